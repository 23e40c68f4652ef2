import { consentTo } from '@shared/account/consent-texts'
import { TYPE_OF_CATEGORY } from '@shared/help/fraud-types'
import type { Category } from '@shared/help/model'
import { firstContact } from '@shared/help/rules'
import { HOLIDAYS } from '@shared/kit/holidays'
import { DAY, HOUR, MINUTE } from '@shared/kit/time'
import { DEFAULT_STAFFED_HOURS } from '@shared/kit/working-days'
import type { FactRecord } from '../../cloudfunctions/kit/facts'
import { contactOf, counterpartOf } from '../../cloudfunctions/help/contact'
import type { ContactRecord, ReportRecord, StepRecord } from '../../cloudfunctions/help/records'
import { reportNumber, reportSecret, secretHash } from '../../cloudfunctions/help/report-key'
import { demoStations } from './demo-stations'
import type { Random } from './random'
import { HOME_STATION, stationId } from './street'

interface Story {
  readonly category: Category
  readonly text: string
  readonly moneyMoved?: boolean
  readonly phone?: boolean
  readonly counterpart?: string
  readonly call?: string
  readonly close?: string
}

/** What has come to the persona's station lately, newest first, with how long ago. */
const OPEN_STORIES: readonly (readonly [number, Story])[] = [
  [
    25 * MINUTE,
    {
      category: 'suspiciousLink',
      text: '早上收到短信说医保卡要停用，让点链接填银行卡。我点开了，还没填，不知道手机有没有事。',
      phone: true,
      counterpart: 'ybj-cx.example',
    },
  ],
  [
    50 * MINUTE,
    {
      category: 'partTimeJob',
      text: '群里让先垫钱做任务，头两单返了，第三单说卡住了要再补。已经转了两次。',
      moneyMoved: true,
      phone: true,
      counterpart: '收款人尾号 6621，某某商贸',
    },
  ],
  [3 * HOUR, { category: 'strangeCall', text: '自称公安，说我的卡涉案，要我加他好友看通知书。' }],
  [
    5 * HOUR,
    {
      category: 'shoppingRefund',
      text: '客服说快递丢了要理赔，让我下载一个会议软件。',
      phone: true,
      call: '说清楚了流程，让他删掉软件，没有转账。',
    },
  ],
]

/** What was settled before. */
const CLOSED_STORIES: readonly Story[] = [
  {
    category: 'investmentOffer',
    text: '网友带我看一个平台，说稳赚，想让我先投一万。',
    phone: true,
    call: '讲了这类平台提不出钱，劝住了。',
    close: '没有投钱，已经退群。',
  },
  {
    category: 'pretendedFriend',
    text: '说是我外甥换号了，要借八千块看病。',
    phone: true,
    call: '请她先打老号码问，果然不是。',
    close: '没有转账。',
  },
  { category: 'healthProducts', text: '送鸡蛋的讲座，最后让交两万买床垫。', close: '劝退了定金。' },
  {
    category: 'gameTrade',
    text: '孩子卖游戏号，对方说账户冻结要交保证金。',
    close: '没有再交钱。',
  },
]

interface DemoReports {
  readonly reports: ReportRecord[]
  readonly report_contacts: ContactRecord[]
  readonly facts: FactRecord[]
}

/** The persona's station with its open and settled cases, and settled ones all over the street. */
export function demoReports(random: Random, now: number): DemoReports {
  const made: DemoReports = { reports: [], report_contacts: [], facts: [] }
  for (const [ago, story] of OPEN_STORIES) file(made, story, HOME_STATION, now - ago, random)
  for (let index = 0; index < 36; index++) {
    const key = index < 10 ? HOME_STATION : random.pick(demoStations(now))._id.slice(9)
    const ago = (2 + index * 4 + random.below(4)) * DAY + random.below(8) * HOUR
    file(made, random.pick(CLOSED_STORIES), key, now - ago, random)
  }
  return made
}

function file(made: DemoReports, story: Story, key: string, at: number, random: Random): void {
  const id = `rpt_${random.letters(26)}`
  const station = demoStations(at).find(({ _id }) => _id === stationId(key))
  if (!station) throw new RangeError(`no demo station ${key}`)
  const no = reportNumber(id, 0)
  const moneyMoved = story.moneyMoved ?? false
  const due = firstContact({ at, moneyMoved, hours: DEFAULT_STAFFED_HOURS, table: HOLIDAYS })
  const phone = `1385555${String(1000 + random.below(9000))}`
  const sent = {
    id,
    ...(story.phone ? { contact: { phone, consent: consentTo('sensitiveReport') } } : {}),
    ...(story.counterpart ? { counterpart: story.counterpart } : {}),
  }
  const contact = contactOf(sent, at)
  const steps = stepsOf(id, story, at)
  const closed = story.close !== undefined
  made.reports.push({
    _id: id,
    no,
    secretHash: secretHash(no, reportSecret(id)),
    content: '',
    category: story.category,
    fraudType: TYPE_OF_CATEGORY[story.category],
    moneyMoved,
    text: story.text,
    coveredSecrets: 0,
    counterpart: counterpartOf(sent),
    hasContact: contact !== undefined,
    stationId: station._id,
    stationName: station.name,
    stationPhone: station.phone,
    status: closed ? 'closed' : story.call ? 'contacted' : 'received',
    open: !closed,
    receivedAt: at,
    dueAt: due.dueAt,
    firstContact: due,
    firstContactAt: story.call ? at + 40 * MINUTE : null,
    outcome: closed ? 'advised' : null,
    textVerdict: 'pass',
    steps,
  })
  if (contact) made.report_contacts.push(contact)
  made.facts.push(fact('report', id, at, station._id, 'reports'))
  if (closed) made.facts.push(fact('reportClosed', id, at + 6 * HOUR, station._id, 'reportsClosed'))
}

function fact(
  kind: string,
  id: string,
  at: number,
  station: string,
  count: 'reports' | 'reportsClosed',
): FactRecord {
  return { _id: `fct_${kind}.${id}`, at, stationId: station, counts: { [count]: 1 }, folded: false }
}

function stepsOf(id: string, { call, close }: Story, at: number): StepRecord[] {
  const step = (
    kind: StepRecord['kind'],
    by: StepRecord['by'],
    time: number,
    text: string,
  ): StepRecord => ({
    ...{ id: `stp_demo-${kind}-${id}`, kind, by, at: time, text },
    ...{ actor: by === 'station' ? 'demo' : null, content: null },
  })
  return [
    step('received', 'resident', at, ''),
    ...(call ? [step('called', 'station', at + 40 * MINUTE, call)] : []),
    ...(close ? [step('closed', 'station', at + 6 * HOUR, close)] : []),
  ]
}
