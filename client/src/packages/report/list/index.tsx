import { AskedPage } from '@client/features/frame/asked-page'
import { LIST_COPY } from '@client/features/report/copy'
import { ReportCard } from '@client/features/report/report-card'
import { call } from '@client/platform/call'
import { open } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { useEvery } from '@client/platform/use-every'
import { ErrorCallout } from '@client/ui/callout'
import { StatePage } from '@client/ui/state-page'
import { reportContract } from '@shared/survey/report-actions'
import { useCallback, useState } from 'react'

/** The answers are counted by a timer; the page asks again this often meanwhile, milliseconds. */
const REFRESH_EVERY = 5_000

/** Every campaign with what there is of a report. SUR-05. */
export default function ReportsPage() {
  const asked = useCall(reportContract, 'listReports', {})
  const act = useAct()
  const [making, setMaking] = useState<string>()
  const isRunning =
    asked.state === 'ready' && asked.output.reports.some(({ state }) => state === 'running')
  const { reload } = asked
  useEvery(
    REFRESH_EVERY,
    useCallback(() => {
      if (isRunning) reload()
    }, [isRunning, reload]),
  )

  const make = async (campaignId: string) => {
    setMaking(campaignId)
    const made = await act.run(async () => {
      await call(reportContract, 'makeReport', { campaignId })
    })
    if (made) reload()
  }
  return (
    <AskedPage title={LIST_COPY.title} asked={asked} shape={['card', 'card']}>
      {({ reports }) => (
        <>
          {reports.length === 0 ? <StatePage art="window-empty" {...LIST_COPY.none} /> : null}
          <ErrorCallout block text={act.error?.sentence} />
          {reports.map((head) => {
            const campaign = head.campaignId
            return (
              <ReportCard
                key={campaign}
                head={head}
                busy={act.busy && making === campaign}
                onLook={() => void open('report/home', { campaign })}
                onMake={() => void make(campaign)}
                onRows={() => void open('report/rows', { campaign })}
                onFollowUps={() => void open('report/follow-ups', { campaign })}
              />
            )
          })}
        </>
      )}
    </AskedPage>
  )
}
