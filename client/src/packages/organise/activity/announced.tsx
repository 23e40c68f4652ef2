import { AskedPage } from '@client/features/frame/asked-page'
import { ACTIVITY_COPY, BLOCKER_WORDS, STATE_WORDS } from '@client/features/organise/copy'
import { POST_COPY } from '@client/features/organise/part-copy'
import { fullnessOf } from '@client/features/organise/plan-places'
import { TABS, type EditTab } from '@client/features/organise/plan-parts'
import { PlanRows } from '@client/features/organise/plan-rows'
import { KINDS_OF_PEOPLE } from '@client/features/organise/posts'
import { usePlan } from '@client/features/organise/use-plan'
import { slotWords } from '@client/features/organise/when-words'
import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { Footer } from '@client/ui/footer'
import { Heading } from '@client/ui/heading'
import type { IconName } from '@client/ui/icon'
import { InlineAction } from '@client/ui/inline-action'
import { ProgressRow } from '@client/ui/progress'
import { Section } from '@client/ui/section'
import { Segments } from '@client/ui/segments'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { activityContract } from '@shared/activity/contract'
import { startBlockers } from '@shared/activity/notice-rules'
import type { KeptActivity } from '@shared/activity/planning-actions'
import { localDate } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { KeptPageProps } from './kept-page'

const TAB_ITEMS = (Object.keys(TABS) as EditTab[]).map((key) => ({ key, label: TABS[key] }))

function Head({ activity }: { readonly activity: KeptActivity }) {
  const { fields, state } = activity
  return (
    <Stack gap={1}>
      <Row between wrap>
        <Heading level={1}>{fields.plan.title}</Heading>
        <Tag {...STATE_WORDS[state]} />
      </Row>
      {fields.slots.map((slot) => (
        <View key={slot.id} className="t-2">
          {slotWords(slot)}
        </View>
      ))}
    </Stack>
  )
}

/** How full it is, as everybody may see it. */
function FullnessCard({ activity }: { readonly activity: KeptActivity }) {
  const { id, fields } = activity
  const heard = useCall(activityContract, 'getActivity', { id })
  if (heard.state !== 'ready') return null
  const { places } = heard.output
  const hasLine = places.some((place) => place.hasLine)
  return (
    <Card>
      <Stack gap={3}>
        <Row between wrap>
          <Heading size="lead">{ACTIVITY_COPY.full}</Heading>
          {hasLine ? <Tag tone="wait" label={ACTIVITY_COPY.hasLine} /> : null}
        </Row>
        {KINDS_OF_PEOPLE.map((who) => {
          const fullness = fullnessOf(who, fields.posts, places)
          return fullness ? (
            <ProgressRow
              key={who}
              label={POST_COPY.who[who]}
              value={fullness.taken}
              target={fullness.capacity}
              unit={POST_COPY.unit}
            />
          ) : null
        })}
      </Stack>
    </Card>
  )
}

/** What can be done with an activity that people read. */
function Ways({ activity }: { readonly activity: KeptActivity }) {
  const { id, state, fields } = activity
  return (
    <CellGroup>
      <Cell
        icon="users"
        title={ACTIVITY_COPY.people}
        hint={ACTIVITY_COPY.peopleHint}
        onPress={() => void open('organise/people', { id })}
      />
      <Cell
        icon="calendar"
        title={ACTIVITY_COPY.repeat}
        hint={ACTIVITY_COPY.repeatHint}
        onPress={() => void open('organise/repeat', { id })}
      />
      {fields.training ? (
        <Cell
          icon="lecture"
          title={ACTIVITY_COPY.trainees}
          hint={ACTIVITY_COPY.traineesHint}
          onPress={() => void open('training/trainees', { id })}
        />
      ) : null}
      {state === 'over' || state === 'closed' ? (
        <Cell
          icon="clipboard"
          title={ACTIVITY_COPY.closing}
          hint={ACTIVITY_COPY.closingHint}
          onPress={() => void open('closing/home', { id })}
        />
      ) : null}
      {state === 'published' ? (
        <Cell
          icon="share"
          title={ACTIVITY_COPY.public}
          hint={ACTIVITY_COPY.publicHint}
          onPress={() => void open('event/detail', { id })}
        />
      ) : null}
    </CellGroup>
  )
}

/** The one next thing: whom one takes, on the day who is there, and behind it what is left to do. */
function Next({ activity: { id, state, fields } }: { readonly activity: KeptActivity }) {
  const now = useNow()
  const today = fields.slots.find(({ from, to }) => localDate(from) === localDate(now) && to > now)
  if (state === 'cancelled' || state === 'closed') return null
  const [icon, words, go]: readonly [IconName, string, () => void] =
    state === 'over'
      ? ['clipboard', ACTIVITY_COPY.close, () => void open('closing/home', { id })]
      : today
        ? [
            'scan',
            ACTIVITY_COPY.dayOf,
            () => void open('day/roster', { activity: id, slot: today.id }),
          ]
        : ['users', ACTIVITY_COPY.people, () => void open('organise/people', { id })]
  return (
    <Footer>
      <Button icon={icon} onPress={go}>
        {words}
      </Button>
    </Footer>
  )
}

/** What is settled after it was announced is saved part by part, in its own page. */
function Plan({ activity }: { readonly activity: KeptActivity }) {
  const edit = usePlan(activity)
  const [tab, setTab] = useState<EditTab>('basic')
  return (
    <Section title={ACTIVITY_COPY.plan}>
      <Stack>
        <Segments label={ACTIVITY_COPY.tabs} items={TAB_ITEMS} current={tab} onChange={setTab} />
        <PlanRows
          edit={edit}
          tab={tab}
          onOpen={(part) => void open('organise/edit', { id: activity.id, part })}
        />
      </Stack>
    </Section>
  )
}

/** An activity that was announced: how full it is, who comes, and what must be ready before it begins. */
export function Announced({ asked, activity, onStop, layer }: KeptPageProps) {
  const { state, fields } = activity
  const blockers = state === 'published' ? startBlockers(fields) : []
  return (
    <AskedPage
      title={ACTIVITY_COPY.title}
      asked={asked}
      shape={['title', 'card']}
      over={layer}
      footer={<Next activity={activity} />}
    >
      {() => (
        <>
          <Head activity={activity} />
          {blockers.length > 0 ? (
            <Callout block tone="wait" icon="alert" lead={ACTIVITY_COPY.blocked}>
              {blockers.map((blocker) => BLOCKER_WORDS[blocker]).join('，')}
            </Callout>
          ) : null}
          <FullnessCard activity={activity} />
          {state === 'cancelled' ? null : <Ways activity={activity} />}
          <Plan activity={activity} />
          {state === 'published' ? (
            <InlineAction icon="trash" tone="bad" label={ACTIVITY_COPY.cancel} onPress={onStop} />
          ) : null}
        </>
      )}
    </AskedPage>
  )
}
