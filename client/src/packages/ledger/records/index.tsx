import { BalanceCard } from '@client/features/ledger/balance-card'
import { RECORDS_COPY } from '@client/features/ledger/copy'
import { RecordList } from '@client/features/ledger/record-list'
import { recordMonths, type Entry, type SourceNames } from '@client/features/ledger/statement'
import { useRecords } from '@client/features/ledger/use-records'
import { isUnreached } from '@client/platform/call'
import { back } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { MoreRows } from '@client/ui/more-rows'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Skeleton } from '@client/ui/skeleton'
import { StatePage } from '@client/ui/state-page'
import { signingContract } from '@shared/activity/signing-actions'

/** What the activities are called whose minutes are in these entries; asked for only when there are any. */
function useActivityNames(entries: readonly Entry[]): SourceNames {
  const some = entries.some(({ source }) => source.domain === 'activity')
  const asked = useCall(signingContract, 'listOwnSignUps', some ? { over: true } : null)
  if (asked.state !== 'ready') return new Map()
  return new Map(asked.output.signUps.map(({ id, title }) => [id, title]))
}

/** One's own service minutes and where each comes from (board 13; HRS-06, R-09). */
export default function RecordsPage() {
  const { asked, seen, older, loadOlder } = useRecords()
  const names = useActivityNames(seen.entries)
  const nav = <NavBar title={RECORDS_COPY.title} onBack={() => void back()} insets={insets()} />

  if (asked.state === 'failed') {
    const offline = isUnreached(asked.error)
    return (
      <Screen nav={nav} align="center">
        <StatePage
          art={offline ? 'window-offline' : 'window-error'}
          title={offline ? RECORDS_COPY.offline.title : RECORDS_COPY.failed}
          text={offline ? RECORDS_COPY.offline.text : asked.error.sentence}
          action={<Button onPress={asked.reload}>{RECORDS_COPY.again}</Button>}
        />
      </Screen>
    )
  }
  if (asked.state !== 'ready') {
    return (
      <Screen nav={nav} busy>
        <Skeleton shape={['card', 'row', 'row']} slow={RECORDS_COPY.slow} />
      </Screen>
    )
  }
  return (
    <Screen nav={nav}>
      <BalanceCard
        confirmedMinutes={asked.output.confirmedMinutes}
        pendingMinutes={asked.output.pendingMinutes}
      />
      {asked.output.entries.length === 0 ? (
        <StatePage
          art="window-empty"
          title={RECORDS_COPY.empty.title}
          text={RECORDS_COPY.empty.text}
        />
      ) : (
        <RecordList months={recordMonths(seen, names)} />
      )}
      <MoreRows more={seen.more} state={older} words={RECORDS_COPY.older} onMore={loadOlder} />
    </Screen>
  )
}
