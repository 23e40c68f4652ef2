/** Pictures that are drawn on a canvas that is not on the screen, to be shown and kept. */
import Taro from '@tarojs/taro'

interface Paper {
  width: number
  height: number
  getContext(kind: '2d'): CanvasRenderingContext2D | null
}

/** The letters of the app on the web; WeChat has its own. */
export function lettersOfApp(): string {
  return process.env.TARO_ENV === 'h5' ? getComputedStyle(document.body).fontFamily : 'sans-serif'
}

/** A canvas waits for no letters: those of these words are fetched first. */
async function loadLetters(words: string): Promise<void> {
  const fetching = [400, 600].map((weight) =>
    document.fonts.load(`${weight} 48px ${lettersOfApp()}`, words),
  )
  await Promise.all(fetching)
}

export interface PictureSize {
  readonly width: number
  readonly height: number
  /** Everything that is written in it. */
  readonly words: string
}

function fill(paper: Paper, { width, height }: PictureSize, draw: Drawing): void {
  const context = paper.getContext('2d')
  if (!context) throw new Error('no canvas to draw on')
  paper.width = width
  paper.height = height
  draw(context)
}

type Drawing = (context: CanvasRenderingContext2D) => void

/** Draws a picture; what it gives can be shown and kept. Errors: what the phone refuses. */
export async function drawnPicture(size: PictureSize, draw: Drawing): Promise<string> {
  if (process.env.TARO_ENV === 'h5') {
    await loadLetters(size.words)
    const canvas = document.createElement('canvas')
    fill(canvas, size, draw)
    return canvas.toDataURL('image/png')
  }
  const { width, height } = size
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width, height })
  fill(canvas as unknown as Paper, size, draw)
  const { tempFilePath } = await Taro.canvasToTempFilePath({
    canvas: canvas as unknown as Taro.Canvas,
    fileType: 'png',
  })
  return tempFilePath
}

/** Keeps a drawn picture: in the phone's album, on the web as a file. Errors: what the phone refuses. */
export async function keepPicture(picture: string, name: string): Promise<void> {
  if (process.env.TARO_ENV !== 'h5') {
    await Taro.saveImageToPhotosAlbum({ filePath: picture })
    return
  }
  const link = document.createElement('a')
  link.href = picture
  link.download = `${name}.png`
  link.click()
}

/** Whether a picture can be handed on from here: WeChat can, on the web some phones. */
export function canSendPicture(): boolean {
  return process.env.TARO_ENV !== 'h5' || 'canShare' in navigator
}

/** Hands a drawn picture on to somebody; whoever picks nobody is told nothing. Errors: what the phone refuses. */
export async function sendPicture(picture: string, name: string): Promise<void> {
  try {
    if (process.env.TARO_ENV !== 'h5') {
      await Taro.showShareImageMenu({ path: picture })
      return
    }
    const drawn = await (await fetch(picture)).blob()
    await navigator.share({ files: [new File([drawn], `${name}.png`, { type: 'image/png' })] })
  } catch (failure) {
    if (!isLeft(failure)) throw failure
  }
}

/** Whether somebody closed the list of people without picking one. */
function isLeft(failure: unknown): boolean {
  if (failure instanceof Error) return failure.name === 'AbortError'
  return /cancel/.test((failure as { readonly errMsg?: string } | undefined)?.errMsg ?? '')
}
