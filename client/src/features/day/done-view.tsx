import { Card } from '@client/ui/card'
import { Callout } from '@client/ui/callout'
import { Divider } from '@client/ui/divider'
import { Figure } from '@client/ui/figure'
import { Kv } from '@client/ui/kv'
import { PageHead } from '@client/ui/page-head'
import { Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { Wicon } from '@client/ui/wicon'
import { minutesToAttend, plannedMinutes } from '@shared/activity/attendance-rules'
import type { OwnAttendance } from '@shared/activity/check-model'
import { clockTime, type Instant } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { DONE_COPY } from './copy'
import { minutesSoFar } from './own-check'

export interface DoneViewProps {
  readonly attendance: OwnAttendance
  readonly name: string | undefined
  readonly now: Instant
}

/** Thanks, what this time brings, and who still looks at it. Board 08b. */
export function DoneView({ attendance, name, now }: DoneViewProps) {
  const isVolunteer = attendance.for === 'volunteer'
  return (
    <>
      <Stack align="center" gap={3}>
        <Wicon icon="tick" tone="good" solid rimmed size={72} />
        <PageHead
          align="center"
          title={isVolunteer ? DONE_COPY.thanks(name) : DONE_COPY.thanksResident}
          text={attendance.title}
        />
      </Stack>
      {isVolunteer ? <Recorded attendance={attendance} now={now} /> : null}
    </>
  )
}

/** What counts, below the threshold nothing, and never twice. D-10, D-12. */
function Recorded({ attendance, now }: Omit<DoneViewProps, 'name'>) {
  const { slot, attendancePercent, minutes, hours, in: checkedIn, out } = attendance
  const least = minutesToAttend(slot, attendancePercent)
  const attended = minutes?.attended ?? minutesSoFar(attendance, now)?.minutes ?? 0
  const counted = minutes?.counted ?? (attended < least ? 0 : attended)
  const added = minutes?.added ?? 0
  // Counted a moment after check-out: until then it waits like the rest.
  const { label, tone } = DONE_COPY.hours[hours === 'none' && counted > 0 ? 'pending' : hours]
  return (
    <>
      <Card>
        <Stack gap={3}>
          <Stack gap={2} align="center">
            <View className="t-2">{DONE_COPY.recorded}</View>
            <Figure size="l" value={counted + added} unit={DONE_COPY.minutes} />
            <Tag tone={tone} icon={tone === 'good' ? 'tick' : 'clock'} label={label} />
          </Stack>
          <Divider />
          <View>
            {checkedIn ? <Kv label={DONE_COPY.checkedIn} value={clockTime(checkedIn.at)} /> : null}
            {out ? <Kv label={DONE_COPY.checkedOut} value={clockTime(out.at)} /> : null}
            {added > 0 ? <Kv label={DONE_COPY.added} value={DONE_COPY.ofMinutes(added)} /> : null}
            <Kv label={DONE_COPY.most} value={DONE_COPY.ofMinutes(plannedMinutes(slot))} />
          </View>
        </Stack>
      </Card>
      {counted < attended ? (
        <Callout block tone="note" icon="info">
          {attended < least ? DONE_COPY.tooShort(least) : DONE_COPY.elsewhere}
        </Callout>
      ) : null}
    </>
  )
}
