/** What a played account must come to, from the raw records, and everything in which it does not. */
import { deterministicId } from '@shared/kit/ids'
import { MINUTE } from '@shared/kit/time'
import { BAODUN_OF_QUIZ } from '@shared/learn/rules'
import { DAILY_CONFIRMED_MAX } from '@shared/survey/rules'
import type { BalanceRecord, KeptEntry } from '../../cloudfunctions/kit/ledger'
import { poolIdOf } from '../../cloudfunctions/ledger/pool-records'
import type { LedgerPlay } from './ledger-play'
import { faultsOf } from './whole-books'

interface Redemption {
  readonly _id: string
  readonly accountId: string
  readonly giftId: string
  readonly kind: 'timePoints' | 'baodun'
  readonly price: number
  readonly state: string
}
interface Presence {
  readonly _id: string
  readonly accountId: string
  readonly from: number
  readonly to: number
}
interface Given {
  readonly _id: string
  readonly accountId: string
  readonly minutes: number
}

/** By balance id. */
type Expected = Map<string, number>

function add(expected: Expected, owner: string, kind: string, amount: number): void {
  const id = `${owner}.${kind}`
  expected.set(id, (expected.get(id) ?? 0) + amount)
}

/** Whether something that was redeemed is the person's, or came back. */
const stands = ({ state }: Redemption) => state === 'waiting' || state === 'handed'

const whole = ({ from, to }: Presence) => (to - from) / MINUTE

/** What somebody served once: all of it, or what it was corrected to. */
function servedIn(play: LedgerPlay, came: Presence): number {
  return play.corrected.get(came._id) ?? whole(came)
}

/** Minutes that corrections took away, by account: nobody owes more than that. AMB-47. */
async function takenBack(play: LedgerPlay): Promise<Map<string, number>> {
  const taken = new Map<string, number>()
  for (const came of await play.behind.database.all<Presence>('attendances')) {
    const less = whole(came) - servedIn(play, came)
    taken.set(came.accountId, (taken.get(came.accountId) ?? 0) + less)
  }
  return taken
}

/** What every balance must be. */
async function expectedBalances(play: LedgerPlay): Promise<Expected> {
  const { database, station } = play.behind
  const expected: Expected = new Map()
  const serve = (account: string, minutes: number) => {
    add(expected, account, 'serviceMinutes', minutes)
    add(expected, account, 'timePoints', minutes)
  }
  for (const came of await database.all<Presence>('attendances')) {
    serve(came.accountId, servedIn(play, came))
  }
  const answers = new Map<string, number>()
  for (const { volunteerId } of await database.all<{ volunteerId: string }>('responses')) {
    answers.set(volunteerId, (answers.get(volunteerId) ?? 0) + 1)
  }
  for (const [account, many] of answers) serve(account, Math.min(many, DAILY_CONFIRMED_MAX))
  for (const passed of play.passed) {
    add(expected, passed.split(' ')[0] ?? '', 'baodun', BAODUN_OF_QUIZ)
  }
  for (const one of await database.all<Redemption>('redemptions')) {
    if (!stands(one)) continue
    add(expected, one.accountId, one.kind, -one.price)
    add(expected, one.giftId, one.kind, one.price)
  }
  const pool = poolIdOf(station._id)
  for (const { accountId, minutes } of await database.all<Given>('donations')) {
    add(expected, accountId, 'timePoints', -minutes)
    add(expected, pool, 'timePoints', minutes)
  }
  const helped = deterministicId('aid', station._id)
  for (const { minutes } of await database.all<Given>('aids', { state: 'given' })) {
    add(expected, pool, 'timePoints', -minutes)
    add(expected, helped, 'timePoints', minutes)
  }
  return expected
}

/** Where balances are not what the raw records say, or go below nothing. */
async function balanceFaults(play: LedgerPlay): Promise<string[]> {
  const [expected, taken] = await Promise.all([expectedBalances(play), takenBack(play)])
  const balances = await play.behind.database.all<BalanceRecord>('balances')
  const stored = new Map(balances.map(({ _id, confirmed }) => [_id, confirmed]))
  const ids = new Set([...expected.keys(), ...stored.keys()])
  const differ = [...ids].filter((id) => (expected.get(id) ?? 0) !== (stored.get(id) ?? 0))
  const below = balances.filter(
    ({ account, kind, confirmed }) =>
      confirmed < (kind === 'baodun' ? 0 : -(taken.get(account) ?? 0)),
  )
  return [
    ...differ.map((id) => `${id} is ${stored.get(id) ?? 0}, must be ${expected.get(id) ?? 0}`),
    ...below.map(({ _id, confirmed }) => `${_id} is ${confirmed}`),
    ...balances.filter(({ pending }) => pending !== 0).map(({ _id }) => `${_id} still waits`),
  ]
}

/** What moved between owners and is not of no sum, by the record it comes from. PTS-03, D-08. */
async function oneSided(play: LedgerPlay): Promise<string[]> {
  const entries = await play.behind.database.all<KeptEntry>('ledger_entries')
  const sums = new Map<string, number>()
  for (const { source, kind, amount } of entries) {
    if (kind !== 'timePoints' && (kind !== 'baodun' || source.domain === 'learn')) continue
    sums.set(source.record, (sums.get(source.record) ?? 0) + amount)
  }
  return [...sums].filter(([, sum]) => sum !== 0).map(([id, sum]) => `${id} moves ${sum}`)
}

/** What was heard to have happened and is not there, or is there and was not heard of; and stock that went below nothing. */
async function heardFaults(play: LedgerPlay): Promise<string[]> {
  const { database } = play.behind
  const redemptions = await database.all<Redemption>('redemptions')
  const donations = await database.all<Given>('donations')
  const gifts = await database.all<{ _id: string; stock: number }>('gifts')
  const kept = new Map(redemptions.map((one) => [one._id, one]))
  return [
    ...unlike('redeemed', [...play.redeemed.keys()], [...kept.keys()]),
    ...unlike(
      'donated',
      [...play.donated.keys()],
      donations.map(({ _id }) => _id),
    ),
    ...[...play.cancelled].filter((id) => {
      const one = kept.get(id)
      return !one || stands(one)
    }),
    ...gifts.filter(({ stock }) => stock < 0).map(({ _id }) => `${_id} is below nothing`),
  ]
}

function unlike(what: string, heard: readonly string[], kept: readonly string[]): string[] {
  const [left, right] = [new Set(heard), new Set(kept)]
  return [
    ...heard.filter((id) => !right.has(id)).map((id) => `${what} ${id} is lost`),
    ...kept.filter((id) => !left.has(id)).map((id) => `${what} ${id} was not heard of`),
  ]
}

/** Everything that is wrong with the account, by what it breaks. */
export async function findPlayFaults(
  play: LedgerPlay,
): Promise<Readonly<Record<string, string[]>>> {
  const books = await faultsOf(play.cloud, play.behind.database)
  return {
    'every act ends as it may': play.odd,
    'what was heard is there, and nothing else': await heardFaults(play),
    'balances are what the raw records say, none below nothing': await balanceFaults(play),
    'every debit has its credit': await oneSided(play),
    'balances and months equal their entries, the chain is whole': books.map((one) =>
      JSON.stringify(one),
    ),
  }
}
