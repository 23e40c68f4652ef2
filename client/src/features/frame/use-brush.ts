import {
  type BrushBoard,
  type Finger,
  openBoard,
  PICTURE_SIDE,
  type Stroke,
} from '@client/platform/brush-board'
import { PHOTO_PART_MAX, PHOTO_PARTS_MAX } from '@shared/kit/photo-part'
import { useEffect, useMemo, useRef, useState } from 'react'

/** Characters of base64: about 190 KB of picture, well within the parts a photo may have. */
export const PHOTO_AIM = Math.min(256_000, PHOTO_PART_MAX * PHOTO_PARTS_MAX)
/** px of the longer side of the small picture on the screen, and its characters. */
const PREVIEW = { side: 200, most: 12_000 } as const

/** A picture under the finger. */
export interface Brush {
  readonly state: 'opening' | 'open' | 'failed'
  /** How large it stands on the screen; undefined until it is open. */
  readonly shown: BrushBoard['shown'] | undefined
  /** How many strokes there are. */
  readonly strokes: number
  readonly finger: Finger
  readonly undo: () => void
  /** The picture as it is covered now, and a small one; undefined when it cannot be made small enough. */
  readonly finish: () => { readonly data: string; readonly preview: string } | undefined
}

/** Covers a picture on the board of this id; nothing of what is under a stroke is left in what comes out. */
export function useBrush(id: string, path: string): Brush {
  const [board, setBoard] = useState<BrushBoard | 'failed'>()
  const [count, setCount] = useState(0)
  const strokes = useRef<Stroke[]>([])
  const opened = useRef<BrushBoard>()
  const drawing = useRef(false)

  const finger = useMemo(() => {
    const repaint = () => opened.current?.paint(strokes.current)
    return {
      down(place) {
        drawing.current = true
        strokes.current = [...strokes.current, [place]]
        setCount(strokes.current.length)
        repaint()
      },
      move(place) {
        const last = strokes.current.at(-1)
        if (!drawing.current || !last) return
        strokes.current = [...strokes.current.slice(0, -1), [...last, place]]
        repaint()
      },
      up() {
        drawing.current = false
      },
    } satisfies Finger
  }, [])

  useEffect(() => {
    let gone = false
    openBoard(id, path, finger).then(
      (one) => {
        if (gone) return
        opened.current = one
        setBoard(one)
      },
      () => gone || setBoard('failed'),
    )
    return () => {
      gone = true
    }
  }, [id, path, finger])

  return {
    state: board === undefined ? 'opening' : board === 'failed' ? 'failed' : 'open',
    shown: board === 'failed' ? undefined : board?.shown,
    strokes: count,
    finger,
    undo() {
      strokes.current = strokes.current.slice(0, -1)
      setCount(strokes.current.length)
      opened.current?.paint(strokes.current)
    },
    finish() {
      const data = opened.current?.jpeg(strokes.current, PHOTO_AIM, PICTURE_SIDE)
      const preview = opened.current?.jpeg(strokes.current, PREVIEW.most, PREVIEW.side)
      if (data === undefined || preview === undefined) return undefined
      return { data, preview: `data:image/jpeg;base64,${preview}` }
    },
  }
}
