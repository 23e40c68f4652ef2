import { AwardsCell } from '@client/features/award/awards-cell'
import { AskedPage, WrongFacePage } from '@client/features/frame/asked-page'
import { BOOKS_COPY } from '@client/features/ledger/books-copy'
import { open, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Cell, CellGroup } from '@client/ui/cell'
import { Heading } from '@client/ui/heading'
import type { OutputOf } from '@shared/kit/contract'
import { friendlyDate } from '@shared/kit/time'
import { claimContract } from '@shared/ledger/claim-actions'
import { useBooksPlace } from '../books-place'

type Books = OutputOf<(typeof claimContract.actions)['getBooks']>

interface RowsProps {
  readonly books: Books
  readonly station: string
}

function claimsHint({ claims, claimsDueAt }: Books): string {
  if (claims === 0 || claimsDueAt === null) return BOOKS_COPY.claimsNone
  return BOOKS_COPY.claimsWait(claims, friendlyDate(claimsDueAt - 1))
}

function BookRows({ books, station }: RowsProps) {
  return (
    <>
      <CellGroup>
        <Cell
          icon="edit"
          title={BOOKS_COPY.claims}
          hint={claimsHint(books)}
          fresh={books.claims > 0}
          value={books.claims > 0 ? String(books.claims) : undefined}
          onPress={() => void open('books/claims', { station })}
        />
        <Cell
          icon="clock"
          title={BOOKS_COPY.manual}
          hint={BOOKS_COPY.manualHint}
          onPress={() => void open('books/manual', { station })}
        />
        <Cell
          icon="undo"
          title={BOOKS_COPY.correct}
          hint={BOOKS_COPY.correctHint}
          onPress={() => void open('books/correct', { station })}
        />
        <Cell
          icon="users"
          title={BOOKS_COPY.behind}
          hint={BOOKS_COPY.behindHint}
          onPress={() => void open('books/behind', { station })}
        />
        <Cell
          icon="clipboard"
          title={BOOKS_COPY.proofs}
          hint={BOOKS_COPY.proofsHint}
          onPress={() => void open('books/proofs', { station })}
        />
        <Cell
          icon="learn"
          title={BOOKS_COPY.rules}
          hint={BOOKS_COPY.rulesHint}
          onPress={() => void open('ledger/rules', {})}
        />
        {books.recordsKept ? null : (
          <Cell
            icon="alert"
            tone="wait"
            title={BOOKS_COPY.noKeeper}
            hint={BOOKS_COPY.noKeeperHint}
            onPress={() => void open('manage/posts', { station })}
          />
        )}
      </CellGroup>
      <CellGroup>
        <Cell
          icon="scan"
          title={BOOKS_COPY.handover}
          hint={BOOKS_COPY.handoverHint}
          onPress={() => void open('books/handover', { station })}
        />
        <Cell
          icon="gift"
          title={BOOKS_COPY.gifts}
          hint={BOOKS_COPY.giftsHint}
          onPress={() => void open('books/gifts', { station })}
        />
        <Cell
          icon="heart"
          title={BOOKS_COPY.pool}
          hint={BOOKS_COPY.poolHint}
          onPress={() => void open('books/pool', { station })}
        />
      </CellGroup>
      <CellGroup>
        <AwardsCell />
      </CellGroup>
    </>
  )
}

/** The books of a station: what waits in them, and the way to each. */
export default function BooksPage() {
  const { station } = useParams<'books/home'>()
  const { place, any } = useBooksPlace(station)
  const stationId = place?.stationId
  const asked = useCall(claimContract, 'getBooks', stationId === undefined ? null : { stationId })
  if (!any || (place && stationId === undefined)) {
    return <WrongFacePage title={BOOKS_COPY.title} known />
  }
  return (
    <AskedPage title={BOOKS_COPY.title} asked={asked} shape={['title', 'row', 'row', 'row']}>
      {(books) => (
        <>
          <Heading level={1} size="lead">
            {BOOKS_COPY.forStation(books.stationName)}
          </Heading>
          <BookRows books={books} station={stationId ?? ''} />
        </>
      )}
    </AskedPage>
  )
}
