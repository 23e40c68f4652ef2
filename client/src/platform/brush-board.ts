import Taro from '@tarojs/taro'
import { fitted, smallEnough, type Size } from './picture-size'

/** A place on the board, px on the screen from its upper left. */
export interface Place {
  readonly x: number
  readonly y: number
}
export type Stroke = readonly Place[]

/** What the finger does on the board. */
export interface Finger {
  readonly down: (place: Place) => void
  readonly move: (place: Place) => void
  readonly up: () => void
}

/** A picture that can be painted over. */
export interface BrushBoard {
  /** How large it stands on the screen, px. */
  readonly shown: Size
  /** Draws the picture and these strokes over it. */
  readonly paint: (strokes: readonly Stroke[]) => void
  /** What is painted, as the base64 of a JPEG of at most `most` characters, its longer side at most `side` px. */
  readonly jpeg: (strokes: readonly Stroke[], most: number, side: number) => string | undefined
}

/** px of the longer side: figures on a screenshot can still be read. */
export const PICTURE_SIDE = 1280
/** How much of the window's height the picture takes: the words and the buttons stay in sight. */
const SHARE_OF_HEIGHT = 0.42
/** Room at both sides, px. */
const GUTTERS = 32
/** As wide as a fingertip, px. */
const BRUSH = 26
const INK = '#12262a'

interface Surface {
  width: number
  height: number
  getContext(kind: '2d'): CanvasRenderingContext2D | null
  toDataURL(type: string, quality: number): string
}
interface Opened {
  readonly surface: Surface
  readonly picture: CanvasImageSource
  readonly natural: Size
  readonly room: Size
}

/**
 * Opens a picture on the board of this id: a `View` on the web, a `Canvas` of type 2d on weapp. It is drawn anew from
 * its pixels, so nothing of the file itself (place, time, make of the phone) is in what is read from it.
 * Errors: a picture that cannot be opened.
 */
export async function openBoard(id: string, path: string, finger: Finger): Promise<BrushBoard> {
  const opened =
    process.env.TARO_ENV === 'h5'
      ? await openInBrowser(id, path, finger)
      : await openInWechat(id, path)
  const { surface, picture, natural, room } = opened
  const context = surface.getContext('2d')
  if (!context) throw new Error('no canvas to paint on')
  const full = fitted(natural, { width: PICTURE_SIDE, height: PICTURE_SIDE })
  const shown = fitted(full, room)

  function draw(strokes: readonly Stroke[], size: Size): void {
    if (!context) return
    surface.width = size.width
    surface.height = size.height
    // Where a picture is see-through a JPEG would be black.
    context.fillStyle = '#ffffff'
    context.fillRect(0, 0, size.width, size.height)
    context.drawImage(picture, 0, 0, size.width, size.height)
    strokes.forEach((stroke) => drawStroke(context, stroke, size.width / shown.width))
  }

  const paint = (strokes: readonly Stroke[]) => draw(strokes, full)
  paint([])
  return {
    shown,
    paint,
    jpeg(strokes, most, side) {
      const data = smallEnough((quality, scale) => {
        draw(strokes, fitted(full, { width: side * scale, height: side * scale }))
        return surface.toDataURL('image/jpeg', quality)
      }, most)
      paint(strokes)
      return data
    },
  }
}

/** One opaque line as wide as a fingertip; a tap is a dot. */
function drawStroke(context: CanvasRenderingContext2D, stroke: Stroke, scale: number): void {
  const [first, ...rest] = stroke
  if (!first) return
  context.strokeStyle = INK
  context.lineWidth = BRUSH * scale
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.beginPath()
  context.moveTo(first.x * scale, first.y * scale)
  context.lineTo(first.x * scale + 0.1, first.y * scale)
  rest.forEach(({ x, y }) => context.lineTo(x * scale, y * scale))
  context.stroke()
}

async function openInBrowser(id: string, path: string, finger: Finger): Promise<Opened> {
  const holder = document.getElementById(id)
  if (!holder) throw new Error(`no board ${id}`)
  const picture = new Image()
  picture.src = path
  await picture.decode()
  const canvas = document.createElement('canvas')
  // As large as its holder; what the finger does here is paint, never a scroll.
  canvas.style.cssText = 'display: block; width: 100%; height: 100%; touch-action: none'
  const placeOf = ({ clientX, clientY }: PointerEvent): Place => {
    const { left, top } = canvas.getBoundingClientRect()
    return { x: clientX - left, y: clientY - top }
  }
  canvas.addEventListener('pointerdown', (event) => {
    canvas.setPointerCapture(event.pointerId)
    finger.down(placeOf(event))
  })
  canvas.addEventListener('pointermove', (event) => finger.move(placeOf(event)))
  canvas.addEventListener('pointerup', finger.up)
  canvas.addEventListener('pointercancel', finger.up)
  holder.replaceChildren(canvas)
  const width = holder.parentElement?.clientWidth ?? window.innerWidth - GUTTERS
  return {
    surface: canvas,
    picture,
    natural: { width: picture.naturalWidth, height: picture.naturalHeight },
    room: { width, height: window.innerHeight * SHARE_OF_HEIGHT },
  }
}

interface WechatCanvas extends Surface {
  createImage(): HTMLImageElement
}

async function openInWechat(id: string, path: string): Promise<Opened> {
  const surface = await new Promise<WechatCanvas>((resolve, reject) => {
    const query = Taro.createSelectorQuery().select(`#${id}`).node()
    query.exec((found: readonly [{ readonly node?: WechatCanvas } | null]) =>
      found[0]?.node ? resolve(found[0].node) : reject(new Error(`no board ${id}`)),
    )
  })
  const picture = surface.createImage()
  await new Promise((resolve, reject) => {
    picture.onload = resolve
    picture.onerror = () => reject(new Error('the picture does not open'))
    picture.src = path
  })
  const { windowWidth, windowHeight } = Taro.getWindowInfo()
  return {
    surface,
    picture,
    natural: { width: picture.width, height: picture.height },
    room: { width: windowWidth - GUTTERS, height: windowHeight * SHARE_OF_HEIGHT },
  }
}

interface CanvasTouch {
  readonly touches: readonly Place[]
}

/** What a `Canvas` of WeChat tells of the finger; the web's board listens by itself. */
export function fingerEvents(finger: Finger) {
  if (process.env.TARO_ENV === 'h5') return {}
  const told = (tell: (place: Place) => void) => (event: CanvasTouch) => {
    const [touch] = event.touches
    if (touch) tell({ x: touch.x, y: touch.y })
  }
  return {
    onTouchStart: told(finger.down),
    onTouchMove: told(finger.move),
    onTouchEnd: finger.up,
    onTouchCancel: finger.up,
  }
}
