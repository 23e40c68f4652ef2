/** A proof of service as a paper: the cells of FRM-07 on A4, with the code that checks it. D-23, PRF-03, R-11. */
import type { ProofLine } from '@shared/badge/proof-model'
import { proofHours, sumOfLines } from '@shared/badge/proof-rules'
import {
  PROOF_IS_RECORD,
  PROOF_MANUAL,
  PROOF_SURVEY,
  PROOF_TITLE,
  proofDay,
  proofPeriod,
  proofSentence,
} from '@shared/badge/proof-words'
import { localDate, type Instant } from '@shared/kit/time'
import qrcode from 'qrcode-generator'
import { INK, MARGIN, PAPER, Sheet, WIDTH } from '../kit/paper-sheet'

/** All that a paper says. */
export interface ProofPaper {
  readonly number: string
  readonly name: string
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

/** Our mark's outline in a square of 100. */
const BEGONIA =
  'M23.32 23.32A27.5 27.5 0 0 1 76.68 23.32A27.5 27.5 0 0 1 76.68 76.68A27.5 27.5 0 0 1 23.32 76.68A27.5 27.5 0 0 1 23.32 23.32Z'
/** The gate in it. */
const GATE = 'M29 68V40C29 32 38 27 50 27S71 32 71 40V68Z'
const GATE_BARS = 'M50 30V66M31 48H69'
const GOLD = '#C79A4B'
/** Sides of the code and of the seal, and the height of all that stands beside them. */
const CODE_SIDE = 84
const SEAL_SIDE = 74
const SIGN_HEIGHT = 136

const hoursText = (minutes: number) => `${proofHours(minutes)} 小时`

/** Makes the PDF; the same proof makes the same bytes. `fonts` is the folder of its fonts. */
export function makeProofPaper(paper: ProofPaper, fonts: string): Promise<Buffer> {
  const { number, at } = paper
  const sheet = new Sheet(fonts, { title: `${PROOF_TITLE} ${number}`, at })
  head(sheet, paper)
  cells(sheet, paper)
  lines(sheet, paper)
  notes(sheet, paper)
  signs(sheet, paper)
  const { count } = sheet.doc.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
    sheet.doc.switchToPage(page)
    frame(sheet)
  }
  return sheet.end()
}

function frame({ doc }: Sheet): void {
  const edge = (inset: number, width: number, color: string) =>
    doc
      .roundedRect(inset, inset, PAPER.width - 2 * inset, PAPER.height - 2 * inset, 14)
      .lineWidth(width)
      .stroke(color)
  edge(22, 2, INK.brand)
  edge(28, 0.8, GOLD)
}

function head(sheet: Sheet, { number }: ProofPaper): void {
  outline(sheet, (PAPER.width - 40) / 2, sheet.y, 40, () => mark(sheet))
  sheet.y += 50
  sheet.write(PROOF_TITLE, { size: 24, bold: true, ink: 'brand', align: 'center', after: 4 })
  sheet.write(`编号 ${number}`, { size: 11, ink: 'faint', align: 'center', after: 14 })
}

/** Our mark, on the begonia's outline. */
function mark({ doc }: Sheet): void {
  doc.fill(INK.brand)
  doc.path(GATE).lineWidth(6.5).stroke(INK.onBrand)
  doc.path(GATE_BARS).lineWidth(5).stroke(INK.onBrand)
  doc.rect(53, 51, 14.5, 14).fill(GOLD)
}

/** The begonia at a place, painted by `paint`. */
function outline({ doc }: Sheet, x: number, y: number, side: number, paint: () => void): void {
  doc
    .save()
    .translate(x, y)
    .scale(side / 100)
  doc.path(BEGONIA)
  paint()
  doc.restore()
}

/** The cells above the list, two a row. */
function cells(sheet: Sheet, { name, volunteerNo, idNumber, lines: all }: ProofPaper): void {
  const sum = sumOfLines(all)
  const rows: readonly (readonly (readonly [string, string])[])[] = [
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
      ['服务时数合计', `${hoursText(sum.minutes)}（${String(sum.minutes)} 分钟）`],
    ],
    [
      [`其中${PROOF_SURVEY}`, hoursText(sum.surveyMinutes)],
      [`其中${PROOF_MANUAL}`, `${String(sum.manual)} 条`],
    ],
  ]
  const half = WIDTH / 2
  for (const row of rows) {
    row.forEach(([label, value], place) => {
      const x = MARGIN + place * half
      sheet.at(x, sheet.y + 4, 78, label, { size: 9.5, ink: 'faint' })
      sheet.at(x + 80, sheet.y + 3, half - 84, value, { bold: true })
    })
    sheet.y += 22
    sheet.box(MARGIN, sheet.y, WIDTH, 0.6, 'line')
  }
  sheet.y += 10
}

