/** @jest-environment jsdom */
import type { BrushBoard, Finger, Stroke } from '@client/platform/brush-board'
import { partsOf } from '@client/platform/picture-parts'
import { PHOTO_PARTS_MAX, PhotoPart } from '@shared/kit/photo-part'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { PHOTO_AIM, type Brush, useBrush } from './use-brush'

const open = jest.fn<Promise<BrushBoard>, [string, string, Finger]>()
jest.mock('@client/platform/brush-board', () => ({
  PICTURE_SIDE: 1280,
  openBoard: (id: string, path: string, finger: Finger) => open(id, path, finger),
}))
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

/** What the board was last told to show, and what was read from it. */
let painted: readonly Stroke[] = []
const jpeg = jest.fn<string | undefined, [readonly Stroke[], number, number]>()
const board: BrushBoard = {
  shown: { width: 200, height: 400 },
  paint: (strokes) => {
    painted = strokes
  },
  jpeg,
}

async function openPage(): Promise<() => Brush> {
  let latest: Brush | undefined
  function Probe() {
    latest = useBrush('brush-board', 'blob:picture')
    return null
  }
  await act(async () => {
    createRoot(document.createElement('div')).render(<Probe />)
    await Promise.resolve()
  })
  return () => {
    if (!latest) throw new Error('the page is not drawn')
    return latest
  }
}

function draw({ finger }: Brush, ...places: readonly (readonly [number, number])[]): void {
  act(() => {
    places.forEach(([x, y], index) => (index === 0 ? finger.down({ x, y }) : finger.move({ x, y })))
    finger.up()
  })
}

beforeEach(() => {
  painted = []
  jest.clearAllMocks()
  open.mockResolvedValue(board)
  jpeg.mockImplementation((_strokes, _most, side) => (side === 1280 ? 'LARGE' : 'SMALL'))
})

it('D-30: what the finger drew is on the picture that comes out, and the last stroke can be taken back', async () => {
  const page = await openPage()
  expect([page().state, page().strokes]).toEqual(['open', 0])
  draw(page(), [10, 10], [20, 10])
  draw(page(), [50, 60])
  expect(page().strokes).toBe(2)
  expect(painted).toEqual([
    [
      { x: 10, y: 10 },
      { x: 20, y: 10 },
    ],
    [{ x: 50, y: 60 }],
  ])
  act(() => page().undo())
  expect([page().strokes, painted.length]).toEqual([1, 1])
  expect(page().finish()).toEqual({ data: 'LARGE', preview: 'data:image/jpeg;base64,SMALL' })
  expect(jpeg.mock.calls.every(([strokes]) => strokes === painted)).toBe(true)
})

it('a finger that only passes over draws nothing', async () => {
  const page = await openPage()
  act(() => page().finger.move({ x: 5, y: 5 }))
  expect([page().strokes, painted]).toEqual([0, []])
})

it('a picture that does not open, or stays too large, says so instead of coming out', async () => {
  jpeg.mockReturnValue(undefined)
  expect((await openPage())().finish()).toBeUndefined()
  open.mockRejectedValue(new Error('not a picture'))
  expect((await openPage())().state).toBe('failed')
})

it('the largest photo the brush gives fits into the parts of a call', () => {
  const parts = partsOf('A'.repeat(PHOTO_AIM))
  expect(parts.length).toBeLessThanOrEqual(PHOTO_PARTS_MAX)
  expect(parts.every((part) => PhotoPart.safeParse(part).success)).toBe(true)
  expect(parts.join('')).toHaveLength(PHOTO_AIM)
})
