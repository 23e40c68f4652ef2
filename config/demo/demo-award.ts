/** Two years of commendation: last year's is given, this year's list is public and somebody has objected to it. */
import type { AwardCategory, AwardRules, NomineeFacts } from '@shared/badge/award-model'
import { isPersonal, objectionDue } from '@shared/badge/award-rules'
import { CATEGORY_NAMES } from '@shared/badge/award-words'
import { starOf } from '@shared/badge/star-rules'
import { HOLIDAYS } from '@shared/kit/holidays'
import { deterministicId } from '@shared/kit/ids'
import { maskName } from '@shared/kit/mask'
import { addDays, DAY, instantOf, localDate, type Instant } from '@shared/kit/time'
import { accountIdOf } from '../../cloudfunctions/kit/caller'
import { contentHash, encryptField, keyedDigits } from '../../cloudfunctions/kit/crypto'
import {
  roundIdOf,
  type NominationRecord,
  type ObjectionRecord,
  type RoundRecord,
} from '../../cloudfunctions/badge/award-records'
import type { VolunteerRecord } from '../../cloudfunctions/volunteer/records'
import type { DemoVolunteer } from './demo-people'
import { AREA_ID, DEMO_STATIONS, HOME_STATION, PERSONAS, stationId } from './street'

const GRANTED_BY = '槐安门网络安全志愿者协会、槐安门街道办事处'
const REASONS: Readonly<Record<'person' | 'group', string>> = {
  person: '一年里每个周末都在，教会了很多老人，也带出了新人。',
  group: '站里天天有人，居民来问都有答复，周边都愿意来。',
}
/** The commended persons of this year behind the persona: place among the volunteers, category, minutes, lectures. */
const PEOPLE: readonly (readonly [number, AwardCategory, number, number])[] = [
  [1, 'volunteer', 5_730, 0],
  [4, 'volunteer', 5_212, 2],
  [9, 'volunteer', 4_468, 0],
  [15, 'volunteer', 4_102, 1],
  [2, 'trainer', 3_960, 36],
  [3, 'trainer', 3_318, 22],
]
const GROUPS: readonly (readonly [AwardCategory, string, string])[] = [
  ['station', 'qinghewan', ''],
  ['station', HOME_STATION, ''],
  ['enterprise', 'jinxiu', '街口大药房'],
]

function rulesOf(year: number): AwardRules {
  return {
    categories: [
      { category: 'volunteer', places: 12 },
      { category: 'trainer', places: 6 },
      { category: 'station', places: 3 },
      { category: 'enterprise', places: 2 },
    ],
    criteria: [
      { id: 'c1', name: '服务时长', points: 40 },
      { id: 'c2', name: '服务效果', points: 40 },
      { id: 'c3', name: '带动别人', points: 20 },
    ],
    ...{ passMark: 60, perStation: 5, grantedBy: GRANTED_BY },
    nominateUntil: `${String(year)}-10-31`,
  }
}

function factsOf(minutes: number, lectures: number): NomineeFacts {
  return {
    ...{ minutes, star: starOf(minutes), yearServices: Math.round(minutes / 200), lectures },
    ...{ yearMinutes: minutes, surveyMinutes: 0, manualMinutes: 0, trainingMinutes: 480 },
  }
}

interface Named {
  readonly category: AwardCategory
  readonly station: string
  readonly key: string
  readonly accountId: string | null
  readonly name: string
  readonly facts: NomineeFacts | null
}

function nomination(year: number, named: Named, at: Instant): NominationRecord {
  const { category, station, key, accountId, name, facts } = named
  const place = DEMO_STATIONS.find((one) => one.key === station)
  const total = 78 + (key.length % 14)
  const marks = [
    { id: 'c1' as const, mark: 32 },
    { id: 'c2' as const, mark: 34 },
    { id: 'c3' as const, mark: total - 66 },
  ]
  return {
    ...{ _id: deterministicId('nomination', String(year), category, key), year, category },
    ...{ roundId: roundIdOf(year), stationId: stationId(station), stationName: place?.name ?? '' },
    ...{ areaId: AREA_ID, accountId, name, facts, state: 'passed', choice: 'covered' },
    reason: REASONS[isPersonal(category) ? 'person' : 'group'],
    ...{ nominatedBy: 'acc_demo', at, award: null },
    reviews: [{ by: 'acc_demo-street', at: at + DAY, pass: true, reason: '' }],
    marks: ['acc_demo-1', 'acc_demo-2', 'acc_demo-3'].map((by) => ({ by, at, marks, total })),
  }
}

