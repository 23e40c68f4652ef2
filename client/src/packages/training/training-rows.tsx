import { ActivityCard } from '@client/features/activity/activity-card'
import { freePlaces, fullnessOf } from '@client/features/activity/fullness'
import { standingOf } from '@client/features/activity/own-standing'
import { KIND_WORDS } from '@client/features/training/copy'
import { open } from '@client/platform/navigation'
import { Row } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import type { ActivityRow, OwnSignUp } from '@shared/activity/model'
import type { Instant } from '@shared/kit/time'
import type { TrainingKind } from '@shared/training/catalogue'
import { View } from '@tarojs/components'

const ICONS = { good: 'tick', wait: 'clock', note: 'clock', plain: 'info' } as const

function Foot({
  kind,
  right,
}: {
  readonly kind: TrainingKind | null
  readonly right: JSX.Element
}) {
  return (
    <Row between wrap gap={2}>
      {kind ? <Tag tone="note" label={KIND_WORDS[kind]} /> : <View />}
      {right}
    </Row>
  )
}

/** How one's own sign-up stands, in a word. */
function OwnTag({ own, now }: { readonly own: OwnSignUp; readonly now: Instant }) {
  const { tone, label } = standingOf(own, now)
  return <Tag tone={tone} icon={ICONS[tone]} label={label} />
}

export interface TrainingRowsProps {
  readonly trainings: readonly ActivityRow[]
  readonly mine: readonly OwnSignUp[]
  readonly now: Instant
}

/** Trainings to come: when, where, of which kind, and how full; or how one's own sign-up stands (board 41). */
export function TrainingRows({ trainings, mine, now }: TrainingRowsProps) {
  return (
    <>
      {trainings.map((row) => {
        const own = mine.find(({ activityId }) => activityId === row.id)
        const { left } = freePlaces(row)
        const { tone, label, isFull } = fullnessOf({ left, forVolunteers: false })
        const right = own ? <OwnTag own={own} now={now} /> : <Tag tone={tone} label={label} />
        return (
          <ActivityCard
            key={row.id}
            {...{ title: row.title, from: row.from, to: row.to, place: row.place, now }}
            muted={isFull && !own}
            foot={<Foot kind={row.training} right={right} />}
            onPress={() => void open('training/detail', { id: row.id })}
          />
        )
      })}
    </>
  )
}

/** The trainings that one signed up for. */
export function OwnTrainingRows({ mine, now }: Omit<TrainingRowsProps, 'trainings'>) {
  return (
    <>
      {mine.map((own) => (
        <ActivityCard
          key={own.id}
          {...{ title: own.title, from: own.slot.from, to: own.slot.to, place: own.place, now }}
          foot={<Foot kind={own.training} right={<OwnTag own={own} now={now} />} />}
          onPress={() => void open('training/detail', { id: own.activityId })}
        />
      ))}
    </>
  )
}
