/** The pages of a paper: text, boxes and tables from top to bottom, in points on A4. Only for files of their own, see config/build-functions. */
import { join } from 'node:path'
import PDFDocument from 'pdfkit'

/** The colours of our papers. */
export const INK = {
  text: '#13282C',
  faint: '#586B6F',
  brand: '#0E4F56',
  onBrand: '#FFFFFF',
  soft: '#DCEAE8',
  line: '#D9E2DF',
  bar: '#0E6C72',
  track: '#DFE8E5',
  last: '#13282C',
  behind: '#B97A17',
  seal: '#B5421B',
} as const
export type Ink = keyof typeof INK

/** A4, in points. */
export const PAPER = { width: 595.28, height: 841.89 } as const
export const MARGIN = 56
export const WIDTH = PAPER.width - 2 * MARGIN
const BOTTOM = PAPER.height - 64

export interface Words {
  readonly size?: number
  readonly bold?: boolean
  readonly ink?: Ink
  readonly align?: 'left' | 'right' | 'center'
}

/** A column of a table; numbers stand at the right, names at the left. */
export interface Column {
  readonly title: string
  readonly width?: number
  readonly align?: 'left' | 'right'
}

const pageOf = (page: number, count: number) => `第 ${String(page)} 页，共 ${String(count)} 页`

/** A document that is written from top to bottom. */
export class Sheet {
  readonly doc: PDFKit.PDFDocument
  private readonly done: Promise<Buffer>
  y = MARGIN

  /** `fonts`: the folder of the two fonts; what is not used of them is left out of the file. */
  constructor(
    private readonly fonts: string,
    { title, at, lang = 'zh-CN' }: { title: string; at: number; lang?: 'zh-CN' | 'en' },
  ) {
    const date = new Date(at)
    this.doc = new PDFDocument({
      ...{ size: 'A4', margin: MARGIN, bufferPages: true, lang, font: this.font(false) },
      info: { Title: title, CreationDate: date, ModDate: date },
    })
    const chunks: Buffer[] = []
    this.done = new Promise((resolve, reject) => {
      this.doc.on('data', (chunk: Buffer) => chunks.push(chunk))
      this.doc.on('end', () => resolve(Buffer.concat(chunks)))
      this.doc.on('error', reject)
    })
  }

  private font(bold: boolean): string {
    return join(this.fonts, bold ? 'NotoSansSC_700Bold.ttf' : 'NotoSansSC_400Regular.ttf')
  }

  /** Writes words in a box at a place, without moving on. The height they take. */
  at(x: number, y: number, width: number, text: string, words: Words = {}): number {
    const { size = 10.5, bold = false, ink = 'text', align = 'left' } = words
    this.doc.font(this.font(bold)).fontSize(size).fillColor(INK[ink])
    const options = { width, align, lineGap: size * 0.15 }
    this.doc.text(text, x, y, options)
    return this.doc.heightOfString(text, options)
  }

  heightOf(text: string, width: number, { size = 10.5, bold = false }: Words = {}): number {
    this.doc.font(this.font(bold)).fontSize(size)
    return this.doc.heightOfString(text, { width, lineGap: size * 0.15 })
  }

  /** Writes a paragraph and moves on behind it. */
  write(text: string, words: Words & { readonly after?: number } = {}): void {
    this.room(this.heightOf(text, WIDTH, words))
    this.y += this.at(MARGIN, this.y, WIDTH, text, words) + (words.after ?? 6)
  }

  /** Begins a page where less than so much is left. */
  room(height: number): void {
    if (this.y + height > BOTTOM) this.page()
  }

  page(): void {
    this.doc.addPage()
    this.y = MARGIN
  }

  box(x: number, y: number, width: number, height: number, ink: Ink, radius = 0): void {
    if (width <= 0) return
    const shape =
      radius > 0
        ? this.doc.roundedRect(x, y, width, height, Math.min(radius, width / 2))
        : this.doc.rect(x, y, width, height)
    shape.fill(INK[ink])
  }

  /** A table; its head stands on every page. A column without a width shares what is left with the others. */
  table(columns: readonly Column[], lines: readonly (readonly string[])[], size = 8.5): void {
    const taken = columns.reduce((sum, { width = 0 }) => sum + width, 0)
    const open = columns.filter(({ width }) => width === undefined).length
    const widths = columns.map(({ width }) => width ?? (WIDTH - taken) / Math.max(1, open))
    const xOf = (place: number) =>
      MARGIN + widths.slice(0, place).reduce((sum, width) => sum + width, 0)
    const widthOf = (place: number) => (widths[place] ?? 0) - 4
    const heightOf = (cells: readonly string[], bold: boolean) =>
      Math.max(...cells.map((cell, at) => this.heightOf(cell, widthOf(at), { size, bold }))) + 6
    const line = (cells: readonly string[], bold: boolean) => {
      const height = heightOf(cells, bold)
      cells.forEach((cell, at) => {
        const { align = 'right' } = columns[at] ?? {}
        const words = { size, bold, align, ink: bold ? 'faint' : 'text' } as const
        this.at(xOf(at), this.y + 3, widthOf(at), cell, words)
      })
      this.y += height
      this.box(MARGIN, this.y, WIDTH, 0.6, 'line')
    }
    const titles = columns.map(({ title }) => title)
    this.room(heightOf(titles, true) + 24)
    line(titles, true)
    for (const cells of lines) {
      if (this.y + heightOf(cells, false) > BOTTOM) {
        this.page()
        line(titles, true)
      }
      line(cells, false)
    }
    this.y += 10
  }

  /** Numbers the pages from this one on, the first is 0, as `say` says it, and ends the document. */
  end(from = 0, say = pageOf): Promise<Buffer> {
    const { count } = this.doc.bufferedPageRange()
    for (let page = from; page < count; page += 1) {
      this.doc.switchToPage(page)
      this.doc.page.margins.bottom = 0
      this.at(MARGIN, PAPER.height - 44, WIDTH, say(page + 1, count), {
        ...{ size: 8.5, ink: 'faint', align: 'center' },
      })
    }
    this.doc.end()
    return this.done
  }
}
