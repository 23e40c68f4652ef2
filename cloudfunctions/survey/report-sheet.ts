/** The pages of a paper: text, lines and bars from top to bottom, in points on A4. */
import { join } from 'node:path'
import PDFDocument from 'pdfkit'

/** The colours of our charts. */
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
} as const
export type Ink = keyof typeof INK

export const MARGIN = 56
export const WIDTH = 595.28 - 2 * MARGIN
const BOTTOM = 841.89 - 64

export interface Words {
  readonly size?: number
  readonly bold?: boolean
  readonly ink?: Ink
  readonly align?: 'left' | 'right' | 'center'
}

/** A document that is written from top to bottom. */
export class Sheet {
  readonly doc: PDFKit.PDFDocument
  private readonly done: Promise<Buffer>
  y = MARGIN

  /** `fonts`: the folder of the two fonts; what is not used of them is left out of the file. */
  constructor(
    private readonly fonts: string,
    { title, at }: { title: string; at: number },
  ) {
    const date = new Date(at)
    this.doc = new PDFDocument({
      ...{ size: 'A4', margin: MARGIN, bufferPages: true, lang: 'zh-CN', font: this.font(false) },
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

  /** A bar of its track, with a mark where the last one ended. */
  bar(label: string, value: string, share: number, last: number | null, ink: Ink = 'bar'): void {
    const height = Math.max(14, this.heightOf(label, WIDTH - 70, { size: 9.5 }))
    this.room(height + 15)
    this.at(MARGIN, this.y, WIDTH - 70, label, { size: 9.5 })
    this.at(MARGIN + WIDTH - 66, this.y, 66, value, { size: 9.5, bold: true, align: 'right' })
    const y = this.y + height + 1
    this.box(MARGIN, y, WIDTH, 6, 'track', 3)
    this.box(MARGIN, y, WIDTH * Math.min(1, share), 6, ink, 3)
    if (last !== null) this.box(MARGIN + WIDTH * Math.min(1, last) - 0.75, y - 2, 1.5, 10, 'last')
    this.y = y + 13
  }

  /** A table; the first column is a name, all others are numbers. Its head stands on every page. */
  table(columns: readonly string[], lines: readonly (readonly string[])[], size = 8.5): void {
    const first = WIDTH * (columns.length > 5 ? 0.3 : 0.46)
    const other = (WIDTH - first) / Math.max(1, columns.length - 1)
    const widthOf = (place: number) => (place === 0 ? first : other) - 4
    const xOf = (place: number) => MARGIN + (place === 0 ? 0 : first + other * (place - 1))
    const heightOf = (cells: readonly string[], bold: boolean) =>
      Math.max(...cells.map((cell, at) => this.heightOf(cell, widthOf(at), { size, bold }))) + 6
    const line = (cells: readonly string[], bold: boolean) => {
      const height = heightOf(cells, bold)
      cells.forEach((cell, at) => {
        const align = at === 0 ? 'left' : 'right'
        this.at(xOf(at), this.y + 3, widthOf(at), cell, {
          size,
          bold,
          align,
          ink: bold ? 'faint' : 'text',
        })
      })
      this.y += height
      this.box(MARGIN, this.y, WIDTH, 0.6, 'line')
    }
    this.room(heightOf(columns, true) + 24)
    line(columns, true)
    for (const cells of lines) {
      if (this.y + heightOf(cells, false) > BOTTOM) {
        this.page()
        line(columns, true)
      }
      line(cells, false)
    }
    this.y += 10
  }

  /** Numbers the pages behind the cover and ends the document. */
  end(): Promise<Buffer> {
    const { count } = this.doc.bufferedPageRange()
    for (let page = 1; page < count; page += 1) {
      this.doc.switchToPage(page)
      this.doc.page.margins.bottom = 0
      this.at(MARGIN, 841.89 - 44, WIDTH, `第 ${page + 1} 页，共 ${count} 页`, {
        ...{ size: 8.5, ink: 'faint', align: 'center' },
      })
    }
    this.doc.end()
    return this.done
  }
}
