import { call } from '@client/platform/call'
import { callPhone } from '@client/platform/phone'
import { useAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Field } from '@client/ui/field'
import { Heading } from '@client/ui/heading'
import { Kv } from '@client/ui/kv'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import { helpContract } from '@shared/help/contract'
import { type OutputOf } from '@shared/kit/contract'
import { useState } from 'react'
import { REVEAL_COPY } from './copy'
import { isTooShort, REASON } from './reason'

type Contact = OutputOf<(typeof helpContract.actions)['revealContact']>

export interface RevealContactProps {
  readonly open: boolean
  readonly caseId: string
  readonly onClose: () => void
}

/** Shows the full number and the other side's account, after a reason that stays on record (board 27). */
export function RevealContact({ open, caseId, onClose }: RevealContactProps) {
  const [reason, setReason] = useState('')
  const [checked, setChecked] = useState(false)
  const [contact, setContact] = useState<Contact>()
  const act = useAct()
  const tooShort = isTooShort(reason)

  const show = async () => {
    setChecked(true)
    if (tooShort) return
    const input = { id: caseId, reason: reason.trim() }
    await act.run(async () => setContact(await call(helpContract, 'revealContact', input)))
  }
  // What was shown does not stay on the screen: the next look needs its own reason.
  const close = () => {
    setContact(undefined)
    setReason('')
    setChecked(false)
    act.forgive()
    onClose()
  }

  return (
    <Sheet
      open={open}
      label={REVEAL_COPY.show}
      closeLabel={contact ? REVEAL_COPY.close : REVEAL_COPY.notNow}
      onClose={close}
      action={
        contact ? undefined : (
          <Button loading={act.busy && REVEAL_COPY.showing} onPress={() => void show()}>
            {REVEAL_COPY.show}
          </Button>
        )
      }
    >
      {contact ? (
        <Revealed contact={contact} />
      ) : (
        <Stack>
          <Heading>{REVEAL_COPY.title}</Heading>
          <Field
            label={REVEAL_COPY.label}
            placeholder={REVEAL_COPY.placeholder}
            max={REASON.max}
            value={reason}
            error={checked && tooShort ? REVEAL_COPY.reasonProblem : act.error?.sentence}
            onChange={setReason}
          />
          <Callout tone="sunken" icon="eye">
            {REVEAL_COPY.note}
          </Callout>
        </Stack>
      )}
    </Sheet>
  )
}

function Revealed({ contact: { name, phone, counterpart } }: { readonly contact: Contact }) {
  return (
    <Stack>
      {name === null ? null : <Kv label={REVEAL_COPY.name} value={name} />}
      <Kv label={REVEAL_COPY.phone} value={phone ?? REVEAL_COPY.none} />
      <Kv label={REVEAL_COPY.counterpart} value={counterpart ?? REVEAL_COPY.none} />
      {phone === null ? null : (
        <Button variant="quiet" icon="phone" onPress={() => void callPhone(phone)}>
          {REVEAL_COPY.call}
        </Button>
      )}
    </Stack>
  )
}
