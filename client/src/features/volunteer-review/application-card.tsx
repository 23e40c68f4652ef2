import { Avatar } from '@client/ui/avatar'
import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Icon, type IconName } from '@client/ui/icon'
import { Pressable } from '@client/ui/pressable'
import { Row, Stack } from '@client/ui/stack'
import { DAY, friendlyDate, friendlyTime, MINUTE, type Instant } from '@shared/kit/time'
import type { ApplicationRow } from '@shared/volunteer/model'
import { View } from '@tarojs/components'
import { APPLICATION_COPY, QUEUE_COPY } from './queue-copy'

/** Something known of an applicant; the colour only repeats the words. */
interface Fact {
  readonly icon: IconName
  readonly tone: 't-good' | 't-wait' | 't-bad' | 't-2'
  readonly words: string
}

/** The last day on which an answer is in time: a deadline is the midnight after it. D-15. */
export function dueFact(dueAt: Instant, now: Instant): Fact {
  if (now >= dueAt) return { icon: 'clock', tone: 't-bad', words: QUEUE_COPY.overdue }
  return {
    icon: 'clock',
    tone: dueAt - now < DAY ? 't-wait' : 't-2',
    words: QUEUE_COPY.dueBy(friendlyDate(dueAt - MINUTE)),
  }
}

/** What the station needs to know before it decides. */
export function factsOf(row: ApplicationRow, now: Instant): readonly Fact[] {
  const { needsGuardian, lessonPassed, idNumberGiven, age, dueAt } = row
  const lesson: Fact = lessonPassed
    ? { icon: 'check', tone: 't-good', words: APPLICATION_COPY.lessonDone }
    : { icon: 'learn', tone: 't-wait', words: APPLICATION_COPY.lessonMissing }
  return [
    ...(needsGuardian
      ? [{ icon: 'user', tone: 't-wait', words: APPLICATION_COPY.guardianMissing(age) } as const]
      : []),
    lesson,
    ...(idNumberGiven
      ? [{ icon: 'check', tone: 't-good', words: APPLICATION_COPY.idGiven } as const]
      : []),
    dueFact(dueAt, now),
  ]
}

/** Facts beside each other, as many a line as fit. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <Row gap={4} wrap>
      {facts.map(({ icon, tone, words }) => (
        <Row key={words} gap={2} className={tone}>
          <Icon name={icon} />
          <View>{words}</View>
        </Row>
      ))}
    </Row>
  )
}

/** `139****2071，昨天 16:20`. */
export function reachedBy({ maskedPhone, submittedAt }: ApplicationRow, now: Instant): string {
  return [...(maskedPhone ? [maskedPhone] : []), friendlyTime(submittedAt, now)].join('，')
}

export interface ApplicationCardProps {
  readonly row: ApplicationRow
  readonly now: Instant
  readonly busy: boolean
  readonly onOpen: () => void
  readonly onReturn: () => void
  readonly onApprove: () => void
  readonly onRemind: (about: 'lesson' | 'guardian') => void
}

/** An application in the queue: who, what is still missing, and the two ways on (board 17). */
export function ApplicationCard(props: ApplicationCardProps) {
  const { row, now, busy, onOpen, onReturn, onApprove, onRemind } = props
  const missing = row.needsGuardian ? 'guardian' : row.lessonPassed ? undefined : 'lesson'
  return (
    <Card>
      <Stack gap={3}>
        <Pressable onPress={onOpen}>
          <Row gap={3}>
            <Avatar letter={row.maskedName.slice(0, 1)} />
            <View className="grow">
              <View className="t-lead">{row.maskedName}</View>
              <View className="t-2 t-num">{reachedBy(row, now)}</View>
            </View>
            <Icon name="right" size="s" />
          </Row>
        </Pressable>
        <Facts facts={factsOf(row, now)} />
        <Row gap={3} align="stretch">
          <Button variant="line" size="m" onPress={onReturn}>
            {APPLICATION_COPY.return}
          </Button>
          {missing ? (
            <Button
              variant="quiet"
              size="m"
              loading={busy && APPLICATION_COPY.reminding}
              onPress={() => onRemind(missing)}
            >
              {missing === 'lesson'
                ? APPLICATION_COPY.remindLesson
                : APPLICATION_COPY.remindGuardian}
            </Button>
          ) : (
            <Button
              variant="quiet"
              size="m"
              icon="check"
              loading={busy && APPLICATION_COPY.approving}
              onPress={onApprove}
            >
              {APPLICATION_COPY.approve}
            </Button>
          )}
        </Row>
      </Stack>
    </Card>
  )
}
