import { useFace } from '@client/features/account/face'
import { MINE_CELLS } from '@client/features/account/copy'
import { FaceSheet } from '@client/features/account/face-sheet'
import { facesOf } from '@client/features/account/faces'
import { FaceTabBar } from '@client/features/account/face-tab-bar'
import { MeHead } from '@client/features/account/me-head'
import { CalendarCell, OwnThings, SettingsCells } from '@client/features/account/mine-cells'
import { useMe } from '@client/features/account/use-me'
import { useKeptReports } from '@client/features/help/kept-reports'
import { open, relaunch } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { useEffect, useState } from 'react'
import { MINE_PAGE_COPY } from './copy'

/** Asked of who is no volunteer yet; one tap to the two steps. Board 29. */
function JoinCard() {
  return (
    <Card tone="soft" onPress={() => void open('volunteer/apply', {})}>
      <Cell icon="hand" tone="surface" title={MINE_PAGE_COPY.join} hint={MINE_PAGE_COPY.joinText} />
    </Card>
  )
}

/** The page of one's own things (boards 29 and 69), for every face but the volunteer's. */
function OwnPage() {
  const { account, asked } = useMe()
  const { kept, unsent } = useKeptReports()
  const [picking, setPicking] = useState(false)
  const faces = facesOf(account ?? null)
  // Also before the lesson, while one is suspended and after leaving: the file says what can be done.
  const hasFile = account?.volunteerNo !== undefined
  const unread = asked.state === 'ready' ? (asked.output.unread ?? 0) : 0

  return (
    <Screen
      tone="hero"
      nav={<NavBar title={MINE_CELLS.title} insets={insets()} />}
      tab={<FaceTabBar current="mine" />}
      over={<FaceSheet open={picking} faces={faces} onClose={() => setPicking(false)} />}
    >
      <MeHead
        account={account}
        onSignIn={() => void open('consent', {})}
        onPick={faces.length > 1 ? () => setPicking(true) : undefined}
      />
      {hasFile ? (
        <CellGroup>
          <Cell
            icon="medal"
            title={MINE_PAGE_COPY.serving}
            hint={MINE_PAGE_COPY.servingHint}
            onPress={() => void open('badge/mine', {})}
          />
        </CellGroup>
      ) : null}
      <OwnThings reports={kept.length + unsent.length} signedIn={!!account} />
      {faces.length > 1 ? <CalendarCell /> : null}
      <SettingsCells signedIn={!!account} unread={unread} />
      {hasFile ? null : <JoinCard />}
    </Screen>
  )
}

/**
 * Who comes as a volunteer is sent on to the page with their hours and badges before anything is drawn; who takes that
 * face here is led to its home by the choice itself.
 */
export default function MinePage() {
  const face = useFace()
  const [came] = useState(face)
  useEffect(() => {
    if (came === 'volunteer') void relaunch('badge/mine', {})
  }, [came])
  return came === 'volunteer' ? <Screen tone="hero">{null}</Screen> : <OwnPage />
}