/** The list of FRM-07, and what it comes to. */
function lines(sheet: Sheet, { lines: all, stationName }: ProofPaper): void {
  const sum = sumOfLines(all)
  sheet.write(proofSentence(sum, stationName), { after: 10 })
  sheet.table(
    [
      { title: '服务日期', width: 66, align: 'left' },
      { title: '活动名称', width: 126, align: 'left' },
      { title: '服务内容', align: 'left' },
      { title: '服务组织单位', width: 104, align: 'left' },
      { title: '服务时数', width: 66 },
    ],
    [
      ...all.map((line) => [
        ...[line.day, titleOf(line), line.content, line.organiser],
        `${hoursText(line.minutes)}\n${String(line.minutes)} 分钟`,
      ]),
      ['合计', '', '', '', `${hoursText(sum.minutes)}\n${String(sum.minutes)} 分钟`],
    ],
    9,
  )
}

function titleOf({ title, kind, manual }: ProofLine): string {
  const apart = [
    ...(kind === 'survey' ? [PROOF_SURVEY] : []),
    ...(manual ? [PROOF_MANUAL] : []),
  ].join('，')
  return apart === '' ? title : `${title}（${apart}）`
}

function notes(sheet: Sheet, { number }: ProofPaper): void {
  const said = [
    `其他需要说明的事项：附件 否。${PROOF_IS_RECORD}，免费开具。`,
    '时数按分钟记，写成小时时留一位小数，多的不进位。',
    `“${PROOF_SURVEY}”是收问卷记的，一份一分钟。“${PROOF_MANUAL}”是事后由两个人记进去的。`,
    `查真伪：扫码，或在小程序里查编号 ${number}，再填手机后 4 位或本人全名。`,
  ]
  for (const note of said) sheet.write(note, { size: 9, ink: 'faint', after: 3 })
  sheet.y += 8
}

/** The code at the left, the seal with who answers for it at the right; never torn apart. */
function signs(sheet: Sheet, { stationName, handler, phone, at, link }: ProofPaper): void {
  sheet.room(SIGN_HEIGHT)
  const top = sheet.y
  code(sheet, link, MARGIN, top)
  sheet.at(MARGIN, top + CODE_SIDE + 4, CODE_SIDE, '扫码查真伪', { size: 9, align: 'center' })
  const x = PAPER.width - MARGIN - SEAL_SIDE
  outline(sheet, x, top, SEAL_SIDE, () => sheet.doc.lineWidth(3.5).stroke(INK.seal))
  sheet.at(x, top + 20, SEAL_SIDE, '记录', { size: 15, bold: true, ink: 'seal', align: 'center' })
  sheet.at(x, top + 38, SEAL_SIDE, '证明', { size: 15, bold: true, ink: 'seal', align: 'center' })
  const left = MARGIN + CODE_SIDE + 20
  const width = WIDTH - CODE_SIDE - 20
  const words = [`出证单位：${stationName}`, `经办人：${handler}`, `联系电话：${phone}`]
  words.forEach((text, place) => sheet.at(left, top + 6 + place * 20, width - SEAL_SIDE - 8, text))
  const right = { size: 9.5, align: 'right' } as const
  sheet.at(left, top + SEAL_SIDE + 8, width, `（${stationName}）志愿服务记录证明专用章`, right)
  sheet.at(left, top + SEAL_SIDE + 26, width, proofDay(localDate(at)), right)
  sheet.y += SIGN_HEIGHT
}

/** A code as boxes: nothing that a printer could blur. */
function code({ doc }: Sheet, text: string, x: number, y: number): void {
  const made = qrcode(0, 'M')
  made.addData(text)
  made.make()
  const modules = made.getModuleCount()
  const side = CODE_SIDE / modules
  for (let row = 0; row < modules; row += 1) {
    for (let column = 0; column < modules; column += 1) {
      if (made.isDark(row, column)) doc.rect(x + column * side, y + row * side, side, side)
    }
  }
  doc.fill(INK.text)
}
