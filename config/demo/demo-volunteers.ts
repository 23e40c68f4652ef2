import { HOLIDAYS } from '@shared/kit/holidays'
import { deterministicId } from '@shared/kit/ids'
import { DAY, HOUR, localDate } from '@shared/kit/time'
import { workingDaysAfter } from '@shared/kit/working-days'
import { AUDIENCES, SKILLS, SPARE_TIMES } from '@shared/volunteer/model'
import { RETURNED_KEPT_DAYS, REVIEW_WORKING_DAYS } from '@shared/volunteer/rules'
import type { AccountRecord } from '../../cloudfunctions/kit/accounts'
import { accountIdOf } from '../../cloudfunctions/kit/caller'
import type { FactRecord } from '../../cloudfunctions/kit/facts'
import type { TeamRecord } from '../../cloudfunctions/kit/stations'
import { lastFourHashOf, sealPerson, volunteerIdOf } from '../../cloudfunctions/volunteer/person'
import type {
  ApplicationRecord,
  CandidateRecord,
  PersonInput,
  VolunteerRecord,
} from '../../cloudfunctions/volunteer/records'
import { demoAccount, type DemoVolunteer } from './demo-people'
import { AREA_ID, DEMO_STATIONS, HOME_STATION, PERSONAS, stationId } from './street'

function stationName(key: string): string {
  return DEMO_STATIONS.find((station) => station.key === key)?.name ?? key
}

function placeOf(key: string) {
  return { stationId: stationId(key), stationName: stationName(key), areaId: AREA_ID }
}

const TEAM = { id: 'tem_demo-xuanjiang', name: '槐安里社区宣讲队' }
/** So many of the station's volunteers are in its team, the volunteer of the persona switch among them. */
const TEAM_MEMBERS = 5

/** A person with an application that waits, and one whose application came back: `?as=resident-applies`. */
const APPLICANT = 'dev-resident-applies'
const RETURNED_APPLICANT = 'dev-resident-mends'

/** A made-up number that no network has given out: 1300000 and four digits. */
function demoPhone(index: number): string {
  return `1300000${String(1000 + index)}`
}

/** Everybody's file, as an approval leaves it. */
function demoFile(
  { accountId, name, station }: DemoVolunteer,
  index: number,
  { accounts, now }: { accounts: readonly AccountRecord[]; now: number },
): VolunteerRecord {
  const _id = volunteerIdOf(accountId)
  const account = accounts.find((one) => one._id === accountId)
  const since = account?.createdAt ?? now
  const phone = demoPhone(index)
  const note = stationName(station)
  const isInTeam = station === HOME_STATION && index < TEAM_MEMBERS
  const person: PersonInput = {
    name,
    birthMonth: `${1962 + ((index * 7) % 42)}-0${1 + (index % 9)}`,
    phone,
    skills: SKILLS.slice(index % 5, (index % 5) + 2),
    spareTimes: SPARE_TIMES.slice(index % 3, (index % 3) + 1),
    audiences: AUDIENCES.slice(index % 5, (index % 5) + 1),
    source: 'self',
  }
  return {
    ...{ _id, accountId, ...placeOf(station), state: 'active', since },
    volunteerNo: account?.volunteerNo ?? '',
    person: sealPerson(_id, person),
    ...{ identity: null, lastFourHash: lastFourHashOf(phone), qualifications: [] },
    teams: isInTeam ? [TEAM] : [],
    ...{ transferId: null, correctionId: null, suspendedUntil: null },
    history: [
      { at: since, what: 'joined', note },
      { at: since, what: 'onDuty', note },
    ],
  }
}

interface DemoApplicant {
  readonly openId: string
  readonly name: string
  readonly birthMonth: string
  readonly hoursAgo: number
  readonly lessonPassed: boolean
  readonly state: 'waiting' | 'returned'
}

