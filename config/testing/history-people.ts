/** The people and places of a campaign written in bulk, and how its past answers are spread. */
import { DAY, MINUTE, type Instant } from '@shared/kit/time'
import { grantRecord } from '../../cloudfunctions/kit/grants'
import { shareCodeOf, shareRef } from '../../cloudfunctions/survey/share-codes'
import type { Answers } from '@shared/survey/question-model'
import { chanceOf } from '../crowds/chance'
import { answersOf, neighbourhood, person } from '../crowds/people'
import type { Bulk } from './bulk'
import { accountOf, ASSOCIATION_STAFF, atStation, takeSettings } from './people'
import type { LocalCloud } from './local-cloud'
import { makeStation } from './stations'
import type { HistoryVolunteer, PastAnswer } from './survey-history'

export interface BenchVolunteer extends HistoryVolunteer {
  readonly openId: string
  readonly shareCode: string
}

export interface BenchPeople {
  readonly volunteers: readonly BenchVolunteer[]
  /** Openids. */
  readonly manager: string
  readonly staff: string
  readonly staffAccount: string
}

/** Writes stations, their volunteers with codes, a manager of the first station, and somebody of the association. */
export async function makePeople(
  cloud: LocalCloud,
  bulk: Bulk,
  campaign: { readonly _id: string; readonly closesAt: Instant },
  size: { readonly stations: number; readonly volunteers: number },
): Promise<BenchPeople> {
  takeSettings(cloud)
  const stations = Array.from({ length: size.stations }, (_, at) => makeStation(`bench${at}`))
  const [home = makeStation('none')] = stations
  const manager = 'bench-manager'
  const people = Array.from({ length: size.volunteers }, (_, at) => {
    const station = stations[at % stations.length] ?? home
    const account = accountOf({
      openId: `bench-volunteer-${at}`,
      grants: [atStation('volunteer', station)],
    })
    return { station, account, openId: `bench-volunteer-${at}` }
  })
  const boss = accountOf({ openId: manager, grants: [atStation('stationManager', home)] })
  const staff = accountOf({ openId: 'bench-staff', grants: [ASSOCIATION_STAFF] })
  const accounts = [boss, staff, ...people.map(({ account }) => account)]
  await bulk.add('stations', stations)
  await bulk.add('accounts', accounts)
  await bulk.add(
    'grants',
    accounts.flatMap(({ _id, grants, createdAt: at }) =>
      grants.map((grant) => grantRecord(_id, grant, { by: 'bench', at })),
    ),
  )
  const volunteers = people.map(({ station, account, openId }) => {
    const ref = shareRef(campaign._id, account._id)
    const credit = { account: account._id, stationId: station._id, shareRef: ref }
    return { ...credit, openId, shareCode: shareCodeOf(ref) }
  })
  await bulk.add(
    'share_codes',
    volunteers.map(({ account: accountId, stationId, shareRef: _id }, at) => ({
      ...{ _id, campaignId: campaign._id, accountId, stationId },
      ...{ stationName: people[at]?.station.name, inviter: '王**' },
      expiresAt: campaign.closesAt + DAY,
    })),
  )
  return { volunteers, manager, staff: 'bench-staff', staffAccount: staff._id }
}

const OPEN_MINUTES = 12 * 60

/** Sets of answers of so many made-up people, a hundred of each neighbourhood; they are dealt out again and again. */
export function answerPool(seed: number, many: number): Answers[] {
  const chance = chanceOf(seed)
  let around = neighbourhood(chance)
  return Array.from({ length: many }, (_, at) => {
    if (at % 100 === 0) around = neighbourhood(chance)
    return answersOf(person(around, chance), chance)
  })
}

/** So many answers of each volunteer between nine and nine; those of one come from one neighbourhood of the pool. */
export function pastDay<V extends HistoryVolunteer>(
  pool: readonly Answers[],
  midnight: Instant,
  asked: readonly { readonly volunteer: V; readonly many: number }[],
): PastAnswer[] {
  const chance = chanceOf(midnight)
  return asked.flatMap(({ volunteer, many }) => {
    const first = chance.below(pool.length)
    return Array.from({ length: many }, (_, next) => ({
      volunteer,
      at: midnight + 9 * 60 * MINUTE + chance.below(OPEN_MINUTES * 60_000),
      answers: pool[(first + next) % pool.length] ?? {},
    }))
  })
}
