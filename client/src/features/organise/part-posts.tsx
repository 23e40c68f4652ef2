import { newClientId } from '@client/platform/random'
import { CheckChips, ChoiceChips } from '@client/ui/check-chips'
import { GroupedCheckChips } from '@client/ui/grouped-chips'
import { Field } from '@client/ui/field'
import { ProblemLine } from '@client/ui/problem-line'
import { Section } from '@client/ui/section'
import { Stack } from '@client/ui/stack'
import { Stepper } from '@client/ui/stepper'
import { SwitchRow } from '@client/ui/switch-row'
import type { ActivityPost, PostGate } from '@shared/activity/model'
import { SUBJECT_CHOICES } from '@shared/training/catalogue'
import { SKILLS, type Skill } from '@shared/volunteer/model'
import { SKILL_WORDS, TIER_WORDS } from '@shared/volunteer/words'
import { POST_COPY } from './part-copy'
import type { PartProps } from './plan-part'
import { gateWords, KINDS_OF_PEOPLE, newPost, type Who } from './posts'
import { RowsEditor } from './rows-editor'

const MOST_POSTS = 8
const MOST_TRAININGS = 5
const TIERS = ['none', 'publicist', 'lecturer', 'expert'] as const
const TIER_ITEMS = TIERS.map((key) => ({
  key,
  label: key === 'none' ? POST_COPY.noTier : TIER_WORDS[key],
}))
const SKILL_ITEMS = SKILLS.map((key) => ({ key, label: SKILL_WORDS[key] }))
const isSkill = (word: string): word is Skill => SKILLS.some((skill) => skill === word)

interface GateProps {
  readonly gate: PostGate
  readonly onChange: (gate: Partial<PostGate>) => void
}

/** What a volunteer must be for a post: learned, certified, able. TRN-03, ACT-14. */
function VolunteerGate({ gate, onChange }: GateProps) {
  return (
    <>
      <SwitchRow
        title={POST_COPY.duty}
        text={POST_COPY.dutyText}
        on={gate.onDuty}
        onChange={(onDuty) => onChange({ onDuty })}
      />
      <Section title={POST_COPY.tier}>
        <ChoiceChips
          label={POST_COPY.tier}
          items={TIER_ITEMS}
          value={gate.tier ?? 'none'}
          onChange={(tier) => onChange({ tier: tier === 'none' ? null : tier })}
        />
      </Section>
      <Section title={POST_COPY.skills}>
        <CheckChips
          label={POST_COPY.skills}
          items={SKILL_ITEMS}
          value={gate.skills.filter(isSkill)}
          onChange={(skills) => onChange({ skills })}
        />
      </Section>
      <Section title={POST_COPY.trainings} note={POST_COPY.trainingsNote}>
        <GroupedCheckChips
          label={POST_COPY.trainings}
          groups={SUBJECT_CHOICES}
          value={gate.trainings}
          onChange={(trainings) => onChange({ trainings: trainings.slice(0, MOST_TRAININGS) })}
        />
      </Section>
    </>
  )
}

interface PostProps {
  readonly post: ActivityPost
  readonly onChange: (post: Partial<ActivityPost>) => void
}

/** One post: what it is called, what is done, how many, and who may take it. */
function Post({ post, onChange }: PostProps) {
  const { gate } = post
  const changeGate = (some: Partial<PostGate>) => onChange({ gate: { ...gate, ...some } })
  const isService = post.for === 'volunteer'
  return (
    <Stack gap={4}>
      <Field
        label={POST_COPY.name}
        max={12}
        value={post.name}
        onChange={(name) => onChange({ name })}
      />
      {isService ? (
        <Field
          label={POST_COPY.task}
          placeholder={POST_COPY.taskPlaceholder}
          max={60}
          value={post.task}
          onChange={(task) => onChange({ task })}
        />
      ) : null}
      <Stepper
        label={POST_COPY.capacity}
        unit={POST_COPY.unit}
        words={POST_COPY.capacityWords}
        {...{ min: 1, max: 500, value: post.capacity }}
        onChange={(capacity) => onChange({ capacity })}
      />
      <Stepper
        label={POST_COPY.age}
        hint={isService && gate.minimumAge < 16 ? POST_COPY.youngHint : undefined}
        unit={POST_COPY.ageUnit}
        words={POST_COPY.ageWords}
        {...{ min: 0, max: 80, value: gate.minimumAge }}
        onChange={(minimumAge) => changeGate({ minimumAge })}
      />
      {isService ? <VolunteerGate gate={gate} onChange={changeGate} /> : null}
    </Stack>
  )
}

/** The posts with their places and gates. ACT-01 g, REG-07, TRN-03. */
export function Posts({ edit, problem }: PartProps) {
  const { posts } = edit.fields
  const write = (anew: ActivityPost[]) => edit.change({ posts: anew })
  const add = async (who: Who) => write([...posts, newPost(await newClientId('post'), who)])
  const isFull = posts.length >= MOST_POSTS
  return (
    <>
      <RowsEditor
        rows={posts}
        keyOf={({ id }) => id}
        titleOf={({ name, capacity }) => `${name} ${POST_COPY.count(capacity)}`}
        hintOf={gateWords}
        remove={POST_COPY.remove}
        keepsOne
        adds={(isFull ? [] : KINDS_OF_PEOPLE).map((who) => ({
          label: POST_COPY.add[who],
          add: () => void add(who),
        }))}
        onRemove={(index) => write(posts.filter((_, at) => at !== index))}
      >
        {(post, index) => (
          <Post
            post={post}
            onChange={(some) =>
              write(posts.map((one, at) => (at === index ? { ...one, ...some } : one)))
            }
          />
        )}
      </RowsEditor>
      <ProblemLine text={problem} />
    </>
  )
}