/** Who waits at the demo's station, and one whose application came back; two of them can be opened as a window. */
function demoApplicants(now: number): readonly DemoApplicant[] {
  const child = `${Number(localDate(now).slice(0, 4)) - 15}-01`
  const waiting = { lessonPassed: false, state: 'waiting' } as const
  return [
    { ...waiting, openId: APPLICANT, name: '赵启明', birthMonth: '1994-06', hoursAgo: 2 },
    { ...waiting, openId: 'demo-applicant-1', name: '孟小禾', birthMonth: child, hoursAgo: 20 },
    {
      ...{ ...waiting, openId: 'demo-applicant-2', name: '钱月华', birthMonth: '1968-03' },
      ...{ hoursAgo: 26, lessonPassed: true },
    },
    {
      ...{ openId: RETURNED_APPLICANT, name: '唐立新', birthMonth: '1981-11', hoursAgo: 50 },
      ...{ lessonPassed: true, state: 'returned' },
    },
  ]
}

function demoApplication(
  { openId, name, birthMonth, hoursAgo, state }: DemoApplicant,
  index: number,
  now: number,
): ApplicationRecord {
  const accountId = accountIdOf(openId)
  const _id = `apl_demo-${index}`
  const submittedAt = now - hoursAgo * HOUR
  const due = workingDaysAfter(submittedAt, REVIEW_WORKING_DAYS, HOLIDAYS)
  const person: PersonInput = {
    ...{ name, birthMonth, phone: demoPhone(900 + index), source: 'self' },
    ...{ skills: ['computer', 'eldercare'], spareTimes: ['weekend'], audiences: ['elderly'] },
  }
  const returned = state === 'returned'
  return {
    ...{ _id, accountId, ...placeOf(HOME_STATION), state, submittedAt },
    person: sealPerson(_id, person),
    ...{ identity: null, conflictId: null, guardianId: null, contentHash: '', remindedOn: null },
    ...{ dueAt: due.at, dueProvisional: due.provisional, warnAt: due.at - DAY },
    ...{ decisionId: null, verdicts: [], replaced: null },
    decidedAt: returned ? submittedAt + HOUR : null,
    returned: returned ? { reason: 'incomplete', note: '电话少一位' } : null,
    forgetAt: returned ? now + RETURNED_KEPT_DAYS * DAY : null,
  }
}

export interface DemoVolunteers {
  /** The applicants' own: everybody else has one already. */
  readonly accounts: AccountRecord[]
  readonly volunteers: VolunteerRecord[]
  readonly applications: ApplicationRecord[]
  readonly candidates: CandidateRecord[]
  readonly teams: TeamRecord[]
  /** What each volunteer adds to the counts of the station and the plan. */
  readonly facts: FactRecord[]
}

/** Files for all volunteers, applications that wait at the demo's station, and its team. */
export function demoVolunteers(
  people: { readonly accounts: AccountRecord[]; readonly volunteers: readonly DemoVolunteer[] },
  now: number,
): DemoVolunteers {
  const volunteers = people.volunteers.map((one, index) =>
    demoFile(one, index, { accounts: people.accounts, now }),
  )
  const applicants = demoApplicants(now)
  const applications = applicants.map((one, index) => demoApplication(one, index, now))
  return {
    accounts: applicants.map(({ openId, name }) => demoAccount(openId, name, [], now - 3 * DAY)),
    volunteers,
    applications,
    candidates: applicants.map(({ openId, lessonPassed, state }, index) => ({
      _id: accountIdOf(openId),
      applicationId: state === 'waiting' ? (applications[index]?._id ?? null) : null,
      lessonPassedAt: lessonPassed ? now - DAY : null,
    })),
    teams: [
      {
        ...{ _id: TEAM.id, name: TEAM.name, stationId: stationId(HOME_STATION), areaId: AREA_ID },
        ...{ parentId: null, direction: '进社区讲防骗', state: 'active', reason: '' },
        ...{ proposedBy: accountIdOf(PERSONAS.manager), at: now - 100 * DAY },
        members: volunteers.filter(({ teams }) => teams.length > 0).length,
      },
    ],
    facts: volunteers.map(({ _id, stationId: place, since: at }) => ({
      _id: deterministicId('fact', 'volunteers', _id, 'onDuty', String(at)),
      ...{ at, stationId: place, areaId: AREA_ID, counts: { volunteers: 1 }, folded: false },
    })),
  }
}
