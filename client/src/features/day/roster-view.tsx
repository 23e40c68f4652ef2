import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { InlineAction } from '@client/ui/inline-action'
import { Segments } from '@client/ui/segments'
import { Row, Stack } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import type { CheckWay, RosterRow } from '@shared/activity/check-model'
import { clockTime, friendlyDate, type Instant } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { Fragment } from 'react'
import type { CodesAhead } from './codes'
import { ROSTER_COPY } from './roster-copy'
import { Blockers, DayIncidents, RefusedChecks } from './roster-parts'
import { RosterRows } from './roster-rows'
import { countsOf, type DayStage } from './roster-words'
import { SiteCode } from './site-code'
import type { Roster } from './use-roster'

export interface RosterViewProps {
  readonly roster: Roster
  readonly stage: DayStage
  /** The codes of the way that is shown, once they are there. */
  readonly codes: CodesAhead | undefined
  readonly way: CheckWay
  readonly now: Instant
  readonly onSlot: (slotId: string) => void
  readonly onWay: (way: CheckWay) => void
  readonly onBigger: () => void
  readonly onAdd: (() => void) | undefined
  readonly onTick: (row: RosterRow) => void
  readonly onCall: (row: RosterRow) => void
  readonly onIncident: () => void
}

const WAYS: readonly CheckWay[] = ['in', 'out']

/** `14:00–15:30`. */
function hoursOf({ from, to }: Roster['slot']): string {
  return `${clockTime(from)}–${clockTime(to)}`
}

/** The day of one slot: the code, who is here, who is not, and what did not go well. Board 37. */
export function RosterView(props: RosterViewProps) {
  const { roster, stage, now } = props
  const { slot, slots, rows } = roster
  const kinds = (['volunteer', 'resident'] as const).filter((who) => countsOf(rows, who).all > 0)
  return (
    <>
      <View>
        <Heading level={1} size="title">
          {roster.title}
        </Heading>
        <View className="t-2 t-num">{`${hoursOf(slot)}，${roster.stationName}`}</View>
      </View>
      {slots.length > 1 ? <Slots {...props} /> : null}
      {roster.blockers.length > 0 ? <Blockers blockers={roster.blockers} /> : <Code {...props} />}
      {stage === 'after' ? (
        <Card tone="soft">
          <View className="t-strong">{ROSTER_COPY.over}</View>
          <View className="t-2">{ROSTER_COPY.overText}</View>
        </Card>
      ) : null}
      <RefusedChecks refused={roster.refused} />
      {rows.length === 0 ? <StatePage art="window-empty" {...ROSTER_COPY.none} /> : null}
      {kinds.map((who, index) => {
        const { came, all } = countsOf(rows, who)
        return (
          <Fragment key={who}>
            <Row between wrap>
              <Heading size="lead">{ROSTER_COPY.came[who](came, all)}</Heading>
              {index === 0 ? <Add {...props} /> : null}
            </Row>
            <RosterRows
              rows={rows.filter((row) => row.for === who)}
              onTick={props.onTick}
              onCall={props.onCall}
            />
          </Fragment>
        )
      })}
      {rows.length === 0 ? <Add {...props} /> : null}
      {rows.length > 0 ? <View className="t-2 t-mini t-center">{ROSTER_COPY.callNote}</View> : null}
      {now >= slot.from ? (
        <DayIncidents incidents={roster.incidents} onRecord={props.onIncident} />
      ) : null}
    </>
  )
}

function Add({ onAdd }: Pick<RosterViewProps, 'onAdd'>) {
  if (!onAdd) return null
  return <InlineAction icon="plus" label={ROSTER_COPY.add} onPress={onAdd} />
}

function Slots({ roster: { slot, slots }, onSlot }: RosterViewProps) {
  return (
    <Segments
      label={ROSTER_COPY.slots}
      items={slots.map((one) => ({
        key: one.id,
        label: `${friendlyDate(one.from)} ${clockTime(one.from)}`,
      }))}
      current={slot.id}
      onChange={onSlot}
    />
  )
}

/** Towards the end some still come while others leave: both codes are at hand. */
function Code({ roster: { slot }, stage, codes, way, now, onWay, onBigger }: RosterViewProps) {
  if (stage === 'early' || stage === 'after') return null
  return (
    <Stack gap={2}>
      {stage === 'out' && now <= slot.to ? (
        <Segments
          label={ROSTER_COPY.ways}
          items={WAYS.map((key) => ({ key, label: ROSTER_COPY.way[key] }))}
          current={way}
          onChange={onWay}
        />
      ) : null}
      {codes ? <SiteCode codes={codes} way={way} onBigger={onBigger} /> : null}
    </Stack>
  )
}
