import { KeyPage } from '@client/features/frame/key-page'
import { FIND_CASE } from '@client/features/help/find-case'
import { useKeptReports } from '@client/features/help/kept-reports'
import { ReceivedScreen } from '@client/features/help/received-screen'
import { UnsentScreen } from '@client/features/help/unsent-screen'
import { replace, useParams } from '@client/platform/navigation'

/** What became of a report, by the report's own id: it is here, it is on its way, or only its number opens it. */
export default function ResultPage() {
  const { id } = useParams<'help/result'>()
  const { kept, unsent } = useKeptReports()

  const report = kept.find(({ receipt }) => receipt?.reportId === id)
  if (report?.receipt) return <ReceivedScreen report={report} receipt={report.receipt} />
  const job = unsent.find((one) => one.id === id)
  if (job) return <UnsentScreen job={job} />
  return <KeyPage {...FIND_CASE} no="" onFound={({ no }) => void replace('help/case', { no })} />
}
