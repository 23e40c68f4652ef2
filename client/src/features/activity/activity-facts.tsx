import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { Heading } from '@client/ui/heading'
import { Progress } from '@client/ui/progress'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { minutesToAttend, plannedMinutes } from '@shared/activity/attendance-rules'
import { CATEGORY_NAMES } from '@shared/activity/categories'
import type { PublicActivity } from '@shared/activity/signing-actions'
import { View } from '@tarojs/components'
import { dayWords, hoursWords } from './activity-words'
import { DETAIL_COPY } from './copy'

interface Shown {
  readonly activity: PublicActivity
}

/** What it is about, in a word and by name. */
export function ActivityHead({ activity }: Shown) {
  return (
    <Stack gap={2}>
      <Row gap={2} wrap>
        {activity.categories.map((category) => (
          <Tag key={category} tone="brand" label={CATEGORY_NAMES[category]} />
        ))}
      </Row>
      <Heading level={1} size="head">
        {activity.title}
      </Heading>
    </Stack>
  )
}

/** When and where. */
export function WhenAndWhere({ activity }: Shown) {
  const { slotTimes, place, placeHint, stepFree } = activity
  const [first] = slotTimes
  const way = [placeHint, stepFree ? DETAIL_COPY.stepFree : ''].filter((word) => word !== '')
  return (
    <CellGroup>
      {first && slotTimes.length === 1 ? (
        <Cell icon="calendar" title={dayWords(first.from)} hint={hoursWords(first)} />
      ) : null}
      <Cell icon="pin" title={place} hint={way.join('，') || undefined} />
    </CellGroup>
  )
}

/** How full it is, and what comes when it is. */
export function HowFull({ activity }: Shown) {
  const { residentPlaces, volunteerPlaces, selection } = activity
  const { capacity, taken } = residentPlaces.capacity > 0 ? residentPlaces : volunteerPlaces
  const left = capacity - taken
  return (
    <Card>
      <Stack gap={2}>
        <Row between wrap>
          <Heading size="lead">{DETAIL_COPY.places}</Heading>
          <View className="t-2 t-num">{DETAIL_COPY.taken(taken, capacity)}</View>
        </Row>
        <Progress value={capacity === 0 ? 1 : taken / capacity} />
        <View>
          {left > 0 ? (
            <>
              <View className="t-good t-strong">{DETAIL_COPY.left(left)}</View>
              <View className="t-2">{DETAIL_COPY.canQueue}</View>
            </>
          ) : (
            <View className="t-wait t-strong">{DETAIL_COPY.full}</View>
          )}
          {selection === 'selected' ? <View className="t-2">{DETAIL_COPY.chosen}</View> : null}
        </View>
      </Stack>
    </Card>
  )
}

function Words({ title, text }: { readonly title: string; readonly text: string }) {
  if (text === '') return null
  return (
    <Stack gap={1}>
      <Heading size="lead" level={3}>
        {title}
      </Heading>
      <View className="t-lines">{text}</View>
    </Stack>
  )
}

/** What the notice says.. */
export function Notice({ activity }: Shown) {
  const { content, conditions, risks, provisions, insured } = activity
  const guarantees = [provisions, insured ? DETAIL_COPY.insured : ''].filter(Boolean).join('\n')
  return (
    <Card>
      <Stack gap={4}>
        <Words title={DETAIL_COPY.about} text={content} />
        <Words title={DETAIL_COPY.conditions} text={conditions} />
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
        icon="clock"
        title={DETAIL_COPY.attend(plannedMinutes(slot))}
        hint={DETAIL_COPY.attendLeast(least)}
      />
    </CellGroup>
  )
}
