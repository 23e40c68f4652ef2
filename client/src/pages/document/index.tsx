import { CONSENT_COPY } from '@client/features/account/copy'
import { documentNamed, documentTitle, DocumentView } from '@client/features/account/document-view'
import { back, useParams } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'

/** 用户协议 or 隐私说明, for somebody who wants to read before agreeing. */
export default function DocumentPage() {
  const name = documentNamed(useParams<'document'>().name)
  const leave = () => void back()
  return (
    <Screen
      nav={<NavBar title={documentTitle(name)} onBack={leave} insets={insets()} />}
      footer={
        <Footer>
          <Button onPress={leave}>{CONSENT_COPY.close}</Button>
        </Footer>
      }
    >
      <Card>
        <DocumentView name={name} />
      </Card>
    </Screen>
  )
}
