import { CONSENT_COPY } from '@client/features/account/copy'
import { DocumentWords } from '@client/features/account/document-view'
import { back, useParams } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { AGREEMENT, PRIVACY } from '@shared/account/documents'

/** 用户协议 or 隐私说明, for somebody who wants to read before agreeing. */
export default function DocumentPage() {
  const document = useParams<'settings/document'>().name === 'privacy' ? PRIVACY : AGREEMENT
  const leave = () => void back()
  return (
    <Screen
      nav={<NavBar title={document.title} onBack={leave} insets={insets()} />}
      footer={
        <Footer>
          <Button onPress={leave}>{CONSENT_COPY.close}</Button>
        </Footer>
      }
    >
      <Card>
        <DocumentWords document={document} />
      </Card>
    </Screen>
  )
}
