/** What the report's pages have besides: the bars of its charts, and tables of numbers behind a name. */
import { MARGIN, Sheet, WIDTH, type Ink } from '../kit/paper-sheet'

export class ReportSheet extends Sheet {
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

  /** A table whose first column is a name and all others are numbers. */
  numbers(titles: readonly string[], lines: readonly (readonly string[])[], size?: number): void {
    const name = { width: WIDTH * (titles.length > 5 ? 0.3 : 0.46), align: 'left' } as const
    const columns = titles.map((title, place) => ({ title, ...(place === 0 ? name : {}) }))
    this.table(columns, lines, size)
  }
}
