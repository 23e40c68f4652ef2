import type { Interval } from '@shared/activity/attendance-rules'
import { dayOf, toTakeBack } from '@shared/activity/hours-rules'
import { deterministicId } from '@shared/kit/ids'
import { localDate, type Instant } from '@shared/kit/time'
import { attendancesIn } from '../kit/attendance'
import { LEDGER_ENTRIES, postEntries, type EntryRecord } from '../kit/ledger'
import { among, atLeast, find } from '../kit/store'
import { transact } from '../kit/transact'

/** The rule by which the survey gives a minute. */
const SURVEY_RULE = 'HRS-02'
/** The service's own limit of one query. */
const MOST = 1000
const BATCH = 40

/**
 * Takes back the minutes that answers brought somebody while they were checked in, once it is known that they were; the
 * station keeps them. Each once. D-12.
 */
export async function takeBackCredits(accountId: string, span: Interval): Promise<void> {
  const days = {
    from: dayOf(localDate(span.from)).from,
    to: dayOf(localDate(span.to - 1)).to,
  }
  const attended = await attendancesIn(accountId, days)
  const credits = await creditsIn(accountId, days)
  const back = toTakeBack(credits, attended).map(takenBack)
  for (let from = 0; from < back.length; from += BATCH) {
    await transact((transaction) => postEntries(transaction, back.slice(from, from + BATCH)))
  }
}

/** The minutes that stand, of all answers of these days. */
async function creditsIn(accountId: string, { from, to }: Interval): Promise<EntryRecord[]> {
  const found: EntryRecord[] = []
  const known = new Set<string>()
  let since: Instant = from
  for (;;) {
    const where = { account: accountId, kind: 'serviceMinutes', rule: SURVEY_RULE } as const
    const page = await find(
      LEDGER_ENTRIES,
      { ...where, at: atLeast(since) },
      { order: [['at', 'asc']], limit: MOST },
    )
    const fresh = page.filter((entry) => !known.has(entry._id))
    for (const { _id } of fresh) known.add(_id)
    found.push(...fresh.filter(({ at }) => at < to))
    const last = fresh.at(-1)
    if (!last || page.length < MOST || last.at >= to) break
    since = last.at
  }
  return standing(found)
}

async function standing(credits: readonly EntryRecord[]): Promise<EntryRecord[]> {
  const gone = new Set<string | null>()
  for (let from = 0; from < credits.length; from += MOST / 2) {
    const ids = credits.slice(from, from + MOST / 2).map(({ _id }) => backId(_id))
    const reversals = await find(LEDGER_ENTRIES, { _id: among(ids) }, { limit: MOST })
    for (const { reverses } of reversals) gone.add(reverses)
  }
  return credits.filter(({ _id }) => !gone.has(_id))
}

function backId(creditId: string): string {
  return deterministicId('ledgerEntry', 'back', creditId.replaceAll('.', '-'))
}

function takenBack(credit: EntryRecord): EntryRecord {
  const { _id, amount } = credit
  const rule = { rule: 'D-12', ruleVersion: 1, actor: 'timer:activity.count' }
  return { ...credit, ...rule, _id: backId(_id), amount: -amount, reverses: _id }
}
