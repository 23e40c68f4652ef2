import { CONSENT_COPY } from '@client/features/account/copy'
import { DocumentWords } from '@client/features/account/document-view'
import { back } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { RECORD_RULES } from '@shared/ledger/rule-document'

/** What every station goes by when it keeps records and issues proofs. HRS-12, PRF-05. */
export default function RulesPage() {
  const leave = () => void back()
  return (
    <Screen
      nav={<NavBar title={RECORD_RULES.title} onBack={leave} insets={insets()} />}
      footer={
        <Footer>
          <Button onPress={leave}>{CONSENT_COPY.close}</Button>
        </Footer>
      }
    >
      <Card>
        <DocumentWords document={RECORD_RULES} />
      </Card>
    </Screen>
  )
}
