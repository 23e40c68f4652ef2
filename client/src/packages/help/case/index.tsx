import { KeyPage } from '@client/features/frame/key-page'
import { FIND_CASE } from '@client/features/help/find-case'
import { useKeptReports } from '@client/features/help/kept-reports'
import { TrackedCaseScreen } from '@client/features/help/tracked-case-screen'
import { replace, useParams } from '@client/platform/navigation'

/** A case by its number: at once when this phone has its secret, else both are asked for. */
export default function CasePage() {
  const { no } = useParams<'help/case'>()
  const { kept } = useKeptReports()
  const report = kept.find((one) => one.no === no)

  // The number typed in may be another than the page was opened with.
  const show = (found: { readonly no: string }) => {
    if (found.no !== no) void replace('help/case', found)
  }

  if (report) return <TrackedCaseScreen report={report} />
  return <KeyPage {...FIND_CASE} no={no ?? ''} onFound={show} />
}
