/** The commendation as everybody reads it. Board 65. */
import type { awardActions } from '@shared/badge/award-actions'
import type { Commended } from '@shared/badge/award-model'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { ACCOUNTS, hasConsent } from '../kit/accounts'
import { openName } from '../kit/open-person'
import { fileIdOf, FILES } from '../kit/people'
import { among, find, get, noneOf } from '../kit/store'
import { NOMINATIONS, roundIdOf, ROUNDS, type NominationRecord } from './award-records'

type GetCommend = (typeof awardActions)['getCommend']

const MOST_YEARS = 30

/**
 * Rules and list of a year. A name is covered unless its owner agreed to be named, and has not taken that back: the full
 * name is read from the file each time and kept nowhere else. Three waves. R-12, AWD-02.
 */
export async function getCommend({ year }: ParsedOf<GetCommend>): Promise<OutputOf<GetCommend>> {
  const [rounds, asked] = await Promise.all([
    find(ROUNDS, { state: noneOf(['draft']) }, { order: [['year', 'desc']], limit: MOST_YEARS }),
    year === undefined ? undefined : get(ROUNDS, roundIdOf(year)),
  ])
  const years = rounds.map((one) => one.year)
  const withList = rounds.find(({ state }) => state === 'public' || state === 'decided')
  const round = year === undefined ? (withList ?? rounds[0]) : asked
  if (!round || round.state === 'draft' || round.frozenAt === null) {
    return { round: null, people: [], years }
  }
  const { state, rules, rulesHash, frozenAt, publicUntil, decidedAt, objections, jury } = round
  const listed = await findListed(round.listed)
  const full = await fullNames(listed)
  const order = new Map(round.listed.map((id, index) => [id, index]))
  const people = listed
    // Whose account is closed has no name here any more. R-26.
    .filter(({ name }) => name !== '')
    .sort((one, other) => (order.get(one._id) ?? 0) - (order.get(other._id) ?? 0))
    .map((one) => commended(one, full.get(one._id)))
  return {
    round: {
      ...{ year: round.year, state, rules, rulesHash, frozenAt, publicUntil, decidedAt },
      ...{ objections, jurors: jury.length },
    },
    ...{ people, years },
  }
}

/** Who stands on the list still. */
async function findListed(listed: readonly string[]): Promise<NominationRecord[]> {
  if (listed.length === 0) return []
  const where = { _id: among(listed), state: among(['passed', 'awarded']) }
  return find(NOMINATIONS, where, { limit: listed.length })
}

/** The names of those who agreed to it, by nomination. */
async function fullNames(listed: readonly NominationRecord[]): Promise<Map<string, string>> {
  const named = listed.flatMap(({ _id, accountId, choice }) =>
    accountId !== null && choice === 'named' ? [{ _id, accountId }] : [],
  )
  if (named.length === 0) return new Map()
  const ids = named.map(({ accountId }) => accountId)
  const [accounts, files] = await Promise.all([
    find(ACCOUNTS, { _id: among(ids) }, { limit: ids.length }),
    find(FILES, { _id: among(ids.map(fileIdOf)) }, { limit: ids.length }),
  ])
  const agrees = new Set(
    accounts
      .filter((account) => !account.closesAt && hasConsent(account, 'publicAward'))
      .map(({ _id }) => _id),
  )
  return new Map(
    named.flatMap(({ _id, accountId }) => {
      const file = files.find((one) => one.accountId === accountId)
      if (!file?.person || !agrees.has(accountId)) return []
      return [[_id, openName(file._id, file.person)] as const]
    }),
  )
}

function commended(nomination: NominationRecord, full: string | undefined): Commended {
  const { _id: id, category, name, stationName, facts } = nomination
  return {
    ...{ id, category, stationName, name: full ?? name },
    ...{ minutes: facts?.minutes ?? null, lectures: facts?.lectures ?? 0 },
  }
}
