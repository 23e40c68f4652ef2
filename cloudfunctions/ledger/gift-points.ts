import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { PointKind } from '@shared/ledger/gift-model'
import type { ledgerContract } from '@shared/ledger/contract'
import type { LedgerEntry } from '@shared/ledger/model'
import { balanceId, spendable } from '@shared/ledger/rules'
import { findLesson } from '@shared/learn/lessons'
import { BALANCES, LEDGER_ENTRIES, type KeptEntry } from '../kit/ledger'
import { findPage, type Cursor, type Page } from '../kit/pages'
import { SERVICE_RECORDS } from '../kit/service-records'
import type { MemberContext } from '../kit/serve'
import { among, find, get } from '../kit/store'
import { REDEMPTIONS } from './gift-records'
import { DONATIONS } from './pool-records'

type Action = (typeof ledgerContract.actions)['getPoints']
type Move = OutputOf<Action>['moves'][number]

const PAGE = 20
const KINDS = ['timePoints', 'baodun'] as const

/**
 * Both balances, and a page of what those of one kind come from and went to. Time points are confirmed minutes of service
 * and what was given away of them, in one list. Three waves. PTS-01, D-08.
 */
export async function getPoints(
  { kind, before }: ParsedOf<Action>,
  { account: { _id: account } }: MemberContext,
): Promise<OutputOf<Action>> {
  const [timePoints, baodun, { records, more }] = await Promise.all([
    ...([kindLeft(account, KINDS[0]), kindLeft(account, KINDS[1])] as const),
    movesOf(account, kind, before),
  ])
  const titles = await titlesOf(account, records)
  const moves = records.map((entry): Move => {
    const { _id: id, amount, at, source } = entry
    return { id, what: whatOf(entry), title: titles.get(source.record) ?? '', amount, at }
  })
  return { timePoints, baodun, moves, more }
}

async function kindLeft(account: string, kind: PointKind) {
  const balance = await get(BALANCES, balanceId(account, kind))
  return spendable(balance?.confirmed ?? 0)
}

/** A page of what changed a balance, newest first; minutes that wait change none. D-03. */
async function movesOf(
  account: string,
  kind: PointKind,
  before: Cursor | undefined,
): Promise<Page<KeptEntry>> {
  const kinds = kind === 'timePoints' ? (['serviceMinutes', 'timePoints'] as const) : [kind]
  const pages = await Promise.all(
    kinds.map((one) => {
      const where = { account, kind: one, state: 'confirmed' as const }
      return findPage(LEDGER_ENTRIES, where, { field: 'at', before, size: PAGE })
    }),
  )
  const found = pages.flatMap(({ records }) => records)
  const newestFirst = found.sort((a, b) => b.at - a.at || (a._id < b._id ? 1 : -1))
  const more = found.length > PAGE || pages.some((page) => page.more)
  return { records: newestFirst.slice(0, PAGE), more }
}

function whatOf({ kind, source, reverses, amount }: LedgerEntryHead): Move['what'] {
  if (source.domain === 'ledger' && source.record.startsWith('rdm_')) {
    return reverses === null ? 'redeemed' : 'back'
  }
  if (source.domain === 'ledger' && source.record.startsWith('dnt_')) return 'donated'
  if (kind === 'baodun') return 'learned'
  return amount < 0 || reverses !== null ? 'corrected' : 'served'
}
type LedgerEntryHead = Pick<LedgerEntry, 'kind' | 'source' | 'reverses' | 'amount'>

/** What the records behind entries are called; one wave. */
async function titlesOf(
  accountId: string,
  entries: readonly KeptEntry[],
): Promise<ReadonlyMap<string, string>> {
  const records = [...new Set(entries.map(({ source }) => source.record))]
  if (records.length === 0) return new Map()
  const named = { _id: among(records) }
  const all = { limit: PAGE }
  const [services, redeemed, donated] = await Promise.all([
    find(SERVICE_RECORDS, { accountId, 'source.record': among(records) }, all),
    find(REDEMPTIONS, named, all),
    find(DONATIONS, named, all),
  ])
  return new Map([
    ...records.flatMap((id) => {
      const lesson = findLesson(id)
      return lesson ? [[id, lesson.title] as const] : []
    }),
    ...services.map(({ source, title }) => [source.record, title] as const),
    ...redeemed.map(({ _id, name }) => [_id, name] as const),
    ...donated.map(({ _id, stationName }) => [_id, stationName] as const),
  ])
}
