import { useSpeech } from '@client/platform/speech'
import { Button } from '@client/ui/button'
import type { ActivityRow } from '@shared/activity/model'
import type { Instant } from '@shared/kit/time'
import { spokenWhen } from './activity-words'
import { LIST_COPY } from './copy'
import { freePlaces, fullnessOf } from './fullness'

/** So many are read at once: nobody keeps more in mind. */
const READ = 5

/** What is read of a list: each with its day, place and what is free. */
export function aloud(activities: readonly ActivityRow[], now: Instant): string {
  return activities
    .slice(0, READ)
    .map((row) => {
      const { label } = fullnessOf(freePlaces(row))
      return `${row.title}，${spokenWhen(row.from, now)}，${row.place}，${label}。`
    })
    .join('')
}

export interface ListAloudProps {
  readonly activities: readonly ActivityRow[]
  readonly now: Instant
}

/** Reads the next activities to somebody, where the platform has a voice (board 68). */
export function ListAloud({ activities, now }: ListAloudProps) {
  const { isAvailable, isSpeaking, speak, stop } = useSpeech()
  if (!isAvailable || activities.length === 0) return null
  return (
    <Button
      variant="quiet"
      icon="volume"
      onPress={() => (isSpeaking ? stop() : speak(aloud(activities, now)))}
    >
      {isSpeaking ? LIST_COPY.stopReading : LIST_COPY.readAloud}
    </Button>
  )
}
