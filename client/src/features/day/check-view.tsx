import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { Heading } from '@client/ui/heading'
import { Kv } from '@client/ui/kv'
import { Row } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import { Tag } from '@client/ui/tag'
import { useMode } from '@client/ui/mode'
import { CATEGORY_NAMES, RECIPIENT_GROUPS } from '@shared/activity/categories'
import { minutesToAttend } from '@shared/activity/attendance-rules'
import type { OwnAttendance } from '@shared/activity/check-model'
import { lateMinutes } from '@shared/activity/check-rules'
import { clockTime, type Instant } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { CHECK_COPY } from './copy'
import { ENTRANCE_COPY } from './entrance-copy'
import { OwnCode } from './own-code'
import { OwnMinutes } from './own-minutes'
import { phaseOf } from './own-check'
import type { OwnCodes } from './use-own-codes'

export interface CheckViewProps {
  /** With what was scanned here and is on its way. */
  readonly attendance: OwnAttendance
  readonly codes: OwnCodes
  readonly now: Instant
  /** To the leader's list; they lead it. */
  readonly onLead: () => void
}

/** What one is at, one's own code while it works, and the minutes so far. Boards 08, 70. */
export function CheckView({ attendance, codes, now, onLead }: CheckViewProps) {
  const { care } = useMode()
  const phase = phaseOf(attendance, now)
  const { label, tone } = CHECK_COPY.state[phase]
  const isOpen = phase === 'checkIn' || phase === 'during' || phase === 'checkOut'
  // One's own code asks for the next step as the server knows it; none is given while it must not start.
  const isInStep = codes.way === (phase === 'checkIn' ? 'in' : 'out')
  const isLate = phase === 'checkIn' && lateMinutes(now, attendance.slot) > 0
  return (
    <>
      <Row between>
        <View className="grow">
          <Heading level={1} size="title">
            {attendance.title}
          </Heading>
          {care ? null : <View className="t-2">{attendance.stationName}</View>}
        </View>
        <Tag tone={tone} icon={tone === 'good' ? 'tick' : undefined} label={label} />
      </Row>
      {phase === 'early' || phase === 'checkIn' ? (
        <View className="t-2">{aboutWords(attendance)}</View>
      ) : null}
      {isLate ? (
        <View className="t-2">{CHECK_COPY.late(clockTime(attendance.slot.from))}</View>
      ) : null}
      {isOpen && isInStep && codes.codes.length > 0 ? (
        <OwnCode codes={codes} way={codes.way} now={now} />
      ) : null}
      {phase === 'checkIn' && codes.codes.length === 0 ? (
        <Callout block tone="wait" icon="clock" lead={CHECK_COPY.blocked}>
          {CHECK_COPY.blockedText}
        </Callout>
      ) : null}
      {phase === 'early' || phase === 'checkIn' ? <Ahead attendance={attendance} /> : null}
      {phase === 'missed' ? <StatePage art="window-empty" {...CHECK_COPY.missed} /> : null}
      {attendance.leads ? (
        <CellGroup>
          <Cell
            icon="users"
            title={ENTRANCE_COPY.lead}
            hint={ENTRANCE_COPY.leadHint}
            onPress={onLead}
          />
        </CellGroup>
      ) : null}
      {attendance.for === 'volunteer' ? <OwnMinutes attendance={attendance} now={now} /> : null}
    </>
  )
}

/** For whom and what they come: what checking in confirms. ACT-22. */
function aboutWords({ recipients, categories }: OwnAttendance): string {
  const whom = recipients.map((group) => RECIPIENT_GROUPS[group]).join('、')
  return CHECK_COPY.about(whom, categories.map((key) => CATEGORY_NAMES[key]).join('、'))
}

/** When it is, and how long one stays at least for it to count. D-10. */
function Ahead({ attendance }: Pick<CheckViewProps, 'attendance'>) {
  const { slot, attendancePercent } = attendance
  return (
    <Card pad="rows">
      <Kv label={CHECK_COPY.when} value={`${clockTime(slot.from)}–${clockTime(slot.to)}`} />
      {attendance.for === 'volunteer' ? (
        <Kv
          label={CHECK_COPY.stay}
          value={CHECK_COPY.ofMinutes(minutesToAttend(slot, attendancePercent))}
        />
      ) : null}
    </Card>
  )
}
