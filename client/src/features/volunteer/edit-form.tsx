import { Callout } from '@client/ui/callout'
import { Field } from '@client/ui/field'
import { InlineAction } from '@client/ui/inline-action'
import { Stack } from '@client/ui/stack'
import type { EditDraft } from './edit-draft'
import { EDIT_COPY, FILE_COPY } from './file-copy'
import { WishFields } from './wish-fields'

export interface EditFormProps {
  readonly draft: EditDraft
  /** The number that is kept, covered; null for none. */
  readonly maskedPhone: string | null
  readonly problems: Partial<Record<keyof EditDraft, string>>
  readonly onChange: (change: Partial<EditDraft>) => void
}

function PhoneField({ draft, maskedPhone, problems, onChange }: EditFormProps) {
  const keeps = maskedPhone !== null && !draft.dropsPhone
  return (
    <Stack gap={2}>
      <Field
        label={FILE_COPY.phone}
        hint={keeps ? EDIT_COPY.phoneNow(maskedPhone) : EDIT_COPY.phoneNone}
        placeholder={draft.dropsPhone ? EDIT_COPY.removedPhone : EDIT_COPY.phonePlaceholder}
        keyboard="number"
        value={draft.phone}
        error={problems.phone}
        onChange={(phone) => onChange({ phone })}
      />
      {keeps ? (
        <InlineAction
          tone="bad"
          label={EDIT_COPY.removePhone}
          onPress={() => onChange({ dropsPhone: true, phone: '' })}
        />
      ) : null}
    </Stack>
  )
}

/** What its owner changes at once: skills, time, whom to help, phone, occupation and specialty (VOL-02). */
export function EditForm(props: EditFormProps) {
  const { draft, problems, onChange } = props
  return (
    <>
      <WishFields wishes={draft} problems={problems} onChange={onChange} />
      <PhoneField {...props} />
      <Field
        label={FILE_COPY.occupation}
        hint={EDIT_COPY.optional}
        max={20}
        value={draft.occupation}
        onChange={(occupation) => onChange({ occupation })}
      />
      <Field
        label={FILE_COPY.specialty}
        hint={EDIT_COPY.optional}
        max={40}
        value={draft.specialty}
        onChange={(specialty) => onChange({ specialty })}
      />
      <Callout block tone="sunken" icon="lock">
        {EDIT_COPY.readers}
      </Callout>
    </>
  )
}
