import { Button } from '@client/ui/button'
import type { OwnSignUp } from '@shared/activity/model'
import { localDate, type Instant } from '@shared/kit/time'
import { ActivityCard } from './activity-card'
import { MINE_COPY } from './copy'
import { canCheckIn } from './own-standing'

/** The next one that is certain: what goes on now, or comes first. The list stands in order. */
export function nextOwn(signUps: readonly OwnSignUp[], now: Instant): OwnSignUp | undefined {
  return signUps.find(
    (own) => canCheckIn(own, now) || (own.state === 'confirmed' && own.slot.from > now),
  )
}

/** Those that are certain and still begin today. */
export function ownToday(signUps: readonly OwnSignUp[], now: Instant): readonly OwnSignUp[] {
  return signUps.filter(
    ({ state, slot }) =>
      state === 'confirmed' && slot.from > now && localDate(slot.from) === localDate(now),
  )
}

export interface NextOwnCardProps {
  readonly signUp: OwnSignUp
  readonly now: Instant
  readonly onOpen: () => void
  readonly onCheckIn: () => void
}

/** The next of one's own activities; on its day with the way to check in (board 28). */
export function NextOwnCard({ signUp, now, onOpen, onCheckIn }: NextOwnCardProps) {
  const { title, place, slot } = signUp
  return (
    <ActivityCard
      {...{ title, place, from: slot.from, to: slot.to, now }}
      onPress={onOpen}
      under={
        canCheckIn(signUp, now) ? (
          <Button onPress={onCheckIn}>{MINE_COPY.checkIn}</Button>
        ) : undefined
      }
    />
  )
}
