import { Callout } from '@client/ui/callout'
import { Field } from '@client/ui/field'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import { POLICE_CARD_COPY } from './police-card-copy'
import { POLICE_FACTS, type PoliceFact, type PoliceFacts } from './police-facts'

export interface FactSheetProps {
  /** Which row is being filled in; undefined while the sheet is closed. */
  readonly fact: PoliceFact | undefined
  readonly facts: PoliceFacts
  readonly onWrite: (change: Partial<PoliceFacts>) => void
  readonly onClose: () => void
}

/** One row of the card: what is typed is kept at each letter. */
export function FactSheet({ fact, facts, onWrite, onClose }: FactSheetProps) {
  const words = POLICE_FACTS.find(({ key }) => key === fact)
  if (!words) return null
  const { key, label, placeholder } = words
  return (
    <Sheet
      open
      label={POLICE_CARD_COPY.edit(label)}
      closeLabel={POLICE_CARD_COPY.close}
      onClose={onClose}
    >
      <Stack gap={3}>
        <Field
          kind="area"
          label={label}
          placeholder={placeholder}
          max={100}
          value={facts[key]}
          onChange={(typed) => onWrite({ [key]: typed })}
        />
        {key === 'from' ? (
          <Callout tone="sunken" icon="lock">
            {POLICE_CARD_COPY.ownNumber}
          </Callout>
        ) : null}
      </Stack>
    </Sheet>
  )
}
