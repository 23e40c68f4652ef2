/**
 * Lays the lines of an SVG path (`d`) into a canvas. WeChat's canvas knows no Path2D made from a text, so the few commands
 * that our pictures use are laid one by one: M L H V C S Q A Z and their relative forms; arcs are parts of circles.
 */
export type Tracing = Pick<
  CanvasRenderingContext2D,
  'moveTo' | 'lineTo' | 'bezierCurveTo' | 'quadraticCurveTo' | 'arc' | 'closePath'
>

interface Point {
  readonly x: number
  readonly y: number
}

/** How many numbers each command takes. */
const TAKES: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  s: 4,
  q: 4,
  a: 7,
  z: 0,
}

interface Step {
  readonly command: string
  readonly values: readonly number[]
}

/** The steps of a path; a command that is followed by more numbers than it takes goes on with them. */
export function stepsOf(path: string): readonly Step[] {
  return (path.match(/[a-z][^a-z]*/gi) ?? []).flatMap((part): Step[] => {
    const command = part.charAt(0)
    const takes = TAKES[command.toLowerCase()]
    if (takes === undefined) throw new RangeError(`a path has no ${command}`)
    const numbers = numbersIn(part.slice(1), command)
    if (takes === 0) return [{ command, values: [] }]
    return Array.from({ length: Math.max(1, numbers.length / takes) }, (_, turn) => ({
      // Further points of a move are lines.
      command: turn === 0 ? command : command.replace('m', 'l').replace('M', 'L'),
      values: numbers.slice(turn * takes, (turn + 1) * takes),
    }))
  })
}

// The two flags of an arc may stand without a space before what follows.
function numbersIn(words: string, command: string): readonly number[] {
  const number = String.raw`-?(?:\d+\.?\d*|\.\d+)`
  if (command.toLowerCase() !== 'a') return (words.match(new RegExp(number, 'g')) ?? []).map(Number)
  const arc = `(${number})[ ,]*(${number})[ ,]*(${number})[ ,]*([01])[ ,]*([01])[ ,]*(${number})[ ,]*(${number})`
  return [...words.matchAll(new RegExp(arc, 'g'))].flatMap((found) => found.slice(1).map(Number))
}

/** Lays it; the caller fills or strokes. Throws RangeError for a command that no picture of ours uses. */
export function tracePath(on: Tracing, path: string): void {
  let at: Point = { x: 0, y: 0 }
  let begun = at
  /** The second handle of the last curve: where a smooth one goes on from. */
  let handle: Point | undefined
  for (const { command, values } of stepsOf(path)) {
    const isRelative = command === command.toLowerCase()
    const from = isRelative ? at : { x: 0, y: 0 }
    const point = (place: number): Point => ({
      x: from.x + (values[place] ?? 0),
      y: from.y + (values[place + 1] ?? 0),
    })
    let to = point(values.length - 2)
    let next: Point | undefined
    switch (command.toLowerCase()) {
      case 'm':
        on.moveTo(to.x, to.y)
        begun = to
        break
      case 'h':
        to = { x: from.x + (values[0] ?? 0), y: at.y }
        on.lineTo(to.x, to.y)
        break
      case 'v':
        to = { x: at.x, y: from.y + (values[0] ?? 0) }
        on.lineTo(to.x, to.y)
        break
      case 'l':
        on.lineTo(to.x, to.y)
        break
      case 'c':
      case 's': {
        const isSmooth = values.length === 4
        const mirrored = handle ? { x: 2 * at.x - handle.x, y: 2 * at.y - handle.y } : at
        const first = isSmooth ? mirrored : point(0)
        next = point(isSmooth ? 0 : 2)
        on.bezierCurveTo(first.x, first.y, next.x, next.y, to.x, to.y)
        break
      }
      case 'q': {
        const middle = point(0)
        on.quadraticCurveTo(middle.x, middle.y, to.x, to.y)
        break
      }
      case 'a':
        traceArc(on, at, to, values)
        break
      default:
        to = begun
        on.closePath()
    }
    at = to
    handle = next
  }
}

/** A part of a circle from one point to another: `values` are its radius twice, a turn, the long way, clockwise. */
function traceArc(on: Tracing, from: Point, to: Point, values: readonly number[]): void {
  const [asked = 0, , , long = 0, clockwise = 0] = values
  const half = { x: (to.x - from.x) / 2, y: (to.y - from.y) / 2 }
  const distance = Math.hypot(half.x, half.y)
  if (distance === 0) return
  // A circle that is too small for its points grows until it reaches both.
  const radius = Math.max(asked, distance)
  const away = Math.sqrt(radius * radius - distance * distance) / distance
  const side = long === clockwise ? -1 : 1
  const middle = {
    x: from.x + half.x - side * away * half.y,
    y: from.y + half.y + side * away * half.x,
  }
  const angle = (point: Point) => Math.atan2(point.y - middle.y, point.x - middle.x)
  on.arc(middle.x, middle.y, radius, angle(from), angle(to), clockwise === 0)
}
