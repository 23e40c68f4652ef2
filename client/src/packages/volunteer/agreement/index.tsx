import { CONSENT_COPY } from '@client/features/account/copy'
import { DocumentWords } from '@client/features/account/document-view'
import { back, useParams } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { KEEPER_GUIDE } from '@shared/station/keeper-guide'
import { AGREEMENTS } from '@shared/volunteer/agreements'
import { HANDBOOK } from '@shared/volunteer/handbook'

const DOCUMENTS = { ...AGREEMENTS, handbook: HANDBOOK, keeperGuide: KEEPER_GUIDE } as const

/** 服务协议 or 保密协议, to read before agreeing (REG-03, VOL-20); or the handbook of who serves (REG-33, ROL-11). */
export default function AgreementPage() {
  const { name = 'volunteerAgreement' } = useParams<'volunteer/agreement'>()
  const document = DOCUMENTS[name]
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