function personOf(
  one: DemoVolunteer,
  [category, minutes, lectures]: [AwardCategory, number, number],
): Named {
  const { accountId, name, station } = one
  return {
    ...{ category, station, key: accountId, accountId, name: maskName(name) },
    facts: factsOf(minutes, lectures),
  }
}

function groupOf([category, station, name]: (typeof GROUPS)[number]): Named {
  const place = DEMO_STATIONS.find((one) => one.key === station)?.name ?? ''
  const key = name === '' ? stationId(station) : contentHash(name).slice(0, 24)
  return { category, station, key, accountId: null, name: name || place, facts: null }
}

function round(year: number, state: 'public' | 'decided', listed: readonly string[], now: Instant) {
  const rules = rulesOf(year)
  const frozenAt = instantOf(`${String(year)}-03-01`, 10 * 60)
  const publicUntil =
    state === 'public' ? instantOf(addDays(localDate(now), 4)) : instantOf(`${String(year)}-12-12`)
  return {
    ...{ _id: roundIdOf(year), year, state, rules, savedAt: frozenAt, frozenAt, listed },
    ...{ frozenBy: accountIdOf(PERSONAS.association), rulesHash: contentHash({ year, rules }) },
    jury: ['周**', '冯**', '许**'].map((maskedName, index) => ({
      ...{ id: `acc_demo-${String(index + 1)}`, maskedName },
    })),
    ...{ publicUntil, decidedAt: state === 'decided' ? publicUntil + 10 * DAY : null },
    objections: { raised: state === 'public' ? 1 : 0, upheld: 0 },
    ...{ tellFrom: null, giving: false, marksGiven: 0 },
  } satisfies RoundRecord
}

function objection(year: number, now: Instant): ObjectionRecord {
  const _id = 'obj_demo-objection'
  const raisedAt = now - DAY
  return {
    ...{ _id, no: 'YY2026112201', secretHash: '', content: '', roundId: roundIdOf(year), year },
    ...{ nominationId: null, about: '', raisedAt, dueAt: objectionDue(raisedAt, HOLIDAYS).at },
    text: encryptField('名单里怎么没有去年的老队员，是没人提吗？', `${_id}.text`),
    ...{ state: 'open', answer: '', answeredAt: null, answeredBy: null },
  }
}

/** What the persona was given a year ago, as the timer would have given it. */
function given(nominated: NominationRecord, at: Instant): NominationRecord {
  const no = `BZ${String(nominated.year)}${keyedDigits(10, 'award', nominated._id)}`
  return { ...nominated, state: 'awarded', award: { no, grantedBy: GRANTED_BY, at } }
}

/** The years, whom they name, and what stands of it in the file of the demo's volunteer. */
export function demoAward(
  volunteers: readonly DemoVolunteer[],
  files: readonly VolunteerRecord[],
  now: Instant,
) {
  const year = Number(localDate(now).slice(0, 4))
  const [persona, ...others] = volunteers
  if (!persona) throw new RangeError('the demo has no volunteer')
  const at = now - 30 * DAY
  const names: Named[] = [
    personOf(persona, ['volunteer', 6_015, 1]),
    ...PEOPLE.flatMap(([index, ...what]) => {
      const one = others[index]
      return one ? [personOf(one, what)] : []
    }),
    ...GROUPS.map(groupOf),
  ]
  const thisYears = names.map((one) => nomination(year, one, at))
  const before = nomination(year - 1, personOf(persona, ['volunteer', 1_860, 0]), at - 365 * DAY)
  const rounds = [
    round(
      year,
      'public',
      thisYears.map(({ _id }) => _id),
      now,
    ),
    round(year - 1, 'decided', [before._id], now),
  ]
  const decidedAt = rounds[1]?.decidedAt ?? now
  const event = {
    ...{ at: decidedAt, what: 'awarded' as const },
    note: `${String(year - 1)} 年度${CATEGORY_NAMES.volunteer}`,
  }
  return {
    award_rounds: rounds,
    nominations: [...thisYears, given(before, decidedAt)],
    award_objections: [objection(year, now)],
    volunteers: files.map((file) =>
      file.accountId === persona.accountId ? { ...file, history: [...file.history, event] } : file,
    ),
  }
}
