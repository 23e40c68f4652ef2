/** The report as a paper: cover, chapters with chart, table and sentence each, hot spots, and how it was made. SUR-06. */
import { localDate } from '@shared/kit/time'
import type { HotSpot, ReportHead, ReportQuestion, ReportTable } from '@shared/survey/report-model'
import { percent } from '@shared/survey/report-sentences'
import {
  CHAPTER_WORDS,
  GROUPING_WORDS,
  HIDDEN_REASON,
  HIDDEN_WORDS,
} from '@shared/survey/report-words'
import { MARGIN, PAPER, WIDTH } from '../kit/paper-sheet'
import { ReportSheet } from './report-sheet'

/** All that a paper tells; every count is a told one. */
export interface Paper {
  readonly head: ReportHead
  readonly version: number
  readonly chapters: readonly ReportQuestion['chapter'][]
  readonly questions: readonly {
    readonly question: ReportQuestion
    readonly byAge: ReportTable | undefined
  }[]
  readonly spots: readonly HotSpot[]
}

/** So many bars are drawn of a question; its table has all. */
const MOST_BARS = 12
const NUMERALS = ['一', '二', '三', '四', '五', '六'] as const

const thousands = (count: number) => count.toLocaleString('en-US')
const told = (count: number | null) => (count === null ? HIDDEN_WORDS : thousands(count))
const shareText = (count: number | null, of: number | null) =>
  count === null || !of ? HIDDEN_WORDS : percent(count, of)

/** Makes the PDF; the same report makes the same bytes. `fonts` is the folder of its fonts. */
export function makePaper(paper: Paper, fonts: string): Promise<Buffer> {
  const { head, chapters, questions, spots } = paper
  const sheet = new ReportSheet(fonts, { title: `${head.title} 调查报告`, at: head.at ?? 0 })
  cover(sheet, paper)
  for (const [place, chapter] of chapters.entries()) {
    sheet.page()
    sheet.write(`${NUMERALS[place] ?? place + 1}、${CHAPTER_WORDS[chapter]}`, {
      ...{ size: 20, bold: true, ink: 'brand', after: 16 },
    })
    const own = questions.filter(({ question }) => question.chapter === chapter)
    for (const { question, byAge } of own) questionPart(sheet, question, byAge)
  }
  hotSpots(sheet, spots)
  method(sheet, paper)
  // The cover has no number.
  return sheet.end(1)
}

function cover(sheet: ReportSheet, { head, chapters }: Paper): void {
  sheet.box(0, 0, PAPER.width, 330, 'brand')
  sheet.at(MARGIN, 120, WIDTH, head.state === 'report' ? '专项调查报告' : '专项调查报告（预览）', {
    ...{ size: 15, ink: 'onBrand' },
  })
  sheet.at(MARGIN, 150, WIDTH, head.title, { size: 30, bold: true, ink: 'onBrand' })
  sheet.at(MARGIN, 370, WIDTH, `${thousands(head.valid)} 份有效问卷`, { size: 24, bold: true })
  sheet.at(MARGIN, 412, WIDTH, windowWords(head), { size: 12, ink: 'faint' })
  if (head.at !== null) {
    const date = `数字截至 ${localDate(head.at)}，此后不再变动`
    sheet.at(MARGIN, 434, WIDTH, date, { size: 12, ink: 'faint' })
  }
  if (head.comparedWith !== null) {
    const compared = `和“${head.comparedWith}”相比，图中竖线是上次的占比`
    sheet.at(MARGIN, 456, WIDTH, compared, { size: 12, ink: 'faint' })
  }
  const parts = [...chapters.map((chapter) => CHAPTER_WORDS[chapter]), '哪里更要去', '怎么来的']
  parts.forEach((part, place) => {
    sheet.box(MARGIN, 520 + place * 26, 3, 14, 'bar')
    sheet.at(MARGIN + 12, 519 + place * 26, WIDTH - 12, part, { size: 11 })
  })
}

function windowWords({ opensAt, closesAt }: ReportHead): string {
  return `${localDate(opensAt)} 至 ${localDate(closesAt - 1)}`
}

