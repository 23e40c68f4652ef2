import { type Face, useFace } from '@client/features/account/face'
import { FaceTabBar } from '@client/features/account/face-tab-bar'
import { useMe } from '@client/features/account/use-me'
import { DESK_COPY } from '@client/features/desk/copy'
import { DeskKpis } from '@client/features/desk/desk-kpis'
import type { Desk } from '@client/features/desk/numbers'
import { ServiceMonths } from '@client/features/desk/service-months'
import { type DeskScope, useDesk } from '@client/features/desk/use-desk'
import { type CallError, isUnreached } from '@client/platform/call'
import { insets } from '@client/platform/system'
import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Heading } from '@client/ui/heading'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Skeleton } from '@client/ui/skeleton'
import { Row } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import type { Account } from '@shared/account/model'
import { friendlyTime, type Instant } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { MostUrgentCase } from './most-urgent-case'

/** The face says which desk; the grants say whether there is one. Undefined while nobody knows who this is. */
function scopeOf(face: Face, account: Account | null | undefined): DeskScope | null | undefined {
  if (account === undefined) return undefined
  const granted = (role: string) => account?.grants.find((grant) => grant.role === role)
  if (face === 'association') return granted('associationStaff') ? 'association' : null
  const station = granted('stationManager')
  return station ? { stationId: station.scopeId } : null
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

/** The desk of a station, or of the whole association (board 15, reduced to what is recorded). */
export default function DeskPage() {
  const face = useFace()
  const me = useMe()
  const scope = scopeOf(face, me.account)
  const { desk, cases, reload } = useDesk(scope ?? null)
  const now = useNow()
  const title = face === 'association' ? DESK_COPY.overview : DESK_COPY.title
  const nav = <NavBar title={title} insets={insets()} />
  const tab = <FaceTabBar current="manage/desk" />

  if (scope === null) {
    return (
      <Screen nav={nav} tab={tab} align="center">
        <StatePage art="window-empty" title={DESK_COPY.noDesk} text={DESK_COPY.noDeskHint} />
      </Screen>
    )
  }
  const error = scope === undefined ? me.error : desk.state === 'failed' ? desk.error : undefined
  if (error) {
    return (
      <Screen nav={nav} tab={tab} align="center">
        <DeskNotOpen error={error} onAgain={scope === undefined ? me.reload : reload} />
      </Screen>
    )
  }
  if (desk.state !== 'ready') {
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
      <DeskKpis desk={desk.output} />
      <ServiceMonths desk={desk.output} />
    </Screen>
  )
}
