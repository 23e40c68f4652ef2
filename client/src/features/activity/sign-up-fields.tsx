import { Card } from '@client/ui/card'
import { CheckRow } from '@client/ui/check-row'
import { Option, OptionGroup } from '@client/ui/option'
import { Section } from '@client/ui/section'
import { Stack } from '@client/ui/stack'
import { Stepper } from '@client/ui/stepper'
import { AGREEMENT_PARTS, agreementWords, type AgreementPart } from '@shared/activity/agreement'
import type { ActivityPost, OwnSignUp } from '@shared/activity/model'
import type { PublicActivity } from '@shared/activity/signing-actions'
import type { Instant } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { dayWords, hoursWords } from './activity-words'
import { SIGN_UP_COPY } from './copy'
import { askedAge, leftOf, mostCompanions, slotShut, type SignUpChoice } from './sign-up-choice'

const AGREEMENT_KEYS = Object.keys(AGREEMENT_PARTS) as AgreementPart[]

export interface SignUpFieldsProps {
  readonly activity: PublicActivity
  /** Those that this person may ask for. */
  readonly posts: readonly ActivityPost[]
  /** One's own sign-ups for this activity. */
  readonly mine: readonly OwnSignUp[]
  readonly choice: SignUpChoice
  readonly now: Instant
  readonly onChange: (change: Partial<SignUpChoice>) => void
}

function Slots({ activity, mine, choice, now, onChange }: SignUpFieldsProps) {
  if (activity.slotTimes.length < 2) return null
  return (
    <Section title={SIGN_UP_COPY.slots}>
      <OptionGroup label={SIGN_UP_COPY.slots}>
        {activity.slotTimes.map((slot) => (
          <Option
            key={slot.id}
            title={dayWords(slot.from)}
            hint={hoursWords(slot)}
            selected={choice.slotId === slot.id}
            disabledReason={slotShut(activity, slot, mine, now)}
            onSelect={() => onChange({ slotId: slot.id })}
          />
        ))}
      </OptionGroup>
    </Section>
  )
}

function Posts({ activity, posts, choice, onChange }: SignUpFieldsProps) {
  if (posts.length < 2) return null
  const hintOf = (post: ActivityPost) =>
    [
      post.task || SIGN_UP_COPY[post.for],
      SIGN_UP_COPY.postLeft(leftOf(activity, post.id, choice.slotId)),
    ].join('，')
  return (
    <Section title={SIGN_UP_COPY.posts}>
      <OptionGroup label={SIGN_UP_COPY.posts}>
        {posts.map((post) => (
          <Option
            key={post.id}
            title={post.name}
            hint={hintOf(post)}
            selected={choice.postId === post.id}
            onSelect={() => onChange({ postId: post.id, companions: 0 })}
          />
        ))}
      </OptionGroup>
    </Section>
  )
}

/** How many come, where one may bring somebody (board 07). */
export function HowMany({
  activity,
  choice,
  onChange,
}: Pick<SignUpFieldsProps, 'activity' | 'choice' | 'onChange'>) {
  const most = mostCompanions(activity, choice)
  if (most === 0) return null
  return (
    <Stepper
      label={SIGN_UP_COPY.companions}
      value={choice.companions + 1}
      min={1}
      max={most + 1}
      unit={SIGN_UP_COPY.companionsUnit}
      words={SIGN_UP_COPY.companionWords}
      onChange={(people) => onChange({ companions: people - 1 })}
    />
  )
}

/** What the tick beneath agrees to, for the slot that was chosen. ACT-18. */
function Agreement({ activity, choice }: Pick<SignUpFieldsProps, 'activity' | 'choice'>) {
  const slot = activity.slotTimes.find(({ id }) => id === choice.slotId)
  if (!slot) return null
  const words = agreementWords(activity, slot)
  return (
    <Section title={SIGN_UP_COPY.agreementHead}>
      <Card>
        <Stack>
          {AGREEMENT_KEYS.map((part) => (
            <View key={part}>
              <View className="t-2">{AGREEMENT_PARTS[part]}</View>
              <View className="t-lines">{words[part]}</View>
            </View>
          ))}
        </Stack>
      </Card>
    </Section>
  )
}

function Promises({ activity, choice, onChange }: SignUpFieldsProps) {
  const { needsAgreement } = activity
  const age = askedAge(activity, choice)
  if (!needsAgreement && age === null) return null
  return (
    <>
      {needsAgreement ? <Agreement activity={activity} choice={choice} /> : null}
      <Card pad="rows" tone="soft">
        {needsAgreement ? (
          <CheckRow
            title={SIGN_UP_COPY.agreement}
            text={SIGN_UP_COPY.agreementText}
            checked={choice.agreed}
            onChange={(agreed) => onChange({ agreed })}
          />
        ) : null}
        {age === null ? null : (
          <CheckRow
            title={SIGN_UP_COPY.oldEnough(age)}
            checked={choice.oldEnough}
            onChange={(oldEnough) => onChange({ oldEnough })}
          />
        )}
      </Card>
    </>
  )
}

/** Which slot and which post, where there is more than one; how many come, and what must be agreed to. ACT-08, ACT-16. */
export function SignUpFields(props: SignUpFieldsProps) {
  return (
    <>
      <Slots {...props} />
      <Posts {...props} />
      <HowMany {...props} />
      <Promises {...props} />
    </>
  )
}
