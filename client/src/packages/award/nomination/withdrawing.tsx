import { NOMINATION_COPY } from '@client/features/award/work-copy'
import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Dialog } from '@client/ui/dialog'
import { awardContract } from '@shared/badge/award-actions'
import { useState } from 'react'

/** The station takes its nomination back; asked about, since who was named has heard of it. */
export function Withdrawing({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const [asks, setAsks] = useState(false)
  const act = useAct()
  const withdraw = async () => {
    setAsks(false)
    const done = await act.run(async () => {
      await call(awardContract, 'withdrawNomination', { id })
    })
    if (done) onDone()
  }
  return (
    <>
      <Button variant="text" onPress={() => setAsks(true)}>
        {NOMINATION_COPY.withdraw}
      </Button>
      <ErrorCallout text={act.error?.sentence} />
      <Dialog
        open={asks}
        icon="undo"
        question={NOMINATION_COPY.withdrawSure}
        effect={NOMINATION_COPY.withdrawText}
        stay={{ label: NOMINATION_COPY.withdrawLater, onPress: () => setAsks(false) }}
        act={{ label: NOMINATION_COPY.withdraw, onPress: () => void withdraw() }}
        destructive
      />
    </>
  )
}
