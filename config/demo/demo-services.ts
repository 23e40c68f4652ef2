/** What the demo's volunteer did before this week: services with their entries, lessons, a case. Badges and the star follow from them. */
import type { ActivityCategory } from '@shared/activity/categories'
import { deterministicId } from '@shared/kit/ids'
import { addDays, HOUR, instantOf, localDate, MINUTE } from '@shared/kit/time'
import { sumEntries } from '@shared/ledger/rules'
import { lessonOf } from '@shared/learn/lessons'
import type { LessonId } from '@shared/learn/lesson-ids'
import { accountIdOf } from '../../cloudfunctions/kit/caller'
import type { BalanceRecord, KeptEntry } from '../../cloudfunctions/kit/ledger'
import type { Merited } from '../../cloudfunctions/kit/merits'
import {
  activityServiceId,
  meritsWith,
  standingOf,
  UNTOUCHED,
  type KeptServiceRecord,
  type ServiceFacts,
} from '../../cloudfunctions/kit/service-records'
import { rewardEntry } from '../../cloudfunctions/learn/reward-entry'
import { AREA_ID, DEMO_STATIONS, HOME_STATION, PERSONAS, stationId } from './street'

interface Kind {
  readonly title: string
  readonly content: string
  readonly place: string
  readonly category: ActivityCategory
  readonly elderly: boolean
  /** Minutes after midnight, and how long. */
  readonly from: number
  readonly minutes: number
}

/** What came round week after week. */
const KINDS: readonly Kind[] = [
  {
    ...{ title: '教长辈用手机', content: '一对一，慢慢教', place: '槐安里活动室' },
    ...{ category: 'goingOnline', elderly: true, from: 9 * 60, minutes: 240 },
  },
  {
    ...{ title: '反诈宣传进小区', content: '发宣传页，讲三个真事', place: '槐安里北门' },
    ...{ category: 'antiFraud', elderly: false, from: 14 * 60, minutes: 210 },
  },
  {
    ...{ title: '夜市防骗摊位', content: '问答送小册子', place: '槐安门夜市' },
    ...{ category: 'securityPublicity', elderly: false, from: 18 * 60 + 30, minutes: 180 },
  },
  {
    ...{ title: '上门看看陌生来电', content: '帮长辈设好来电提醒', place: '槐安里 3 号楼' },
    ...{ category: 'antiFraud', elderly: true, from: 9 * 60 + 30, minutes: 270 },
  },
]

/** One a week since the account was made. */
const WEEKS = 27
const LESSONS: readonly LessonId[] = [
  ...(['police-call', 'health-goods', 'sure-profit', 'grandchild-call'] as const),
  ...(['code-is-key', 'like-for-cash'] as const),
]

function service(week: number, now: number): { record: KeptServiceRecord; entry: KeptEntry } {
  const kind = KINDS[week % KINDS.length] ?? KINDS[0]!
  const { title, content, place, category, elderly, minutes } = kind
  const accountId = accountIdOf(PERSONAS.volunteer)
  const day = addDays(localDate(now), -7 * week - 3)
  const from = instantOf(day, kind.from)
  const signUp = `sup_demo-served-${week}`
  const [station, at] = [stationId(HOME_STATION), from]
  const source = { domain: 'activity', record: signUp }
  const entry: KeptEntry = {
    _id: deterministicId('ledgerEntry', 'hours', signUp, 'confirmed'),
    ...{ account: accountId, kind: 'serviceMinutes', amount: minutes, state: 'confirmed' },
    source: { ...source, stationId: station },
    ...{ rule: 'HRS-04', ruleVersion: 1, actor: accountIdOf(PERSONAS.manager) },
    ...{ evidence: [signUp], reverses: null, at, block: null },
  }
  const facts: ServiceFacts = {
    ...{ kind: 'activity', from, categories: [category], tier: null },
    recipients: elderly ? ['elderly'] : ['residents'],
  }
  const record: KeptServiceRecord = {
    ...UNTOUCHED,
    ...{ _id: activityServiceId(signUp), accountId, kind: 'activity', title, content, place },
    ...{ organiser: DEMO_STATIONS[0]?.name ?? '', head: '林晓棠', stationId: station },
    ...{ areaId: AREA_ID, day, from, to: from + minutes * MINUTE, minutes, pending: 0 },
    ...{ manual: false, at, standing: standingOf(minutes, 0), most: minutes + 30, source, facts },
    ...{ entries: [entry._id], counts: meritsWith(facts, minutes), lookAt: at },
  }
  return { record, entry }
}

/** The lessons somebody passed in the evenings, with their 宝盾. D-08. */
function lesson(
  lessonId: LessonId,
  index: number,
  now: number,
): { entry: KeptEntry; merit: Merited } {
  const accountId = accountIdOf(PERSONAS.volunteer)
  const at = instantOf(addDays(localDate(now), -80 + index), 20 * 60)
  const { version } = lessonOf(lessonId)
  const entry = { ...rewardEntry(accountId, { lessonId, version, at }), block: null }
  const counts = { lessons: 1 }
  return { entry, merit: { _id: entry._id, accountId, counts, taken: {}, at, lookAt: at } }
}

/** Somebody was called in time, and no money left. */
function stoppedLoss(now: number): Merited {
  const at = now - 41 * 24 * HOUR
  const accountId = accountIdOf(PERSONAS.volunteer)
  const _id = deterministicId('report', 'stopped', 'rpt_demo-older', '0', accountId)
  return { _id, accountId, counts: { stoppedLosses: 1 }, taken: {}, at, lookAt: at }
}

function balancesOf(entries: readonly KeptEntry[]): BalanceRecord[] {
  return [...sumEntries(entries)].map(
    ([_id, { confirmed = 0, pending = 0, entries: many = 0 }]) => {
      const [account = '', kind = ''] = _id.split('.')
      return {
        _id,
        account,
        kind: kind as BalanceRecord['kind'],
        confirmed,
        pending,
        entries: many,
      }
    },
  )
}

/** Records and entries as they were written at the time, and what they sum up to; `moved` is what was spent of it. */
export function demoServices(now: number, moved: readonly KeptEntry[]) {
  const services = Array.from({ length: WEEKS }, (_, week) => service(week, now))
  const lessons = LESSONS.map((lessonId, index) => lesson(lessonId, index, now))
  const entries = [...[...services, ...lessons].map(({ entry }) => entry), ...moved]
  return {
    service_records: services.map(({ record }) => record),
    merits: [...lessons.map(({ merit }) => merit), stoppedLoss(now)],
    ledger_entries: entries,
    balances: balancesOf(entries),
  }
}
