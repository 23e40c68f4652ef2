import { NOMINATION_COPY } from '@client/features/award/work-copy'
import { useReasoned } from '@client/features/frame/use-reasoned'
import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { awardContract } from '@shared/badge/award-actions'
import type { Nomination } from '@shared/badge/award-model'
import type { ReactNode } from 'react'

/** The street's answer; until marks are given the other one can take its place. AWD-02, D-34. */
export function useReview(
  nomination: Nomination | undefined,
  onDone: () => void,
): { readonly footer: ReactNode; readonly layer: ReactNode } {
  const act = useAct()
  const reasoned = useReasoned(onDone, true)
  if (!nomination?.mayReview) return { footer: null, layer: reasoned.layer }
  const { id, state } = nomination
  const pass = async () => {
    const done = await act.run(async () => {
      await call(awardContract, 'reviewNomination', { id, pass: true })
    })
    if (!done) return
    reasoned.say(NOMINATION_COPY.passed)
    onDone()
  }
  const giveBack = () =>
    reasoned.ask({
      title: NOMINATION_COPY.backTitle,
      text: NOMINATION_COPY.backText,
      placeholder: NOMINATION_COPY.backPlaceholder,
      act: NOMINATION_COPY.back,
      said: NOMINATION_COPY.backSaid,
      work: (reason) => call(awardContract, 'reviewNomination', { id, pass: false, reason }),
    })
  const back = (
    <Button variant="line" block={state !== 'waiting'} onPress={giveBack}>
      {NOMINATION_COPY.back}
    </Button>
  )
  const accept = (
    <Button loading={act.busy && NOMINATION_COPY.passing} onPress={() => void pass()}>
      {NOMINATION_COPY.pass}
    </Button>
  )
  return {
    footer: (
      <Footer
        layout="row"
        note={act.error?.sentence}
        noteIcon={act.error === undefined ? undefined : 'info'}
      >
        {state === 'returned' ? null : back}
        {state === 'passed' ? null : accept}
      </Footer>
    ),
    layer: reasoned.layer,
  }
}
