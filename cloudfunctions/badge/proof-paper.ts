/** A proof of service as a paper: the cells of FRM-07 on A4, with the code that checks it. D-23, PRF-03, R-11. */
import { sumOfLines } from '@shared/badge/proof-rules'
import { localDate } from '@shared/kit/time'
import qrcode from 'qrcode-generator'
import { INK, MARGIN, PAPER, Sheet, WIDTH } from '../kit/paper-sheet'
import type { PaperWords, ProofPaper } from './proof-paper-words'

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

/** Makes the PDF in the language of `words`; the same proof makes the same bytes. `fonts` is the folder of its fonts. */
export function makeProofPaper(
  paper: ProofPaper,
  words: PaperWords,
  fonts: string,
): Promise<Buffer> {
  const { number, at } = paper
  const sheet = new Sheet(fonts, { title: `${words.title} ${number}`, at, lang: words.lang })
  head(sheet, paper, words)
  cells(sheet, paper, words)
  lines(sheet, paper, words)
  notes(sheet, paper, words)
  signs(sheet, paper, words)
  const { count } = sheet.doc.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
    sheet.doc.switchToPage(page)
    frame(sheet)
  }
  return sheet.end(0, words.page)
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

function head(sheet: Sheet, { number }: ProofPaper, words: PaperWords): void {
  outline(sheet, (PAPER.width - 40) / 2, sheet.y, 40, () => mark(sheet))
  sheet.y += 50
  sheet.write(words.title, { size: 24, bold: true, ink: 'brand', align: 'center', after: 4 })
  sheet.write(words.number(number), { size: 11, ink: 'faint', align: 'center', after: 14 })
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

/** The cells above the list, two a row; what is long goes on below, and its row with it. */
function cells(sheet: Sheet, paper: ProofPaper, words: PaperWords): void {
  const { label: labelWidth } = words.widths
  const half = WIDTH / 2
  for (const row of words.cells(paper, sumOfLines(paper.lines))) {
    const heights = row.map(([label, value], place) => {
      const x = MARGIN + place * half
      sheet.at(x, sheet.y + 4, labelWidth - 2, label, { size: 9.5, ink: 'faint' })
      return sheet.at(x + labelWidth, sheet.y + 3, half - labelWidth - 4, value, { bold: true })
    })
    sheet.y += Math.max(22, ...heights.map((height) => height + 6))
    sheet.box(MARGIN, sheet.y, WIDTH, 0.6, 'line')
  }
  sheet.y += 10
}

/** The list of FRM-07, and what it comes to. */
function lines(sheet: Sheet, { lines: all, stationName }: ProofPaper, words: PaperWords): void {
  const sum = sumOfLines(all)
  const { columns, widths } = words
  const spent = (minutes: number) => `${words.hours(minutes)}\n${words.minutes(minutes)}`
  sheet.write(words.sentence(sum, stationName), { after: 10 })
  sheet.table(
    [
      { title: columns.day, width: widths.day, align: 'left' },
      { title: columns.title, width: widths.title, align: 'left' },
      { title: columns.content, align: 'left' },
      { title: columns.organiser, width: 104, align: 'left' },
      { title: columns.hours, width: 66 },
    ],
    [
      ...all.map((line) => [
        ...[words.day(line.day), words.titleOf(line), line.content, line.organiser],
        spent(line.minutes),
      ]),
      [words.total, '', '', '', spent(sum.minutes)],
    ],
    9,
  )
}

function notes(sheet: Sheet, { number }: ProofPaper, words: PaperWords): void {
  for (const note of words.notes(number)) sheet.write(note, { size: 9, ink: 'faint', after: 3 })
  sheet.y += 8
}

/** The code at the left, the seal with who answers for it at the right; never torn apart. */
function signs(sheet: Sheet, paper: ProofPaper, words: PaperWords): void {
  const { stationName, at, link } = paper
  sheet.room(SIGN_HEIGHT)
  const top = sheet.y
  code(sheet, link, MARGIN, top)
  sheet.at(MARGIN, top + CODE_SIDE + 4, CODE_SIDE, words.scan, { size: 9, align: 'center' })
  const x = PAPER.width - MARGIN - SEAL_SIDE
  outline(sheet, x, top, SEAL_SIDE, () => sheet.doc.lineWidth(3.5).stroke(INK.seal))
  sheet.at(x, top + 20, SEAL_SIDE, '记录', { size: 15, bold: true, ink: 'seal', align: 'center' })
  sheet.at(x, top + 38, SEAL_SIDE, '证明', { size: 15, bold: true, ink: 'seal', align: 'center' })
  const left = MARGIN + CODE_SIDE + 20
  const width = WIDTH - CODE_SIDE - 20
  words
    .issuer(paper)
    .forEach((text, place) => sheet.at(left, top + 6 + place * 20, width - SEAL_SIDE - 8, text))
  const right = { size: 9.5, align: 'right' } as const
  sheet.at(left, top + SEAL_SIDE + 8, width, words.stamp(stationName), right)
  sheet.at(left, top + SEAL_SIDE + 26, width, words.date(localDate(at)), right)
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
