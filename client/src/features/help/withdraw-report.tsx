import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { Dialog } from '@client/ui/dialog'
import { reportingContract } from '@shared/help/reporting'
import { TRACK_COPY } from './copy'
import { forgetPhotosOf } from './photos'
import { type TrackKey } from './track-key'

export interface WithdrawReportProps {
  readonly open: boolean
  readonly report: TrackKey
  readonly onWithdrawn: () => void
  readonly onClose: () => void
}

/** Asks before a report is taken back: it cannot be undone (board 67c). */
export function WithdrawReport({ open, report, onWithdrawn, onClose }: WithdrawReportProps) {
  const withdraw = useAct()
  const act = async () => {
    const done = await withdraw.run(async () => {
      await call(reportingContract, 'withdrawReport', report)
      forgetPhotosOf(report.no)
    })
    if (done) onWithdrawn()
  }
  const effect = withdraw.error
    ? [withdraw.error.sentence]
    : [...TRACK_COPY.withdrawLines, TRACK_COPY.withdrawNote]
  return (
    <Dialog
      open={open}
      icon="trash"
      tone="bad"
      destructive
      question={TRACK_COPY.withdrawQuestion}
      effect={effect.join('\n')}
      stay={{ label: TRACK_COPY.withdrawNo, onPress: onClose }}
      act={{
        label: withdraw.busy ? TRACK_COPY.withdrawing : TRACK_COPY.withdrawYes,
        onPress: () => void (withdraw.busy || act()),
      }}
    />
  )
}
