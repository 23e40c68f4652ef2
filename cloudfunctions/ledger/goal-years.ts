/** The years in which somebody has served twenty hours: kept in their file, from the sums of sealed entries. HRS-08. */
import { localDate } from '@shared/kit/time'
import { YEARLY_MINUTES } from '@shared/ledger/year-rules'
import type { KeptEntry } from '../kit/ledger'
import { fileIdOf, FILES } from '../kit/people'
import { above, among, append, drop, find, updateUnasked, without } from '../kit/store'
import { MONTHS } from './seal-records'

/** The months of so many accounts fit into one query. */
const ACCOUNTS = 50
const MOST_MONTHS = 1000

/** Confirmed service minutes of each account in a year; who has none is left out. One wave for 50 accounts. */
export async function yearMinutes(
  accounts: readonly string[],
  year: string,
): Promise<ReadonlyMap<string, number>> {
  if (accounts.length === 0) return new Map()
  const groups = Array.from({ length: Math.ceil(accounts.length / ACCOUNTS) }, (_, group) =>
    accounts.slice(group * ACCOUNTS, (group + 1) * ACCOUNTS),
  )
  const since = above(`${String(Number(year) - 1)}-12`)
  const found = await Promise.all(
    groups.map((group) =>
      find(MONTHS, { account: among(group), month: since }, { limit: MOST_MONTHS }),
    ),
  )
  const minutes = new Map<string, number>()
  for (const { account, month, counts } of found.flat()) {
    if (!month.startsWith(year)) continue
    const { activity = 0, survey = 0 } = counts
    minutes.set(account, (minutes.get(account) ?? 0) + activity + survey)
  }
  return minutes
}

/** Says in the files of those whom sealed entries are about which years they have served whole. Again it is the same. */
export async function tellYears(entries: readonly KeptEntry[]): Promise<void> {
  const served = entries.filter(
    ({ kind, state }) => kind === 'serviceMinutes' && state === 'confirmed',
  )
  const years = [...new Set(served.map(({ at }) => localDate(at).slice(0, 4)))]
  for (const year of years) {
    const ofYear = served.filter(({ at }) => localDate(at).startsWith(year))
    await tellYear([...new Set(ofYear.map(({ account }) => account))], year)
  }
}

async function tellYear(accounts: readonly string[], year: string): Promise<void> {
  const minutes = await yearMinutes(accounts, year)
  const isMet = (account: string) => (minutes.get(account) ?? 0) >= YEARLY_MINUTES
  const met = accounts.filter(isMet).map(fileIdOf)
  const behind = accounts.filter((account) => !isMet(account)).map(fileIdOf)
  await Promise.all([
    updateUnasked(FILES, { _id: among(met), metYears: without(year) }, { metYears: append(year) }),
    updateUnasked(FILES, { _id: among(behind) }, { metYears: drop(year) }),
  ])
}
