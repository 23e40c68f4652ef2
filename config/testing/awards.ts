/** Years of commendation for tests, written straight into the database at the step that a test begins with. */
import type { Grant } from '@shared/account/model'
import type { awardActions } from '@shared/badge/award-actions'
import type { AwardRules } from '@shared/badge/award-model'
import type { InputOf, OutputOf } from '@shared/kit/contract'
import { addDays, DAY, localDate } from '@shared/kit/time'
import type { NominationRecord, RoundRecord } from '../../cloudfunctions/badge/award-records'
import type { StationRecord } from '../../cloudfunctions/kit/stations'
import type { RawDatabase } from './database'
import type { Called, LocalCloud } from './local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from './people'
import { outputOf } from './replies'
import { makeArea, makeStation } from './stations'
import { makeVolunteer, type Volunteer } from './volunteers'

/** Two criteria, a place or two in each category. */
export function awardRules(different: Partial<AwardRules> = {}): AwardRules {
  return {
    categories: [
      { category: 'volunteer', places: 2 },
      { category: 'trainer', places: 1 },
      { category: 'station', places: 1 },
      { category: 'team', places: 1 },
      { category: 'enterprise', places: 1 },
    ],
    criteria: [
      { id: 'c1', name: '服务时长', points: 60 },
      { id: 'c2', name: '服务效果', points: 40 },
    ],
    ...{ passMark: 60, perStation: 2, grantedBy: '协会和街道办事处' },
    nominateUntil: addDays(localDate(Date.now()), 3),
    ...different,
  }
}

/** A year at a step; each its own, so that tests do not meet. */
export function awardRound(
  year: number,
  state: RoundRecord['state'],
  different: Partial<RoundRecord> = {},
): RoundRecord {
  const at = Date.now()
  const isOver = state === 'scoring' || state === 'public' || state === 'decided'
  const rules = awardRules(isOver ? { nominateUntil: localDate(at - 2 * DAY) } : {})
  return {
    ...{ _id: `awd_${String(year)}`, year, state, rules, jury: [], savedAt: at - 9 * DAY },
    frozenAt: state === 'draft' ? null : at - 8 * DAY,
    frozenBy: state === 'draft' ? null : 'acc_somebody',
    ...{ rulesHash: '', listed: [], objections: { raised: 0, upheld: 0 } },
    publicUntil: state === 'public' || state === 'decided' ? at + DAY : null,
    ...{ decidedAt: state === 'decided' ? at : null, tellFrom: null, giving: false, marksGiven: 0 },
    ...different,
  }
}

let made = 0

/** A volunteer of a station, named in a year. */
export function awardNomination(
  round: RoundRecord,
  { _id: stationId, name: stationName, areaId }: StationRecord,
  different: Partial<NominationRecord> = {},
): NominationRecord {
  made += 1
  const accountId =
    different.accountId === undefined ? `acc_named${String(made)}` : different.accountId
  return {
    ...{ _id: `nom_${String(round.year)}.volunteer.${accountId ?? `group${String(made)}`}` },
    ...{ roundId: round._id, year: round.year, category: 'volunteer', state: 'waiting' },
    ...{ stationId, stationName, areaId: areaId ?? null, accountId, name: '陈**' },
    ...{ reason: '一年里每个周末都在，教会了很多老人。', choice: 'covered' },
    facts: {
      ...{ minutes: 16_094, star: 1, yearServices: 40, yearMinutes: 6_000, surveyMinutes: 60 },
      ...{ manualMinutes: 0, lectures: 3, trainingMinutes: 480 },
    },
    ...{ nominatedBy: 'acc_somebody', at: Date.now() - DAY, reviews: [], marks: [], award: null },
    ...different,
  }
}

type Actions = typeof awardActions

export const JURORS = ['juror1', 'juror2', 'juror3'] as const
/** What each of the jury holds. */
export const JUDGES: readonly Grant[] = [{ ...ASSOCIATION_STAFF, role: 'documentReviewer' }]
export const REASON = '一年里每个周末都在，教会了很多老人。'

/** Marks for the two criteria. */
export const marks = (c1: number, c2: number) => [
  { id: 'c1' as const, mark: c1 },
  { id: 'c2' as const, mark: c2 },
]

