import { Button } from '@client/ui/button'
import type { OwnSignUp } from '@shared/activity/model'
import type { Instant } from '@shared/kit/time'
import { ActivityCard } from './activity-card'
import { MINE_COPY } from './copy'
import { canCheckIn } from './own-standing'

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
