import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { Toast } from '@client/ui/toast'
import { useUndo } from '@client/ui/toast/use-undo'
import { reviewContract } from '@shared/survey/review-actions'
import type { Review, ReviewKey } from '@shared/survey/review-model'
import { useCallback, useState, type ReactNode } from 'react'
import { QUEUE_COPY } from './copy'
import { RejectSheet, type Rejecting } from './reject-sheet'

/** Answers that are about to be rejected: all of a review, or some. */
interface Asking {
  readonly review: Review
  readonly answers: readonly string[] | 'all'
}

export interface Deciding {
  /** Whose button is at work. */
  readonly at: string | undefined
  readonly error: string | undefined
  readonly accept: (review: Review) => void
  /** Asks for the reason first. */
  readonly reject: (review: Review, answers: readonly string[] | 'all') => void
  /** For `over` of the page: the sheet, and the way back. */
  readonly layer: ReactNode
}

function keyOf({ campaignId, volunteerId }: Review): ReviewKey {
  return { campaignId, volunteerId }
}

interface DecidingProps {
  readonly onDone: () => void
  /** To the page where some answers are picked. */
  readonly onPick?: (review: Review) => void
  /** The page has a footer. */
  readonly raised?: boolean
}

/** Decides about answers, each decision with eight seconds to take it back. D-34. */
export function useDeciding({ onDone, onPick, raised }: DecidingProps): Deciding {
  const [asking, setAsking] = useState<Asking>()
  const [at, setAt] = useState<string>()
  const [said, setSaid] = useState<string>()
  const act = useAct()
  const undo = useUndo()
  const hush = useCallback(() => setSaid(undefined), [])

  const takeBack = (review: Review) =>
    act.run(async () => {
      await call(reviewContract, 'undoReview', keyOf(review))
      setSaid(QUEUE_COPY.takenBack)
      onDone()
    })
  const decide = async (
    review: Review,
    decision: { readonly rejected: string[] | 'all' } & Partial<Rejecting>,
    words: string,
  ) => {
    setAt(review.volunteerId)
    const done = await act.run(async () => {
      await call(reviewContract, 'decideReview', { ...keyOf(review), ...decision })
    })
    if (!done) return
    setAsking(undefined)
    setSaid(undefined)
    undo.offer(words, () => void takeBack(review))
    onDone()
  }
  const countOf = ({ review, answers }: Asking) =>
    answers === 'all' ? review.answers : answers.length

  return {
    at: act.busy ? at : undefined,
    error: asking ? undefined : act.error?.sentence,
    accept: (review) => void decide(review, { rejected: [] }, QUEUE_COPY.accepted),
    reject: (review, answers) => {
      act.forgive()
      setAsking({ review, answers })
    },
    layer: (
      <>
        {asking ? (
          <RejectSheet
            count={countOf(asking)}
            busy={act.busy}
            error={act.error?.sentence}
            onClose={() => {
              setAsking(undefined)
              act.forgive()
            }}
            onReject={(rejecting) => {
              const { review, answers } = asking
              const rejected = answers === 'all' ? answers : [...answers]
              const words = QUEUE_COPY.rejected(countOf(asking))
              void decide(review, { rejected, ...rejecting }, words)
            }}
            onPick={
              onPick && asking.answers === 'all'
                ? () => {
                    setAsking(undefined)
                    onPick(asking.review)
                  }
                : undefined
            }
          />
        ) : null}
        {undo.toast.text ? (
          <Toast raised={raised} {...undo.toast} action={QUEUE_COPY.undo} />
        ) : (
          <Toast raised={raised} text={said} onClose={hush} />
        )}
      </>
    ),
  }
}
