import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { PageHead } from '@client/ui/page-head'
import { Section } from '@client/ui/section'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import { SIGN_UP_COPY, DETAIL_COPY } from './copy'
import { chosenOf, missingChoice, signUpWords } from './sign-up-choice'
import { SignUpFields, type SignUpFieldsProps } from './sign-up-fields'
import { termsOf } from './terms'
import { TermsList } from './terms-list'
import type { SigningUp } from './use-sign-up'

export interface SignUpSheetProps extends Omit<SignUpFieldsProps, 'choice' | 'onChange'> {
  readonly open: boolean
  readonly signing: SigningUp
  readonly onClose: () => void
  readonly onAct: () => void
}

/** Where there is something to choose or to agree to: that, what is said beforehand, and one button. ACT-08, D-10. */
export function SignUpSheet({ open, signing, onClose, onAct, ...fields }: SignUpSheetProps) {
  const { activity, now } = fields
  const { choice, choose, busy, problem } = signing
  const { slot, post } = chosenOf(activity, choice)
  const missing = missingChoice(activity, choice)
  return (
    <Sheet
      open={open}
      label={SIGN_UP_COPY.title}
      closeLabel={SIGN_UP_COPY.close}
      onClose={onClose}
      action={
        <Button
          disabled={missing !== undefined}
          reason={missing}
          loading={busy && SIGN_UP_COPY.acting}
          onPress={onAct}
        >
          {signUpWords(activity, choice)}
        </Button>
      }
    >
      <Stack gap="card">
        <PageHead size="title" title={activity.title} />
        <SignUpFields {...fields} choice={choice} onChange={choose} />
        <Section title={DETAIL_COPY.rules}>
          <TermsList terms={termsOf(activity, slot, post, now)} />
        </Section>
        <ErrorCallout text={problem} />
      </Stack>
    </Sheet>
  )
}
