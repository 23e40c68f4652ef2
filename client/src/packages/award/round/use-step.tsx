import { ROUND_COPY } from '@client/features/award/work-copy'
import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Dialog } from '@client/ui/dialog'
import { Footer } from '@client/ui/footer'
import { awardContract } from '@shared/badge/award-actions'
import type { AwardRound } from '@shared/badge/award-model'
import { nominationsEnd } from '@shared/badge/award-rules'
import { friendlyDate } from '@shared/kit/time'
import { useState, type ReactNode } from 'react'

type Step = 'startMarking' | 'publishList' | 'decideRound'

/** The step that follows in a state, what it is called, and from when it can be taken. */
function nextOf(round: AwardRound): { step: Step; words: string; from: number } | undefined {
  const { state, rules, publicUntil } = round
  if (state === 'open') {
    return { step: 'startMarking', words: ROUND_COPY.start, from: nominationsEnd(rules) }
  }
  if (state === 'scoring') return { step: 'publishList', words: ROUND_COPY.publish, from: 0 }
  if (state === 'public' && publicUntil !== null) {
    return { step: 'decideRound', words: ROUND_COPY.decide, from: publicUntil }
  }
  return undefined
}

/** The one step of the association that follows; none of them can be taken back, so each is asked about. */
export function useStep(
  round: AwardRound | undefined,
  now: number,
  onDone: () => void,
): { readonly footer: ReactNode; readonly layer: ReactNode; readonly problem: ReactNode } {
  const [asks, setAsks] = useState(false)
  const act = useAct()
  const next = round && nextOf(round)
  if (!round || !next) return { footer: null, layer: null, problem: null }
  const { step, words, from } = next
  const take = async () => {
    setAsks(false)
    const done = await act.run(async () => {
      await call(awardContract, step, { id: round.id })
    })
    if (done) onDone()
  }
  const early = now < from
  const off = step === 'decideRound' ? ROUND_COPY.decideOff : ROUND_COPY.startOff
  return {
    footer: (
      <Footer note={early ? off(friendlyDate(from - 1)) : undefined}>
        <Button
          disabled={early}
          loading={act.busy && ROUND_COPY.acting}
          onPress={() => setAsks(true)}
        >
          {words}
        </Button>
      </Footer>
    ),
    layer: (
      <Dialog
        open={asks}
        icon="lock"
        {...ROUND_COPY.sure[step]}
        stay={{ label: ROUND_COPY.later, onPress: () => setAsks(false) }}
        act={{ label: words, onPress: () => void take() }}
      />
    ),
    problem: <ErrorCallout block text={act.error?.sentence} />,
  }
}
