import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { Heading } from '@client/ui/heading'
import { Progress } from '@client/ui/progress'
import { Scene } from '@client/ui/scene'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { minutesToAttend, plannedMinutes } from '@shared/activity/attendance-rules'
import { CATEGORY_NAMES } from '@shared/activity/categories'
import type { ActivityPost } from '@shared/activity/model'
import type { PublicActivity } from '@shared/activity/signing-actions'
import type { Instant } from '@shared/kit/time'
import { Text, View } from '@tarojs/components'
import { dayWords, hoursWords } from './activity-words'
import { DETAIL_COPY } from './copy'
import { gateWords, termsOf } from './terms'
import { TermsList } from './terms-list'

interface Shown {
  readonly activity: PublicActivity
}

/** What it is about, in a word over the picture, and by name. */
export function ActivityHead({ activity }: Shown) {
  return (
    <>
      <Scene>
        {activity.categories.map((category) => (
          <Tag key={category} tone="brand" label={CATEGORY_NAMES[category]} />
        ))}
      </Scene>
      <Heading level={1} size="head">
        {activity.title}
      </Heading>
    </>
  )
}

/** When and where. */
export function WhenAndWhere({ activity }: Shown) {
  const { slotTimes, place, placeHint, stepFree, stationName } = activity
  const [first] = slotTimes
  const last = slotTimes.at(-1)
  const way = [placeHint, placeHint === '' && stepFree ? DETAIL_COPY.stepFree : '', stationName]
  return (
    <CellGroup>
      {first && last && slotTimes.length > 1 ? (
        <Cell
          icon="calendar"
          title={DETAIL_COPY.days(slotTimes.length)}
          hint={DETAIL_COPY.daysHint(dayWords(first.from), dayWords(last.from))}
        />
      ) : null}
      {first && slotTimes.length === 1 ? (
        <Cell icon="calendar" title={dayWords(first.from)} hint={hoursWords(first)} />
      ) : null}
      <Cell icon="pin" title={place} hint={way.filter(Boolean).join('，')} />
    </CellGroup>
  )
}

/** What a bar says of places: how many are taken, and what that means. */
function Bar({ activity, post }: Shown & { readonly post?: ActivityPost }) {
  const { places, waiting, posts } = activity
  const own = post ? places.filter(({ postId }) => postId === post.id) : places
  const capacity = own.reduce((sum, one) => sum + one.capacity, 0)
  const taken = own.reduce((sum, one) => sum + one.taken, 0)
  const left = own.reduce((sum, one) => sum + Math.max(0, one.capacity - one.taken), 0)
  const [before, count, after] = DETAIL_COPY.taken(taken, capacity)
  // How many wait is known of all posts together.
  const ahead = posts.length === 1 ? waiting : 0
  return (
    <Stack gap={2}>
      <Row between wrap>
        <Heading size="lead">{post && posts.length > 1 ? post.name : DETAIL_COPY.places}</Heading>
        <View className="t-2 t-num">
          {before}
          <Text className="t-strong">{count}</Text>
          {after}
        </View>
      </Row>
      <Progress
        value={capacity === 0 ? 1 : taken / capacity}
        tone={left > 0 ? 'actual' : 'behind'}
      />
      {left > 0 && ahead === 0 ? (
        <View className="t-2">
          <Text className="t-good t-strong">{DETAIL_COPY.left(left)}</Text>
          {posts.length === 1 ? DETAIL_COPY.canQueue : ''}
        </View>
      ) : (
        <View>
          <View className="t-wait t-strong">
            {left > 0 ? DETAIL_COPY.lineFirst(ahead) : DETAIL_COPY.full(ahead)}
          </View>
          <View className="t-2">{DETAIL_COPY.fullHint}</View>
        </View>
      )}
    </Stack>
  )
}

/** How full it is, post by post, and what comes when it is (boards 07, 07b). */
export function HowFull({ activity }: Shown) {
  return (
    <Card>
      <Stack gap={5}>
        {activity.posts.map((post) => (
          <Bar key={post.id} activity={activity} post={post} />
        ))}
      </Stack>
    </Card>
  )
}

function Words({ title, text }: { readonly title: string; readonly text: string }) {
  if (text === '') return null
  return (
    <Stack gap={1}>
      <Heading size="lead">{title}</Heading>
      <View className="t-lines">{text}</View>
    </Stack>
  )
}

/** Who can come: what the organiser wrote, and what each post asks for. */
function conditionsOf({ conditions, posts }: PublicActivity): string {
  const many = posts.length > 1
  const gates = posts.flatMap((post) => {
    const words = gateWords(post)
    if (words === '') return []
    return [many ? `${post.name}：${words}` : words]
  })
  return [conditions, ...gates].filter(Boolean).join('\n')
}

/** What the notice says.. */
export function Notice({ activity }: Shown) {
  const { content, risks, provisions, insured } = activity
  const guarantees = [provisions, insured ? DETAIL_COPY.insured : ''].filter(Boolean).join('\n')
  return (
    <Card>
      <Stack gap={4}>
        <Words title={DETAIL_COPY.about} text={content} />
        <Words title={DETAIL_COPY.conditions} text={conditionsOf(activity)} />
        <Words title={DETAIL_COPY.risks} text={risks} />
        <Words title={DETAIL_COPY.provisions} text={guarantees} />
      </Stack>
    </Card>
  )
}

/** What it brings a volunteer, said before signing up. D-10. */
export function WhatCounts({ activity }: Shown) {
  const [slot] = activity.slotTimes
  if (!slot || activity.posts.every((post) => post.for === 'resident')) return null
  const least = minutesToAttend(slot, activity.attendancePercent)
  return (
    <CellGroup>
      <Cell
        icon="hand"
        tone="reward"
        title={DETAIL_COPY.attend(plannedMinutes(slot))}
        hint={DETAIL_COPY.attendLeast(least)}
      />
    </CellGroup>
  )
}

/** How people are taken, until when, and what happens when one cannot come. GAP-16. */
export function Rules({ activity, now }: Shown & { readonly now: Instant }) {
  const { slotTimes } = activity
  const slot = slotTimes.length === 1 ? slotTimes[0] : undefined
  return (
    <Card>
      <Stack gap={2}>
        <Heading size="lead">{DETAIL_COPY.rules}</Heading>
        <TermsList terms={termsOf(activity, slot, undefined, now)} />
      </Stack>
    </Card>
  )
}
