import { FaceTabBar } from '@client/features/account/face-tab-bar'
import { useMe } from '@client/features/account/use-me'
import { CaseList } from '@client/features/help/case-list'
import { CASES_COPY } from '@client/features/help/handling-copy'
import { insets } from '@client/platform/system'
import { useCall } from '@client/platform/use-call'
import { Callout } from '@client/ui/callout'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Segments } from '@client/ui/segments'
import { helpContract } from '@shared/help/contract'
import { useState } from 'react'

const SHELVES = [
  { key: 'open', label: CASES_COPY.open },
  { key: 'closed', label: CASES_COPY.closed },
] as const

/** What a station has to do: its cases, the most urgent first (board 17's list). */
export default function CasesPage() {
  const { account } = useMe()
  const [shelf, setShelf] = useState<'open' | 'closed'>('open')
  const station = account?.grants.find(({ role }) => role === 'stationManager')
  const closed = shelf === 'closed'
  const asked = useCall(
    helpContract,
    'listCases',
    station ? { stationId: station.scopeId, closed } : null,
  )

  return (
    <Screen
      nav={<NavBar title={CASES_COPY.title} insets={insets()} />}
      tab={<FaceTabBar current="manage/cases" />}
    >
      <Segments label={CASES_COPY.which} items={SHELVES} current={shelf} onChange={setShelf} />
      {account && !station ? (
        <Callout block tone="note" icon="info">
          {CASES_COPY.notManager}
        </Callout>
      ) : (
        <CaseList asked={asked} closed={closed} />
      )}
    </Screen>
  )
}
