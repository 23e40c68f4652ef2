/** What a proof of service says on paper, whatever its language; and the words of the Chinese one. PRF-03, FRM-07. */
import type { ProofLine, ProofSum } from '@shared/badge/proof-model'
import { proofHours } from '@shared/badge/proof-rules'
import {
  PROOF_IS_RECORD,
  PROOF_MANUAL,
  PROOF_SURVEY,
  PROOF_TITLE,
  proofDay,
  proofPeriod,
  proofSentence,
} from '@shared/badge/proof-words'
import type { Instant, LocalDate } from '@shared/kit/time'

/** All that a paper tells. */
export interface ProofPaper {
  readonly number: string
  readonly name: string
  /** How its holder spells the name in Latin letters; null without. */
  readonly latinName: string | null
  readonly volunteerNo: string
  /** Null when it does not stand there. */
  readonly idNumber: string | null
  readonly stationName: string
  readonly handler: string
  readonly phone: string
  readonly at: Instant
  readonly lines: readonly ProofLine[]
  /** What its code says. */
  readonly link: string
}

/** What a cell is called, and what stands in it. */
type Cell = readonly [string, string]

/** The words of one language; numbers, names and what activities say of themselves are the same in all. */
export interface PaperWords {
  readonly lang: 'zh-CN' | 'en'
  readonly title: string
  readonly number: (number: string) => string
  /** The cells above the list, two a row. */
  readonly cells: (paper: ProofPaper, sum: ProofSum) => readonly (readonly [Cell, Cell])[]
  readonly sentence: (sum: ProofSum, stationName: string) => string
  readonly columns: Readonly<Record<'day' | 'title' | 'content' | 'organiser' | 'hours', string>>
  /** In points: of a cell's label, and of two columns. */
  readonly widths: Readonly<Record<'label' | 'day' | 'title', number>>
  readonly day: (day: LocalDate) => string
  readonly titleOf: (line: ProofLine) => string
  readonly total: string
  /** With one decimal, rounded down. D-01. */
  readonly hours: (minutes: number) => string
  readonly minutes: (minutes: number) => string
  readonly notes: (number: string) => readonly string[]
  readonly scan: string
  readonly issuer: (paper: ProofPaper) => readonly string[]
  readonly stamp: (stationName: string) => string
  readonly date: (day: LocalDate) => string
  readonly page: (page: number, count: number) => string
}

const hours = (minutes: number) => `${proofHours(minutes)} 小时`
const minutesText = (minutes: number) => `${String(minutes)} 分钟`

export const CHINESE: PaperWords = {
  lang: 'zh-CN',
  title: PROOF_TITLE,
  number: (number) => `编号 ${number}`,
  cells: ({ name, volunteerNo, idNumber }, sum) => [
    [
      ['姓名', name],
      ['志愿者编号', volunteerNo],
    ],
    [
      ['身份证件类型', idNumber === null ? '未填写' : '居民身份证'],
      ['证件号码', idNumber ?? '未填写'],
    ],
    [
      ['志愿服务时间', proofPeriod(sum)],
      ['服务时数合计', `${hours(sum.minutes)}（${minutesText(sum.minutes)}）`],
    ],
    [
      [`其中${PROOF_SURVEY}`, hours(sum.surveyMinutes)],
      [`其中${PROOF_MANUAL}`, `${String(sum.manual)} 条`],
    ],
  ],
  sentence: proofSentence,
  columns: {
    day: '服务日期',
    title: '活动名称',
    content: '服务内容',
    organiser: '服务组织单位',
    hours: '服务时数',
  },
  widths: { label: 80, day: 66, title: 126 },
  day: (day) => day,
  titleOf({ title, kind, manual }) {
    const apart = [
      ...(kind === 'survey' ? [PROOF_SURVEY] : []),
      ...(manual ? [PROOF_MANUAL] : []),
    ].join('，')
    return apart === '' ? title : `${title}（${apart}）`
  },
  total: '合计',
  hours,
  minutes: minutesText,
  notes: (number) => [
    `其他需要说明的事项：附件 否。${PROOF_IS_RECORD}，免费开具。`,
    '时数按分钟记，写成小时时留一位小数，多的不进位。',
    `“${PROOF_SURVEY}”是收问卷记的，一份一分钟。“${PROOF_MANUAL}”是事后由两个人记进去的。`,
    `查真伪：扫码，或在小程序里查编号 ${number}，再填手机后 4 位或本人全名。`,
  ],
  scan: '扫码查真伪',
  issuer: ({ stationName, handler, phone }) => [
    `出证单位：${stationName}`,
    `经办人：${handler}`,
    `联系电话：${phone}`,
  ],
  stamp: (stationName) => `（${stationName}）志愿服务记录证明专用章`,
  date: proofDay,
  page: (page, count) => `第 ${String(page)} 页，共 ${String(count)} 页`,
}
