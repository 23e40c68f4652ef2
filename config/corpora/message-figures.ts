/** How well the marks of a message tell scams from what an ordinary phone gets, and one type from another (D-31). */
import { checkMessage } from '@shared/help/message-check'
import { type Counts } from './measures'
import { type MessageLabel, MESSAGES } from './messages'
import { type Half, half } from './split'

export interface MessageFigures {
  readonly scams: number
  readonly innocent: number
  /** A message with marks counts as found. */
  readonly counts: Counts
  /** For each type: how many, how many with marks, and what those were taken for. */
  readonly byType: readonly TypeRow[]
  /** The messages that went wrong, to mend the rules of the seen half. */
  readonly wrong: readonly { readonly label: MessageLabel; readonly text: string }[]
}

interface TypeRow {
  readonly label: MessageLabel
  readonly messages: number
  readonly marked: number
  /** Taken for this type, of those with marks. */
  readonly right: number
  readonly takenFor: Readonly<Record<string, number>>
}

const LABELS = Object.keys(MESSAGES) as MessageLabel[]

/** The figures of one half. */
export function messageFigures(which: Half): MessageFigures {
  const wrong: { label: MessageLabel; text: string }[] = []
  const byType = LABELS.map((label): TypeRow => {
    const texts = half(which, MESSAGES[label])
    const checks = texts.map((text) => ({ text, check: checkMessage(text) }))
    const marked = checks.filter(({ check }) => check.marks.length > 0)
    const takenFor: Record<string, number> = {}
    for (const { check } of marked) {
      takenFor[check.fraudType] = (takenFor[check.fraudType] ?? 0) + 1
    }
    for (const { text, check } of checks) {
      const shouldMark = label !== 'innocent'
      if (check.marks.length > 0 !== shouldMark) wrong.push({ label, text })
    }
    return {
      label,
      messages: texts.length,
      marked: marked.length,
      right: takenFor[label] ?? 0,
      takenFor,
    }
  })
  const scams = byType.filter(({ label }) => label !== 'innocent')
  const total = (rows: readonly TypeRow[], of: 'messages' | 'marked') =>
    rows.reduce((sum, row) => sum + row[of], 0)
  const innocent = byType.filter(({ label }) => label === 'innocent')
  const hits = total(scams, 'marked')
  return {
    scams: total(scams, 'messages'),
    innocent: total(innocent, 'messages'),
    counts: {
      hits,
      falseAlarms: total(innocent, 'marked'),
      misses: total(scams, 'messages') - hits,
    },
    byType,
    wrong,
  }
}
