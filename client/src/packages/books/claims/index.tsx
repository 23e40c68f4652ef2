import { AskedPage, WrongFacePage } from '@client/features/frame/asked-page'
import { DECIDE_COPY } from '@client/features/ledger/books-copy'
import { dayWords } from '@client/features/ledger/records'
import { open, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Cell, CellGroup } from '@client/ui/cell'
import { StatePage } from '@client/ui/state-page'
import { Tag } from '@client/ui/tag'
import { friendlyDate } from '@shared/kit/time'
import { claimContract } from '@shared/ledger/claim-actions'
import type { ClaimRow } from '@shared/ledger/claim-model'
import { CLAIM_WORDS } from '@shared/ledger/claim-rules'
import { useBooksPlace } from '../books-place'

function hintOf({ title, day, dueAt, kind, provisional }: ClaimRow): string {
  const about = day === null || kind === 'missing' ? [] : [`${dayWords(day)} ${title}`]
  const due = DECIDE_COPY.due(friendlyDate(dueAt - 1))
  return [...about, provisional ? due + DECIDE_COPY.guessed : due].join('，')
}

/** Records that somebody says are wrong, the most urgent first. R-10, D-15. */
export default function ClaimsPage() {
  const { station } = useParams<'books/claims'>()
  const { place, any } = useBooksPlace(station)
  const asked = useCall(claimContract, 'listClaims', any ? (place ?? null) : null)
  if (!any) return <WrongFacePage title={DECIDE_COPY.listTitle} known />
  return (
    <AskedPage title={DECIDE_COPY.listTitle} asked={asked} shape={['row', 'row', 'row']}>
      {({ claims }) =>
        claims.length === 0 ? (
          <StatePage art="window-empty" {...DECIDE_COPY.none} />
        ) : (
          <CellGroup>
            {claims.map((row) => (
              <Cell
                key={row.id}
                letter={row.maskedName.slice(0, 1)}
                title={`${row.maskedName}：${CLAIM_WORDS[row.kind]}`}
                hint={hintOf(row)}
                value={
                  <Tag
                    tone={row.state === 'open' ? 'wait' : 'plain'}
                    label={DECIDE_COPY.states[row.state]}
                  />
                }
                onPress={() => void open('books/claim', { id: row.id })}
              />
            ))}
          </CellGroup>
        )
      }
    </AskedPage>
  )
}
