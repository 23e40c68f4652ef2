import Taro from '@tarojs/taro'
import { linesOf, type TextCard } from './picture-text'

/** px: twice the width of a phone, so that it is sharp. */
const WIDTH = 750
const EDGE = 48
const LABEL_ROOM = 240
const TYPE = { title: 44, row: 34, line: 50 } as const
/** A picture is handed on: it is always light. */
const INK = { paper: '#ffffff', words: '#12262a', label: '#4c5f62', rule: '#d5dedd' } as const

interface Line {
  readonly label: string
  readonly values: readonly string[]
}

/** Where words are drawn: the browser's canvas, or one of WeChat's that is not on the screen. */
interface Paper {
  width: number
  height: number
  getContext(kind: '2d'): CanvasRenderingContext2D | null
}

function draw(paper: Paper, { title, rows }: TextCard): void {
  const context = paper.getContext('2d')
  if (!context) throw new Error('no canvas to draw on')
  const font = (size: number, weight = 400) => {
    context.font = `${weight} ${size}px sans-serif`
  }
  font(TYPE.row, 600)
  const room = WIDTH - 2 * EDGE - LABEL_ROOM
  const lines: readonly Line[] = rows.map(({ label, value }) => ({
    label,
    values: linesOf(value, room, (words) => context.measureText(words).width),
  }))
  const count = lines.reduce((sum, { values }) => sum + values.length, 0)
  paper.width = WIDTH
  paper.height = 2 * EDGE + 2 * TYPE.title + count * TYPE.line + lines.length * 24
  context.fillStyle = INK.paper
  context.fillRect(0, 0, paper.width, paper.height)
  context.textBaseline = 'top'
  context.fillStyle = INK.words
  font(TYPE.title, 600)
  context.fillText(title, EDGE, EDGE)
  let top = EDGE + 2 * TYPE.title
  for (const { label, values } of lines) {
    context.fillStyle = INK.rule
    context.fillRect(EDGE, top - 13, WIDTH - 2 * EDGE, 2)
    context.fillStyle = INK.label
    font(TYPE.row)
    context.fillText(label, EDGE, top)
    context.fillStyle = INK.words
    font(TYPE.row, 600)
    for (const value of values) {
      context.fillText(value, EDGE + LABEL_ROOM, top)
      top += TYPE.line
    }
    top += 24
  }
}

function download(card: TextCard): void {
  const canvas = document.createElement('canvas')
  draw(canvas, card)
  const link = document.createElement('a')
  link.href = canvas.toDataURL('image/png')
  link.download = `${card.title}.png`
  link.click()
}

/** Keeps a card of words as a picture: in the phone's album, on the web as a file. Errors: what the phone refuses. */
export async function savePicture(card: TextCard): Promise<void> {
  if (process.env.TARO_ENV === 'h5') return download(card)
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width: WIDTH, height: 100 })
  draw(canvas as unknown as Paper, card)
  const { tempFilePath } = await Taro.canvasToTempFilePath({
    canvas: canvas as unknown as Taro.Canvas,
    fileType: 'png',
  })
  await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath })
}
