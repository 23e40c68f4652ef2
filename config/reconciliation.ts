/**
 * Compares what is derived with what it is derived from: balances and months with entries, roll-ups with facts, tallies
 * with answers; and the books with the chain that seals them.
 */
import { sumFacts, type Countable, type Counts } from '@shared/desk/rules'
import { balanceId, sumEntries } from '@shared/ledger/rules'
import type { LedgerEntry } from '@shared/ledger/model'
import type { BookBreak } from '@shared/ledger/seal-actions'
import {
  findBreaks,
  findUnsigned,
  readSealed,
  recountMonths,
  type SealedBooks,
} from './testing/chain-recount'
import type { RawDatabase } from './testing/database'
import { recountStatements, recountTallies } from './testing/tally-recount'

/** What one derived record says, and what a rebuild from nothing says instead. */
export interface Difference {
  readonly collection:
    'balances' | 'ledger_months' | 'rollups' | 'survey_tallies' | 'subsidy_statements'
  readonly id: string
  readonly name: string
  readonly stored: number
  readonly rebuilt: number
}

type Sums = ReadonlyMap<string, Readonly<Record<string, number | undefined>>>
type Balance = Pick<LedgerEntry, 'account' | 'kind'> &
  Record<'confirmed' | 'pending' | 'entries', number>
interface FactState extends Countable {
  readonly _id: string
  readonly folded: boolean
}

/** Every difference, by id; none when all is well. What the folds have not taken yet counts on neither side. */
export async function findDifferences(database: RawDatabase): Promise<Difference[]> {
  const entries = await database.all<SealedBooks['entries'][number]>('ledger_entries')
  const months = await recountMonths(database, await readSealed(database, entries))
  const balances = await database.all<Balance>('balances')
  const rollups = await database.all<{ _id: string; counts: Counts }>('rollups')
  const storedBalances = balances.map(
    ({ account, kind, confirmed, pending, entries: count }) =>
      [balanceId(account, kind), { confirmed, pending, entries: count }] as const,
  )
  const storedRollups = rollups.map(({ _id, counts }) => [_id, counts] as const)
  return [
    ...compare('balances', new Map(storedBalances), sumEntries(entries)),
    ...compare('ledger_months', months.stored, months.rebuilt),
    ...compare('rollups', new Map(storedRollups), sumFacts(await foldedFacts(database))),
    ...(await findTallyDifferences(database)),
  ]
}

/**
 * Every row of the books that was changed, is missing or was added since it was sealed, and every link and signature that
 * does not hold. Signatures are held against `publicKey`, which must not come from the database; null leaves them out.
 */
export async function findBookBreaks(
  database: RawDatabase,
  publicKey: string | null,
): Promise<BookBreak[]> {
  const entries = await database.all<SealedBooks['entries'][number]>('ledger_entries')
  const books = await readSealed(database, entries)
  const unsigned = publicKey === null ? [] : await findUnsigned(database, books.blocks, publicKey)
  return [...findBreaks(books), ...unsigned]
}

/** The tallies of the survey, and the statements frozen of them, that are not what its answers say. SUR-08. */
export async function findTallyDifferences(database: RawDatabase): Promise<Difference[]> {
  const stored = await database.all<{ _id: string; counts: Record<string, number> }>(
    'survey_tallies',
  )
  const tallies = new Map(stored.map(({ _id, counts }) => [_id, counts]))
  const rebuilt = await recountTallies(database)
  const statements = await recountStatements(database, rebuilt)
  return [
    ...compare('survey_tallies', tallies, rebuilt),
    ...compare('subsidy_statements', statements.stored, statements.rebuilt),
  ]
}

/** The facts that the roll-ups hold: those marked, and those of a last batch that was cut off before its marks. */
async function foldedFacts(database: RawDatabase): Promise<FactState[]> {
  const facts = await database.all<FactState>('facts')
  const [fold] = await database.all<{ ids: string[]; marked: boolean }>('folds', { _id: 'desk' })
  const unmarked = new Set(fold?.marked === false ? fold.ids : [])
  return facts.filter(({ _id, folded }) => folded || unmarked.has(_id))
}

function compare(collection: Difference['collection'], stored: Sums, rebuilt: Sums): Difference[] {
  const differences: Difference[] = []
  for (const id of [...new Set([...stored.keys(), ...rebuilt.keys()])].sort()) {
    const [left, right] = [stored.get(id) ?? {}, rebuilt.get(id) ?? {}]
    for (const name of new Set([...Object.keys(left), ...Object.keys(right)])) {
      const [one, other] = [left[name] ?? 0, right[name] ?? 0]
      if (one !== other) differences.push({ collection, id, name, stored: one, rebuilt: other })
    }
  }
  return differences
}
