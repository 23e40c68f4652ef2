import { call } from '@client/platform/call'
import { callPhone } from '@client/platform/phone'
import { useAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { Kv } from '@client/ui/kv'
import { ReasonSheet } from '@client/ui/reason-sheet'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import { opinionContract } from '@shared/opinion/contract'
import type { OpinionPerson } from '@shared/opinion/model'
import { useState } from 'react'
import { HANDLED_COPY } from './handling-copy'

export interface RevealPersonProps {
  readonly open: boolean
  readonly opinionId: string
  readonly onClose: () => void
}

/** Who raised it in full, after a reason that stays on record; it does not stay on the screen. R-28. */
export function RevealPerson({ open, opinionId, onClose }: RevealPersonProps) {
  const [person, setPerson] = useState<OpinionPerson>()
  const act = useAct()
  const see = (reason: string) =>
    void act.run(async () =>
      setPerson(await call(opinionContract, 'revealPerson', { id: opinionId, reason })),
    )
  const close = () => {
    setPerson(undefined)
    act.forgive()
    onClose()
  }
  if (person) return <SeenPerson person={person} onClose={close} />
  return (
    <ReasonSheet
      open={open}
      title={HANDLED_COPY.seeTitle}
      label={HANDLED_COPY.reason}
      placeholder={HANDLED_COPY.seePlaceholder}
      problem={HANDLED_COPY.reasonProblem}
      note={HANDLED_COPY.seeNote}
      act={HANDLED_COPY.see}
      acting={HANDLED_COPY.seeing}
      busy={act.busy}
      error={act.error?.sentence}
      closeLabel={HANDLED_COPY.notNow}
      onClose={close}
      onAct={see}
    />
  )
}

interface SeenPersonProps {
  readonly person: OpinionPerson
  readonly onClose: () => void
}

function SeenPerson({ person: { name, gender, workUnit, phone }, onClose }: SeenPersonProps) {
  const rows = [
    [HANDLED_COPY.name, name],
    [HANDLED_COPY.gender, gender && HANDLED_COPY.genders[gender]],
    [HANDLED_COPY.workUnit, workUnit],
    [HANDLED_COPY.phone, phone],
  ] as const
  return (
    <Sheet open label={HANDLED_COPY.person} closeLabel={HANDLED_COPY.hide} onClose={onClose}>
      <Stack>
        {rows.map(([label, value]) => (
          <Kv key={label} label={label} value={value ?? HANDLED_COPY.none} />
        ))}
        {phone === undefined ? null : (
          <Button variant="quiet" icon="phone" onPress={() => void callPhone(phone)}>
            {HANDLED_COPY.call}
          </Button>
        )}
      </Stack>
    </Sheet>
  )
}
