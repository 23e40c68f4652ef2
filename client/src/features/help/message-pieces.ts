import { type FoundMark } from '@shared/help/message-check'

/** Words of a message, and whether a mark stands on them. */
export interface MessagePiece {
  readonly start: number
  readonly text: string
  readonly marked: boolean
}

/** The message cut where marks begin and end; put together again it is the same message. */
export function messagePieces(text: string, marks: readonly FoundMark[]): MessagePiece[] {
  const spans = marks.flatMap((mark) => mark.spans)
  const edges = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])
  const cuts = [...edges].sort((a, b) => a - b)
  const pieces: MessagePiece[] = []
  cuts.slice(0, -1).forEach((start, at) => {
    const end = cuts[at + 1] ?? text.length
    const marked = spans.some((span) => span.start <= start && end <= span.end)
    const last = pieces[pieces.length - 1]
    // Words that two marks share are one piece: the eye sees one stroke under them.
    if (last && last.marked === marked) {
      pieces[pieces.length - 1] = { ...last, text: last.text + text.slice(start, end) }
    } else pieces.push({ start, text: text.slice(start, end), marked })
  })
  return pieces
}
