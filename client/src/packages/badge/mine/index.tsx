import { MINE_CELLS } from '@client/features/account/copy'
import { useFace } from '@client/features/account/face'
import { FaceSheet } from '@client/features/account/face-sheet'
import { FaceTabBar } from '@client/features/account/face-tab-bar'
import { facesOf } from '@client/features/account/faces'
import { MeHead } from '@client/features/account/me-head'
import { CalendarCell, OwnThings, SettingsCells } from '@client/features/account/mine-cells'
import { useMe } from '@client/features/account/use-me'
import { BadgeRow } from '@client/features/badge/badge-row'
import { VOLUNTEER_MINE_COPY } from '@client/features/badge/copy'
import { HonourCard } from '@client/features/badge/honour-card'
import { AskedPart } from '@client/features/frame/asked-part'
import { useKeptReports } from '@client/features/help/kept-reports'
import { pointsOf } from '@client/features/points/gift-words'
import { back, open, relaunch } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { useCall } from '@client/platform/use-call'
import { BalancePair } from '@client/ui/balance-pair'
import { Cell, CellGroup } from '@client/ui/cell'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { ownBadgesContract } from '@shared/badge/badge-actions'
import type { BadgeKey } from '@shared/badge/badges'
import { starContract } from '@shared/badge/star-actions'
import { friendlyMinutes } from '@shared/kit/time'
import { giftContract } from '@shared/ledger/gift-actions'
import { useEffect, useState } from 'react'

/** Both balances, never added. Boards 11, 46; D-08. */
function Balances() {
  const asked = useCall(giftContract, 'getPoints', { kind: 'timePoints' })
  const { time, reward, apart } = VOLUNTEER_MINE_COPY
  if (asked.state !== 'ready') return null
  const { timePoints, baodun } = asked.output
  const onPress = () => void open('points/home', {})
  return (
    <BalancePair
      time={{ ...time, icon: 'clock', value: pointsOf(timePoints.left), onPress }}
      reward={{ ...reward, icon: 'shield', value: baodun.left.toLocaleString('zh-CN'), onPress }}
      note={apart}
    />
  )
}

function Badges() {
  const asked = useCall(ownBadgesContract, 'listOwnBadges', {})
  if (asked.state !== 'ready') return null
  const show = (key?: BadgeKey) => void open('badge/stars', key ? { id: key } : {})
  return <BadgeRow badges={asked.output.badges} onOpen={show} />
}

/** What one did, what proves it, and what one is for the station. */
function ServiceCells({ pendingMinutes }: { readonly pendingMinutes: number }) {
  const { records, waiting, proofs, file, trainings, tiers } = VOLUNTEER_MINE_COPY
  return (
    <CellGroup>
      <Cell
        icon="clock"
        title={records}
        value={pendingMinutes > 0 ? waiting(friendlyMinutes(pendingMinutes)) : undefined}
        onPress={() => void open('ledger/records', {})}
      />
      <Cell icon="cert" {...proofs} onPress={() => void open('badge/proofs', {})} />
      <Cell icon="id" {...file} onPress={() => void open('volunteer/file', {})} />
      <Cell icon="learn" {...trainings} onPress={() => void open('training/own', {})} />
      <Cell icon="lecture" {...tiers} onPress={() => void open('volunteer/tiers', {})} />
    </CellGroup>
  )
}

/**
 * A volunteer’s own page (boards 11, 69): hours and star, both balances, badges, records and proofs, then what everybody
 * has. It is the place 我的 of the volunteer’s face; whoever looks from another comes here and goes back.
 */
export default function VolunteerMinePage() {
  const { account, asked } = useMe()
  const star = useCall(starContract, 'getOwnStar', {})
  const { kept, unsent } = useKeptReports()
  const [picking, setPicking] = useState(false)
  const isPlace = useFace() === 'volunteer'
  const [wasPlace] = useState(isPlace)
  useEffect(() => {
    // The role went meanwhile, and the face with it.
    if (wasPlace && !isPlace) void relaunch('mine', {})
  }, [wasPlace, isPlace])
  const faces = facesOf(account ?? null)
  const unread = asked.state === 'ready' ? (asked.output.unread ?? 0) : 0
  const onBack = isPlace ? undefined : () => void back()
  return (
    <Screen
      tone="hero"
      nav={<NavBar title={MINE_CELLS.title} onBack={onBack} insets={insets()} />}
      tab={isPlace ? <FaceTabBar current="badge/mine" /> : undefined}
      over={<FaceSheet open={picking} faces={faces} onClose={() => setPicking(false)} />}
    >
      <MeHead
        account={account}
        onSignIn={() => void open('consent', {})}
        onPick={faces.length > 1 ? () => setPicking(true) : undefined}
      />
      <AskedPart asked={star} shape={['card', 'figures']}>
        {(own) => (
          <>
            <HonourCard star={own} onOpen={() => void open('badge/stars', {})} />
            <Balances />
            <Badges />
            <ServiceCells pendingMinutes={own.pendingMinutes} />
          </>
        )}
      </AskedPart>
      {isPlace ? (
        <>
          <OwnThings reports={kept.length + unsent.length} signedIn={!!account} />
          <CalendarCell />
          <SettingsCells signedIn={!!account} unread={unread} />
        </>
      ) : null}
    </Screen>
  )
}