function questionPart(
  sheet: ReportSheet,
  question: ReportQuestion,
  byAge: ReportTable | undefined,
): void {
  const { title, sentence, options, answered } = question
  sheet.room(130)
  sheet.write(title, { size: 13, bold: true, after: 2 })
  sheet.write(`${sentence}（n = ${told(answered)}）`, { ink: 'faint', after: 8 })
  const bars = options.filter(({ count }) => count !== null).slice(0, MOST_BARS)
  for (const { label, count, last } of answered ? bars : []) {
    const share = (count ?? 0) / (answered ?? 1)
    sheet.bar(label, shareText(count, answered), share, last === null ? null : last / 10_000)
  }
  if (options.length > 0) optionTable(sheet, question)
  if (byAge?.rows.some(({ cells }) => cells.some((cell) => cell !== null))) ageTable(sheet, byAge)
  sheet.y += 14
}

function optionTable(sheet: ReportSheet, { options, answered }: ReportQuestion): void {
  const compared = options.some(({ last }) => last !== null)
  sheet.y += 4
  sheet.numbers(
    ['答的是', '人数', '占比', ...(compared ? ['上次'] : [])],
    [
      ...options.map(({ label, count, last }) => [
        ...[label, told(count), shareText(count, answered)],
        ...(compared ? [last === null ? '' : percent(last, 10_000)] : []),
      ]),
      ['答题人数（n）', told(answered), '', ...(compared ? [''] : [])],
    ],
  )
  if (options.some(({ count }) => count === null)) hiddenLine(sheet)
}

function ageTable(sheet: ReportSheet, { groups, rows, sentence, hidden }: ReportTable): void {
  sheet.room(90)
  sheet.write(`按年龄看：${sentence}`, { size: 9.5, ink: 'faint', after: 4 })
  sheet.numbers(
    ['人数', ...groups.map(({ label }) => label), '合计'],
    [
      ...rows.map(({ label, cells, answered }) => [label, ...cells.map(told), told(answered)]),
      ['n', ...groups.map(({ answered }) => told(answered)), ''],
    ],
    7.5,
  )
  if (hidden > 0) hiddenLine(sheet)
}

function hiddenLine(sheet: ReportSheet): void {
  sheet.y -= 4
  sheet.write(HIDDEN_REASON, { size: 8.5, ink: 'faint', after: 8 })
}

function hotSpots(sheet: ReportSheet, spots: readonly HotSpot[]): void {
  sheet.page()
  sheet.write('哪里更要去', { size: 20, bold: true, ink: 'brand', after: 6 })
  if (spots.length === 0) {
    sheet.write('各组都差不多，没有哪里明显更多。', { ink: 'faint' })
    return
  }
  sheet.write('这几组明显比大家多，竖线是大家的占比。', { ink: 'faint', after: 12 })
  for (const { by, groupLabel, optionLabel, share, shareOfAll, answered } of spots) {
    const label = `${groupLabel}（${GROUPING_WORDS[by]}，n = ${thousands(answered)}）：${optionLabel}`
    sheet.bar(label, percent(share, 10_000), share / 10_000, shareOfAll / 10_000, 'behind')
  }
}

function method(sheet: ReportSheet, { head, version }: Paper): void {
  sheet.page()
  sheet.write('这份报告怎么来的', { size: 20, bold: true, ink: 'brand', after: 12 })
  const { submitted, valid, medianSeconds, reportFrom } = head
  const median = medianSeconds === null ? HIDDEN_WORDS : `${medianSeconds} 秒`
  sheet.numbers(
    ['事项', '说明'],
    [
      ['调查时间', windowWords(head)],
      ['收到问卷', `${thousands(submitted)} 份`],
      ['有效问卷', `${thousands(valid)} 份`],
      ['满多少份出报告', `${thousands(reportFrom)} 份`],
      ['答题用时（一半的人不到）', median],
      ['问卷版本', `第 ${version} 版`],
    ],
    10,
  )
  const notes = [
    '只有有效问卷算进来：没有被退回，也没有超出名额。',
    '数字在截止那一刻定下来，之后的变动不再改它。报告只出一次，不让两次的差别说出某个人怎么答的。',
    `${HIDDEN_REASON}合计和分组一起看，也推不出来。`,
    '人数不到 10 的年龄、片区和站点并在一起。只问一部分人的题，只在能全部显示时才分组。',
    '居民写的话不在报告里，只说有多少人留了话。',
    '占比的分母是被问到并作答的人；可多选的题，分母是被问到的人。',
  ]
  for (const note of notes) sheet.write(note, { after: 8 })
}
