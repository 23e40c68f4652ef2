import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { Dialog } from '@client/ui/dialog'
import { opinionContract } from '@shared/opinion/contract'
import { TRACK_COPY } from './copy'
import type { OpinionKey } from './kept-opinions'

export interface WithdrawOpinionProps {
  readonly opinion: OpinionKey
  readonly open: boolean
  /** It is filed: it stays, and only the person is deleted. R-24. */
  readonly filed: boolean
  readonly onDone: (words: string) => void
  readonly onClose: () => void
}

const WITHDRAWING = {
  question: TRACK_COPY.withdrawQuestion,
  text: TRACK_COPY.withdrawText,
  yes: TRACK_COPY.withdrawYes,
  said: TRACK_COPY.withdrawn,
}
const FORGETTING = {
  question: TRACK_COPY.forgetQuestion,
  text: TRACK_COPY.forgetText,
  yes: TRACK_COPY.forgetYes,
  said: TRACK_COPY.forgotten,
}

/** Asks before an opinion is taken back: it cannot be undone. */
export function WithdrawOpinion(props: WithdrawOpinionProps) {
  const { opinion, open, filed, onDone, onClose } = props
  const copy = filed ? FORGETTING : WITHDRAWING
  const act = useAct()
  const withdraw = async () => {
    const { no, secret } = opinion
    const done = await act.run(async () => {
      await call(opinionContract, 'withdrawOpinion', { no, secret })
    })
    if (done) onDone(copy.said)
  }
  return (
    <Dialog
      open={open}
      icon="trash"
      tone="bad"
      destructive
      question={copy.question}
      effect={act.error?.sentence ?? copy.text}
      stay={{ label: TRACK_COPY.withdrawNo, onPress: onClose }}
      act={{
        label: act.busy ? TRACK_COPY.sending : copy.yes,
        onPress: () => void (act.busy || withdraw()),
      }}
    />
  )
}
