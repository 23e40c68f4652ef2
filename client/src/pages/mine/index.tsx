import { FaceSheet } from '@client/features/account/face-sheet'
import { facesOf } from '@client/features/account/faces'
import { FaceTabBar } from '@client/features/account/face-tab-bar'
import { MeHead } from '@client/features/account/me-head'
import { useMe } from '@client/features/account/use-me'
import { useKeptReports } from '@client/features/help/kept-reports'
import { open } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { useState } from 'react'
import { MINE_PAGE_COPY } from './copy'

/** What one asked for and signed up for. */
function OwnThings({
  reports,
  signedIn,
}: {
  readonly reports: number
  readonly signedIn: boolean
}) {
  return (
    <CellGroup>
      <Cell
        icon="clipboard"
        title={MINE_PAGE_COPY.reports}
        hint={reports === 0 ? MINE_PAGE_COPY.reportsNone : undefined}
        value={reports === 0 ? undefined : MINE_PAGE_COPY.reportsCount(reports)}
        onPress={() => void open('help/mine', {})}
      />
      {signedIn ? (
        <Cell
          icon="calendar"
          title={MINE_PAGE_COPY.activities}
          hint={MINE_PAGE_COPY.activitiesHint}
          onPress={() => void open('event/mine', {})}
        />
      ) : null}
      <Cell
        icon="edit"
        title={MINE_PAGE_COPY.opinions}
        hint={MINE_PAGE_COPY.opinionsHint}
        onPress={() => void open('public/opinion', {})}
      />
    </CellGroup>
  )
}

/** A volunteer's own pages. */
function VolunteerCells() {
  return (
    <CellGroup>
      <Cell
        icon="id"
        title={MINE_PAGE_COPY.file}
        hint={MINE_PAGE_COPY.fileHint}
        onPress={() => void open('volunteer/file', {})}
      />
      <Cell
        icon="learn"
        title={MINE_PAGE_COPY.trainings}
        onPress={() => void open('training/own', {})}
      />
      <Cell
        icon="lecture"
        title={MINE_PAGE_COPY.tiers}
        onPress={() => void open('volunteer/tiers', {})}
      />
    </CellGroup>
  )
}

/** Asked of who is no volunteer yet; one tap to the two steps. Board 29. */
function JoinCard() {
  return (
    <Card tone="soft" onPress={() => void open('volunteer/apply', {})}>
      <Cell icon="hand" tone="surface" title={MINE_PAGE_COPY.join} hint={MINE_PAGE_COPY.joinText} />
    </Card>
  )
}

/** The page of one's own things (boards 29, 11 and 69, reduced to what is recorded). */
export default function MinePage() {
  const { account, asked } = useMe()
  const { kept, unsent } = useKeptReports()
  const [picking, setPicking] = useState(false)
  const reports = kept.length + unsent.length
  const faces = facesOf(account ?? null)
  // Also before the lesson, while one is suspended and after leaving: the file says what can be done.
  const hasFile = account?.volunteerNo !== undefined
  const unread = asked.state === 'ready' ? (asked.output.unread ?? 0) : 0

  return (
    <Screen
      tone="hero"
      nav={<NavBar title={MINE_PAGE_COPY.title} insets={insets()} />}
      tab={<FaceTabBar current="mine" />}
      over={<FaceSheet open={picking} faces={faces} onClose={() => setPicking(false)} />}
    >
      <MeHead
        account={account}
        onSignIn={() => void open('consent', {})}
        onPick={faces.length > 1 ? () => setPicking(true) : undefined}
      />
      <OwnThings reports={reports} signedIn={!!account} />
      {hasFile ? <VolunteerCells /> : null}
      {faces.length > 1 ? (
        <CellGroup>
          <Cell
            icon="calendar"
            title={MINE_PAGE_COPY.calendar}
            hint={MINE_PAGE_COPY.calendarHint}
            onPress={() => void open('learn/calendar', {})}
          />
        </CellGroup>
      ) : null}
      <CellGroup>
        {account ? (
          <Cell
            icon="bell"
            weight="plain"
            title={MINE_PAGE_COPY.inbox}
            fresh={unread > 0}
            value={unread > 0 ? MINE_PAGE_COPY.unread(unread) : undefined}
            onPress={() => void open('settings/inbox', {})}
          />
        ) : null}
        <Cell
          icon="shield"
          weight="plain"
          title={MINE_PAGE_COPY.consents}
          onPress={() => void open('settings/consents', {})}
        />
        <Cell
          icon="aa"
          weight="plain"
          title={MINE_PAGE_COPY.settings}
          value={MINE_PAGE_COPY.settingsHint}
          onPress={() => void open('settings/home', {})}
        />
        {LOCAL_TOOLS ? (
          <Cell
            icon="users"
            weight="plain"
            title={MINE_PAGE_COPY.persona}
            hint={MINE_PAGE_COPY.personaHint}
            onPress={() => void open('local/persona', {})}
          />
        ) : null}
      </CellGroup>
      {hasFile ? null : <JoinCard />}
    </Screen>
  )
}
