import { relaunch } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Art } from '@client/ui/art'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { PageHead } from '@client/ui/page-head'
import { Screen } from '@client/ui/screen'
import { Row } from '@client/ui/stack'
import { TYPE_OF_CATEGORY } from '@shared/help/fraud-types'
import { CALLS, HELP_TITLE, QUEUED_COPY, RESULT_COPY } from './copy'
import { EmergencyCalls } from './emergency-calls'
import { type ReportJob } from './kept-reports'
import { MoreHelp } from './more-help'
import { TenMinutes } from './ten-minutes'
import { UnsentReports } from './unsent-reports'

/** The report waits in the phone for a network; calls need none (board 23). */
export function UnsentScreen({ job }: { readonly job: ReportJob }) {
  const goHome = () => void relaunch('home', {})
  const { category, moneyMoved } = job.input
  return (
    <Screen
      nav={<NavBar title={HELP_TITLE} onBack={goHome} insets={insets()} />}
      footer={
        <Footer note={RESULT_COPY.notPolice}>
          <Button onPress={goHome}>{QUEUED_COPY.home}</Button>
        </Footer>
      }
    >
      <Row gap={4}>
        <Art name="window-offline" size={92} />
        <PageHead size="title" title={QUEUED_COPY.title} text={QUEUED_COPY.hint} />
      </Row>
      <EmergencyCalls question={moneyMoved ? CALLS.moneyQuestion : CALLS.question} />
      <UnsentReports jobs={[job]} />
      <TenMinutes fraudType={TYPE_OF_CATEGORY[category]} moneyMoved={moneyMoved} />
      <MoreHelp cardId={job.id} />
    </Screen>
  )
}
