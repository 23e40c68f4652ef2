import { AskedPage } from '@client/features/frame/asked-page'
import { BalanceCard } from '@client/features/ledger/balance-card'
import { RECORDS_COPY } from '@client/features/ledger/copy'
import { RecordList } from '@client/features/ledger/record-list'
import { FILTERS, recordMonths } from '@client/features/ledger/records'
import { useFile } from '@client/features/subsidy/use-file'
import { call } from '@client/platform/call'
import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { useRows } from '@client/platform/use-rows'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Chip, Chips } from '@client/ui/chip'
import { Footer } from '@client/ui/footer'
import { InlineAction } from '@client/ui/inline-action'
import { MoreRows } from '@client/ui/more-rows'
import { Row } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import type { OutputOf } from '@shared/kit/contract'
import { localDate } from '@shared/kit/time'
import { recordContract, type RecordFilter } from '@shared/ledger/record-actions'
import { useState } from 'react'

type Listed = OutputOf<(typeof recordContract.actions)['listRecords']>

interface ListProps {
  readonly listed: Listed
  readonly filter: RecordFilter
  readonly onFilter: (filter: RecordFilter) => void
}

function List({ listed, filter, onFilter }: ListProps) {
  const { counts, records, more, confirmedMinutes, pendingMinutes } = listed
  const { rows, foot } = useRows(
    { rows: records, more },
    async ({ at, id }) => {
      const page = await call(recordContract, 'listRecords', { filter, before: { at, id } })
      return { rows: page.records, more: page.more }
    },
    filter,
  )
  const none = pendingMinutes > 0 ? RECORDS_COPY.counting : RECORDS_COPY.empty
  const shown = FILTERS.filter((one) => one === 'all' || one === filter || counts[one] > 0)
  return (
    <>
      <BalanceCard confirmedMinutes={confirmedMinutes} pendingMinutes={pendingMinutes} />
      {shown.length > 1 ? (
        <Chips label={RECORDS_COPY.filterLabel}>
          {shown.map((one) => (
            <Chip
              key={one}
              label={RECORDS_COPY.filters[one]}
              count={one === 'all' ? undefined : counts[one]}
              selected={one === filter}
              onPress={() => onFilter(one)}
            />
          ))}
        </Chips>
      ) : null}
      {rows.length === 0 ? (
        <StatePage art="window-empty" {...(filter === 'all' ? none : RECORDS_COPY.nothing)} />
      ) : (
        <RecordList
          months={recordMonths(rows)}
          onOpen={({ id }) => void open('ledger/record', { id })}
        />
      )}
      <MoreRows {...foot} words={RECORDS_COPY.older} />
      <Row between wrap>
        <InlineAction label={RECORDS_COPY.year} onPress={() => void open('ledger/year', {})} />
        <InlineAction label={RECORDS_COPY.missing} onPress={() => void open('ledger/wrong', {})} />
      </Row>
      <Row between wrap>
        <InlineAction label={RECORDS_COPY.rules} onPress={() => void open('ledger/rules', {})} />
        <InlineAction label={RECORDS_COPY.claims} onPress={() => void open('ledger/claims', {})} />
      </Row>
    </>
  )
}

/** One's own services, what is confirmed and what waits. Board 13; HRS-06, R-09. */
export default function RecordsPage() {
  const [filter, setFilter] = useState<RecordFilter>('all')
  const asked = useCall(recordContract, 'listRecords', { filter })
  const file = useFile()
  const now = useNow()
  const counts = asked.state === 'ready' ? asked.output.counts : undefined
  const year = Number(localDate(now).slice(0, 4))
  const take = () => file.ask(() => call(recordContract, 'exportRecords', { year }))
  return (
    <AskedPage
      title={RECORDS_COPY.title}
      asked={asked}
      shape={['card', 'chips', 'row', 'row', 'row']}
      footer={
        <Footer layout={counts?.more ? 'row' : 'stack'}>
          <Button
            variant={counts?.more ? 'line' : 'quiet'}
            block={!counts?.more}
            disabled={file.busy}
            onPress={take}
          >
            {RECORDS_COPY.export}
          </Button>
          {counts?.more ? (
            <Button onPress={() => setFilter('more')}>{RECORDS_COPY.addTo(counts.more)}</Button>
          ) : null}
        </Footer>
      }
      over={file.layer}
    >
      {(listed) => (
        <>
          <ErrorCallout block text={file.error} />
          <List listed={listed} filter={filter} onFilter={setFilter} />
        </>
      )}
    </AskedPage>
  )
}
