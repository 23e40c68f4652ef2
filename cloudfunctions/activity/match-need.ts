import type { activityContract } from '@shared/activity/contract'
import { CATEGORY_NAMES, countsAsSecurity } from '@shared/activity/categories'
import { activityErrors } from '@shared/activity/errors'
import type { NeedFields } from '@shared/activity/need-actions'
import {
  byReasons,
  isSoon,
  SKILLS_FOR,
  wouldServe,
  type MatchReason,
} from '@shared/activity/need-rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { Instant } from '@shared/kit/time'
import { QUALIFICATION_WORDS, SKILL_WORDS, TIER_WORDS } from '@shared/volunteer/words'
import { ATTENDANCES, type AttendanceRecord } from '../kit/attendance'
import { FILES, TIERS, type FileRecord, type TierRecord } from '../kit/people'
import type { MemberContext } from '../kit/serve'
import { TEAMS, type TeamRecord } from '../kit/stations'
import { among, find, get } from '../kit/store'
import { seatsOf } from './list-activities'
import { NEEDS, needView } from './need-records'
import { ACTIVITIES, type ActivityRecord, type SeatsRecord } from './records'

type Action = (typeof activityContract.actions)['matchNeed']
type Matches = OutputOf<Action>

/** So many of a station's newest activities are looked through, and so many volunteers. */
const ACTIVITIES_SEEN = 100
const VOLUNTEERS_SEEN = 500
const MOST_ROWS = 1000

/**
 * What of a station would answer a need, and who could help: best first, each with its reasons. Four waves.
 * Errors: ACTIVITY.NEED_NOT_FOUND, ACCESS.SCOPE. NEED-05, NEED-06.
 */
export async function matchNeed(
  { id }: ParsedOf<Action>,
  { at, authorize }: MemberContext,
): Promise<Matches> {
  const need = await get(NEEDS, id)
  if (!need) throw new CodedError(activityErrors.NEED_NOT_FOUND)
  const { stationId, fields } = need
  authorize(stationId)
  const newest = { order: [['from', 'desc']], limit: ACTIVITIES_SEEN } as const
  const [activities, files, tiers, teams] = await Promise.all([
    find(ACTIVITIES, { stationId }, newest),
    find(FILES, { stationId, state: 'active' }, { limit: VOLUNTEERS_SEEN }),
    find(TIERS, { stationId, state: 'passed' }, { limit: MOST_ROWS }),
    find(TEAMS, { stationId, state: 'active' }, { limit: MOST_ROWS }),
  ])
  // A training is for those who serve.
  const coming = activities.filter(
    ({ kind, listed, from }) => kind === 'activity' && listed && from > at,
  )
  const alike = activities.filter((one) => one.to <= at && one.categories.includes(fields.about))
  const [seats, attendances] = await Promise.all([seatsOf(coming), attendedOf(alike)])
  const known = { fields, tiers, teams, attendances }
  return {
    need: needView(need),
    activities: coming
      .map((one) => activityMatch(one, fields, seats, at))
      .filter(({ reasons }) => reasons.includes('category') || reasons.includes('recipients'))
      .sort((a, b) => byReasons(a, b) || a.from - b.from)
      .slice(0, 10),
    volunteers: files
      .map((file) => volunteerMatch(file, known))
      .filter((match) => match !== undefined)
      .sort(byReasons)
      .slice(0, 20),
  }
}

async function attendedOf(activities: readonly ActivityRecord[]): Promise<AttendanceRecord[]> {
  if (activities.length === 0) return []
  const of = { activityId: among(activities.map(({ _id }) => _id)), for: 'volunteer' } as const
  const found = await find(ATTENDANCES, of, { limit: MOST_ROWS })
  return found.filter(({ state }) => state === 'here' || state === 'left')
}

function activityMatch(
  { _id: id, fields: { plan }, from }: ActivityRecord,
  { about, recipients, people }: NeedFields,
  seats: readonly SeatsRecord[],
  at: Instant,
): Matches['activities'][number] {
  const open = seats.filter((one) => one.activityId === id && one.for === 'resident')
  const left = open.reduce((sum, { capacity, taken }) => sum + capacity - taken, 0)
  const served = plan.recipients.some((one) => one === 'residents' || recipients.includes(one))
  const reasons = [
    plan.categories.includes(about) && ('category' as const),
    served && ('recipients' as const),
    left >= people && ('places' as const),
    isSoon(from, at) && ('soon' as const),
  ].filter((reason) => reason !== false)
  return { id, title: plan.title, from, reasons }
}

interface Known {
  readonly fields: NeedFields
  readonly tiers: readonly TierRecord[]
  readonly teams: readonly TeamRecord[]
  readonly attendances: readonly AttendanceRecord[]
}

/** Undefined for who has nothing to do with what it is about: a tier alone is no reason. */
function volunteerMatch(
  { accountId, volunteerNo, person, qualifications, teams }: FileRecord,
  known: Known,
): Matches['volunteers'][number] | undefined {
  const { about, recipients } = known.fields
  if (!person) return undefined
  const skills = SKILLS_FOR[about].filter((skill) => person.skills.includes(skill))
  const proven = countsAsSecurity([about]) ? qualifications.filter((one) => one.verified) : []
  const able = [
    ...skills.map((skill) => SKILL_WORDS[skill]),
    ...proven.map(({ field }) => `${QUALIFICATION_WORDS.field[field]}证书`),
  ]
  const own = new Set(teams.map(({ id }) => id))
  const team = known.teams.find(({ _id, direction }) => own.has(_id) && isAbout(direction, about))
  const times = known.attendances.filter((one) => one.accountId === accountId).length
  if (able.length === 0 && !team && times === 0) return undefined
  const tier = known.tiers.find((one) => one.accountId === accountId)?.tier
  const because: Partial<Record<MatchReason, string>> = {
    ...(able.length > 0 ? { skill: able.join('、') } : {}),
    ...(tier ? { tier: TIER_WORDS[tier] } : {}),
    ...(team ? { team: team.name } : {}),
    ...(times > 0 ? { served: `办过 ${times} 次` } : {}),
    ...(wouldServe(person.audiences, recipients) ? { recipients: '想服务这些人' } : {}),
  }
  return {
    ...{ volunteerNo, maskedName: person.maskedName },
    reasons: Object.keys(because) as MatchReason[],
    because: Object.values(because).join('，'),
  }
}

/** What a team says it does, and a category, have a pair of characters in common that is not said of every team. */
function isAbout(direction: string, about: NeedFields['about']): boolean {
  const name = CATEGORY_NAMES[about]
  const pairs = Array.from({ length: name.length - 1 }, (_, at) => name.slice(at, at + 2))
  return pairs.some((pair) => !GENERAL_PAIRS.includes(pair) && direction.includes(pair))
}
const GENERAL_PAIRS = ['网络', '宣传', '培训', '服务', '知识', '指导', '活动']
