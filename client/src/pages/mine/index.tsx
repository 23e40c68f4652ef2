import { documentTitle } from '@client/features/account/document-view'
import { FaceSheet } from '@client/features/account/face-sheet'
import { facesOf } from '@client/features/account/face'
import { FaceTabBar } from '@client/features/account/face-tab-bar'
import { LooksCard } from '@client/features/account/looks-card'
import { MeHead } from '@client/features/account/me-head'
import { useMe } from '@client/features/account/use-me'
import { useKeptReports } from '@client/features/help/kept-reports'
import { open } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Cell, CellGroup } from '@client/ui/cell'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { useState } from 'react'
import { MINE_PAGE_COPY } from './copy'

/** The page of one's own things (boards 29 and 69, reduced to what is recorded). */
export default function MinePage() {
  const { account } = useMe()
  const { kept, unsent } = useKeptReports()
  const [picking, setPicking] = useState(false)
  const reports = kept.length + unsent.length
  const faces = facesOf(account ?? null)

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
      <CellGroup>
        <Cell
          icon="clipboard"
          title={MINE_PAGE_COPY.reports}
          hint={reports === 0 ? MINE_PAGE_COPY.reportsNone : undefined}
          value={reports === 0 ? undefined : MINE_PAGE_COPY.reportsCount(reports)}
          onPress={() => void open('help/mine', {})}
        />
      </CellGroup>
      <LooksCard />
      <CellGroup>
        {(['agreement', 'privacy'] as const).map((name) => (
          <Cell
            key={name}
            icon="shield"
            weight="plain"
            title={documentTitle(name)}
            onPress={() => void open('document', { name })}
          />
        ))}
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
    </Screen>
  )
}
