import { drawnPicture, lettersOfApp } from './drawn-picture'
import { linesOf } from './picture-text'

/** What hangs on a wall: two lines to be read from afar, a code to scan, and whose it is. */
export interface Poster {
  readonly head: readonly [string, string]
  readonly title: string
  readonly period: string
  /** The modules of the code, row by row, true is dark. */
  readonly matrix: readonly (readonly boolean[])[]
  /** Under the code: what to do, and what is promised. */
  readonly scan: string
  readonly promise: string
  /** The code as it is read out, and what it is. */
  readonly code: string
  readonly codeLabel: string
  /** At the foot: who asks. */
  readonly from: string
}

/** px: A4 at 150 dots an inch. */
const PAGE = { width: 1240, height: 1754 } as const
const MIDDLE = PAGE.width / 2
const EDGE = 110
/** The window over the words. */
const BAND = 472
/** The code with its quiet edge. */
const CODE = 700
/** Four modules of white around a code, as ISO/IEC 18004 asks. */
const QUIET = 4
/** A poster is paper: always light. */
const INK = {
  ...{ paper: '#ffffff', brand: '#0e4f56', lattice: '#1d6a72', onBrand: '#ffffff' },
  ...{ words: '#12262a', label: '#4c5f62', rule: '#c9d6d5' },
} as const

/** The lattice of a window, as far as the band goes. */
function drawBand(context: CanvasRenderingContext2D): void {
  context.fillStyle = INK.brand
  context.fillRect(0, 0, PAGE.width, BAND)
  context.strokeStyle = INK.lattice
  context.lineWidth = 6
  const side = 118
  for (let left = PAGE.width - 3 * side; left < PAGE.width; left += side) {
    for (let top = 0; top < BAND; top += side) {
      context.strokeRect(left, top, side, side)
      context.strokeRect(left + side / 4, top + side / 4, side / 2, side / 2)
    }
  }
}

function drawCode(context: CanvasRenderingContext2D, matrix: Poster['matrix'], top: number): void {
  // Whole pixels a module, so that no edge is blurred.
  const module = Math.floor(CODE / (matrix.length + 2 * QUIET))
  const left = Math.round(MIDDLE - (module * matrix.length) / 2)
  context.strokeStyle = INK.rule
  context.lineWidth = 3
  context.strokeRect(MIDDLE - CODE / 2, top, CODE, CODE)
  const edge = Math.round((CODE - module * matrix.length) / 2)
  context.fillStyle = INK.words
  matrix.forEach((row, y) =>
    row.forEach((dark, x) => {
      if (dark) context.fillRect(left + x * module, top + edge + y * module, module, module)
    }),
  )
}

function draw(context: CanvasRenderingContext2D, poster: Poster): void {
  context.fillStyle = INK.paper
  context.fillRect(0, 0, PAGE.width, PAGE.height)
  drawBand(context)
  const family = lettersOfApp()
  context.textBaseline = 'top'
  const write = (words: string, top: number, size: number, ink: string, weight = 400) => {
    context.font = `${weight} ${size}px ${family}`
    context.fillStyle = ink
    const room = PAGE.width - 2 * EDGE
    const lines = linesOf(words, room, (part) => context.measureText(part).width)
    lines.forEach((line, place) => context.fillText(line, MIDDLE, top + place * size * 1.3))
  }
  context.textAlign = 'left'
  context.fillStyle = INK.onBrand
  context.font = `600 112px ${family}`
  poster.head.forEach((line, place) => context.fillText(line, EDGE, 96 + place * 150))
  context.textAlign = 'center'
  write(poster.title, BAND + 44, 54, INK.words, 600)
  write(poster.period, BAND + 118, 40, INK.label)
  drawCode(context, poster.matrix, BAND + 190)
  const under = BAND + 190 + CODE + 34
  write(poster.scan, under, 56, INK.words, 600)
  write(poster.promise, under + 76, 40, INK.label)
  write(`${poster.codeLabel}  ${poster.code}`, under + 142, 36, INK.label)
  context.fillStyle = INK.rule
  context.fillRect(EDGE, PAGE.height - 144, PAGE.width - 2 * EDGE, 3)
  write(poster.from, PAGE.height - 112, 48, INK.brand, 600)
}

/** Draws a poster; what it gives can be shown as a picture and kept. Errors: what the phone refuses. */
export function makePoster(poster: Poster): Promise<string> {
  return drawnPicture({ ...PAGE, words: JSON.stringify(poster) }, (context) => {
    draw(context, poster)
  })
}