/** A street with two stations, their people and a jury; each year is another one. */
export class Commendations {
  readonly area = makeArea('award')
  readonly station = makeStation('award', { areaId: this.area._id })
  readonly other = makeStation('award-other', { areaId: this.area._id })
  jury: string[] = []
  managerId = ''
  year = 2030

  constructor(
    readonly cloud: LocalCloud,
    readonly database: RawDatabase,
  ) {}

  /** The people of the street: `staff`, `street`, the jurors, and a manager of each station. */
  async begin(): Promise<void> {
    const { cloud, database, area, station, other } = this
    await database.insert('areas', [area])
    await database.insert('stations', [station, other])
    await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
    this.jury = await Promise.all(
      JURORS.map((openId) =>
        makeMember(cloud, database, { openId, displayName: '冯立新', grants: JUDGES }),
      ),
    )
    const manages = (place: StationRecord) => [atStation('stationManager', place)]
    this.managerId = await makeMember(cloud, database, {
      ...{ openId: 'manager', grants: manages(station) },
    })
    await makeMember(cloud, database, { openId: 'manager-other', grants: manages(other) })
    const { _id: scopeId, name: scopeName } = area
    await makeMember(cloud, database, {
      ...{ openId: 'street', grants: [{ role: 'supervisor', scope: 'area', scopeId, scopeName }] },
    })
  }

  /** A volunteer of the first station. */
  volunteer(openId: string, name: string): Promise<Volunteer> {
    return makeVolunteer(this.cloud, this.database, { station: this.station, openId, name })
  }

  call<Name extends keyof Actions>(
    action: Name,
    input: InputOf<Actions[Name]>,
    openId?: string,
  ): Promise<Called<OutputOf<Actions[Name]>>> {
    return this.cloud.call<OutputOf<Actions[Name]>>('badge', action, input, openId)
  }

  /** Writes the rules of the next year. */
  async write(different: Partial<AwardRules> = {}, jury: readonly string[] = this.jury) {
    this.year += 1
    const input = { year: this.year, rules: awardRules(different), jury: [...jury] }
    return outputOf(await this.call('saveRound', input, 'staff')).round
  }

  /** Writes and freezes them. */
  async freeze(different: Partial<AwardRules> = {}) {
    const { id, savedAt, year } = await this.write(different)
    outputOf(await this.call('freezeRound', { id, savedAt }, 'staff'))
    return { id, year }
  }

  /** Names a volunteer as an excellent one; the id of the nomination. */
  async name(roundId: string, volunteer: Volunteer): Promise<string> {
    const { _id: stationId } = this.station
    const input = { roundId, stationId, category: 'volunteer', reason: REASON } as const
    const called = await this.call('nominate', { ...input, volunteerId: volunteer.id }, 'manager')
    return outputOf(called).nomination.id
  }

  /** A year as it lies in the database. */
  async stored(id: string): Promise<RoundRecord> {
    const [round] = await this.database.all<RoundRecord>('award_rounds', { _id: id })
    if (!round) throw new Error('no such year')
    return round
  }

  /** As if the last day of names had passed. */
  async endNames(id: string): Promise<void> {
    const { rules } = await this.stored(id)
    const nominateUntil = localDate(Date.now() - 2 * DAY)
    await this.database.update('award_rounds', id, { rules: { ...rules, nominateUntil } })
  }

  /** Names these people, passes them, and begins the marks. */
  async toMarks(people: readonly Volunteer[]) {
    const round = await this.freeze()
    const ids: string[] = []
    for (const one of people) ids.push(await this.name(round.id, one))
    for (const id of ids)
      outputOf(await this.call('reviewNomination', { id, pass: true }, 'street'))
    await this.endNames(round.id)
    outputOf(await this.call('startMarking', { id: round.id }, 'staff'))
    return { ...round, ids }
  }

  /** A list with these people, the first the best. */
  async makeList(people: readonly Volunteer[]) {
    const round = await this.toMarks(people)
    for (const [index, id] of round.ids.entries()) {
      for (const juror of JURORS) {
        outputOf(await this.call('markNomination', { id, marks: marks(55 - index, 35) }, juror))
      }
    }
    outputOf(await this.call('publishList', { id: round.id }, 'staff'))
    return round
  }
}
