import { FaceTabBar } from '@client/features/account/face-tab-bar'
import { useMe } from '@client/features/account/use-me'
import { ResponseFiguresView } from '@client/features/cases/response-figures'
import { endOfToday, LedToday } from '@client/features/day/led-today'
import { DESK_COPY } from '@client/features/desk/copy'
import { DeskKpis } from '@client/features/desk/desk-kpis'
import type { Desk } from '@client/features/desk/numbers'
import { ServiceMonths } from '@client/features/desk/service-months'
import { useDesk } from '@client/features/desk/use-desk'
import { ClosingsCell } from '@client/features/closing/closings-cell'
import { NeedsCell } from '@client/features/need/needs-cell'
import { OpinionsCell } from '@client/features/opinion/opinions-cell'
import { StationProgressRow } from '@client/features/progress/progress-rows'
import { KEEP_COPY } from '@client/features/station/keep-copy'
import { PlanMini } from '@client/features/station/plan-mini'
import { type CallError, isUnreached } from '@client/platform/call'
import { open } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Cell, CellGroup } from '@client/ui/cell'
import { Heading } from '@client/ui/heading'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Skeleton } from '@client/ui/skeleton'
import { Row } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import { signingContract } from '@shared/activity/signing-actions'
import { helpContract } from '@shared/help/contract'
import { friendlyTime, type Instant } from '@shared/kit/time'
import { stationContract } from '@shared/station/contract'
import { View } from '@tarojs/components'
import { useManagedStation } from '../managed-station'
import { MostUrgentCase } from './most-urgent-case'

/** The plan of the station's area, once it has one. */
function Recruiting({ stationId }: { readonly stationId: string }) {
  const kept = useCall(stationContract, 'getKeptStation', { stationId })
  const areaId = kept.state === 'ready' ? kept.output.station.areaId : null
  const plan = useCall(stationContract, 'getPlan', areaId ? { areaId } : null)
  if (plan.state !== 'ready') return null
  return <PlanMini heard={plan.output} onMore={() => void open('manage/plan', {})} />
}

/** How fast the station answers, and how people found its help. */
function Response({ stationId }: { readonly stationId: string }) {
  const figures = useCall(helpContract, 'getResponseFigures', { stationId })
  return figures.state === 'ready' ? <ResponseFiguresView figures={figures.output} /> : null
}

/** What the station holds today, trainings too: the way to the leader's list. */
function HeldToday({ stationId, now }: { readonly stationId: string; readonly now: Instant }) {
  const until = endOfToday(now)
  const activities = useCall(signingContract, 'listActivities', { stationId, until })
  const trainings = useCall(signingContract, 'listActivities', {
    ...{ kind: 'training', stationId, until },
  })
  const rows = [activities, trainings].flatMap((asked) =>
    asked.state === 'ready' ? asked.output.activities : [],
  )
  return (
    <LedToday
      activities={rows.sort((a, b) => a.from - b.from)}
      onOpen={(activity) => void open('day/roster', { activity, slot: '' })}
    />
  )
}

/** Everything a manager keeps that is no number. */
function StationCell({ stationId }: { readonly stationId: string }) {
  return (
    <CellGroup>
      <OpinionsCell stationId={stationId} />
      <ClosingsCell stationId={stationId} />
      <NeedsCell stationId={stationId} />
      <Cell
        icon="clock"
        title={KEEP_COPY.books}
        hint={KEEP_COPY.booksHint}
        onPress={() => void open('books/home', { station: stationId })}
      />
      <Cell
        icon="clipboard"
        title={KEEP_COPY.campaign}
        hint={KEEP_COPY.campaignHint}
        onPress={() => void open('campaign/station', {})}
      />
      <Cell
        icon="calendar"
        title={KEEP_COPY.activities}
        hint={KEEP_COPY.activitiesHint}
        onPress={() => void open('organise/home', {})}
      />
      <Cell
        icon="lecture"
        title={KEEP_COPY.courseware}
        hint={KEEP_COPY.coursewareHint}
        onPress={() => void open('training/courseware', {})}
      />
      <Cell
        icon="station"
        title={KEEP_COPY.title}
        hint={KEEP_COPY.titleHint}
        onPress={() => void open('manage/station', {})}
      />
      <Cell
        icon="users"
        title={KEEP_COPY.people}
        hint={KEEP_COPY.peopleHint}
        onPress={() => void open('manage/people', {})}
      />
    </CellGroup>
  )
}

/** Whose numbers these are, and as of when. */
function DeskHead({ desk, now }: { readonly desk: Desk; readonly now: Instant }) {
  const { scopeName, foldedAt, unfolded } = desk
  return (
    <View>
      <Row between wrap>
        <Heading level={1} size="lead">
          {scopeName}
        </Heading>
        <View className="t-2 t-mini">{DESK_COPY.updated(friendlyTime(foldedAt, now))}</View>
      </Row>
      {unfolded > 0 ? <View className="t-2 t-mini">{DESK_COPY.counting(unfolded)}</View> : null}
    </View>
  )
}

/** Why there is no desk on the page: no network, or something on our side. */
function DeskNotOpen({
  error,
  onAgain,
}: {
  readonly error: CallError
  readonly onAgain: () => void
}) {
  const offline = isUnreached(error)
  return (
    <StatePage
      art={offline ? 'window-offline' : 'window-error'}
      title={offline ? DESK_COPY.offline.title : DESK_COPY.failed}
      text={offline ? DESK_COPY.offline.text : error.sentence}
      action={<Button onPress={onAgain}>{DESK_COPY.again}</Button>}
    />
  )
}

/** The desk of a station (board 15, reduced to what is recorded). */
export default function DeskPage() {
  const me = useMe()
  const stationId = useManagedStation()
  const { desk, cases, reload } = useDesk(stationId ?? null)
  const now = useNow()
  const nav = <NavBar title={DESK_COPY.title} insets={insets()} />
  const tab = <FaceTabBar current="manage/desk" />

  if (stationId === null) {
    return (
      <Screen nav={nav} tab={tab} align="center">
        <StatePage art="window-empty" title={DESK_COPY.noDesk} text={DESK_COPY.noDeskHint} />
      </Screen>
    )
  }
  const error =
    stationId === undefined ? me.error : desk.state === 'failed' ? desk.error : undefined
  if (error) {
    return (
      <Screen nav={nav} tab={tab} align="center">
        <DeskNotOpen error={error} onAgain={stationId === undefined ? me.reload : reload} />
      </Screen>
    )
  }
  if (stationId === undefined || desk.state !== 'ready') {
    return (
      <Screen nav={nav} tab={tab} busy>
        <Skeleton shape={['title', 'card', 'figures', 'figures']} slow={DESK_COPY.slow} />
      </Screen>
    )
  }
  return (
    <Screen nav={nav} tab={tab}>
      <DeskHead desk={desk.output} now={now} />
      {desk.error ? (
        <Callout block tone="wait" icon="wifioff">
          {DESK_COPY.stale}
        </Callout>
      ) : null}
      {cases.state === 'ready' ? (
        <MostUrgentCase cases={cases.output.cases} more={cases.output.more} now={now} />
      ) : null}
      <HeldToday stationId={stationId} now={now} />
      <DeskKpis desk={desk.output} />
      <StationProgressRow stationId={stationId} />
      <Response stationId={stationId} />
      <Recruiting stationId={stationId} />
      <ServiceMonths desk={desk.output} />
      <StationCell stationId={stationId} />
    </Screen>
  )
}
