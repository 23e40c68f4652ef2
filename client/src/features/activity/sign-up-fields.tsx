import { Card } from '@client/ui/card'
import { CheckRow } from '@client/ui/check-row'
import { Option, OptionGroup } from '@client/ui/option'
import { Section } from '@client/ui/section'
import type { PublicActivity } from '@shared/activity/signing-actions'
import { dayWords, hoursWords } from './activity-words'
import { DETAIL_COPY } from './copy'
import { askedAge, type SignUpChoice } from './sign-up-choice'

export interface SignUpFieldsProps {
  readonly activity: PublicActivity
  readonly choice: SignUpChoice
  readonly onChange: (change: Partial<SignUpChoice>) => void
}

/** Which day and which post, where there is more than one; and what must be agreed to. ACT-08. */
export function SignUpFields({ activity, choice, onChange }: SignUpFieldsProps) {
  const { slotTimes, posts, places, needsAgreement } = activity
  const age = askedAge(activity, choice)
  const leftIn = (slotId: string | null, postId: string) =>
    places
      .filter((place) => place.postId === postId && (slotId === null || place.slotId === slotId))
      .reduce((sum, { capacity, taken }) => sum + capacity - taken, 0)
  return (
    <>
      {slotTimes.length > 1 ? (
        <Section title={DETAIL_COPY.slots}>
          <OptionGroup label={DETAIL_COPY.slots}>
            {slotTimes.map((slot) => (
              <Option
                key={slot.id}
                title={dayWords(slot.from)}
                hint={hoursWords(slot)}
                selected={choice.slotId === slot.id}
                onSelect={() => onChange({ slotId: slot.id })}
              />
            ))}
          </OptionGroup>
        </Section>
      ) : null}
      {posts.length > 1 ? (
        <Section title={DETAIL_COPY.posts}>
          <OptionGroup label={DETAIL_COPY.posts}>
            {posts.map((post) => (
              <Option
                key={post.id}
                title={post.name}
                hint={`${DETAIL_COPY[post.for]}，${DETAIL_COPY.postLeft(leftIn(choice.slotId, post.id))}`}
                selected={choice.postId === post.id}
                onSelect={() => onChange({ postId: post.id, companions: 0 })}
              />
            ))}
          </OptionGroup>
        </Section>
      ) : null}
      {needsAgreement || age !== null ? (
        <Card pad="rows">
          {needsAgreement ? (
            <CheckRow
              title={DETAIL_COPY.agreement}
              text={DETAIL_COPY.agreementText}
              checked={choice.agreed}
              onChange={(agreed) => onChange({ agreed })}
            />
          ) : null}
          {age !== null ? (
            <CheckRow
              title={DETAIL_COPY.oldEnough(age)}
              checked={choice.oldEnough}
              onChange={(oldEnough) => onChange({ oldEnough })}
            />
          ) : null}
        </Card>
      ) : null}
    </>
  )
}
