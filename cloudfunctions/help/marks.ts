/** Marks as a case keeps them: hashes that tell nothing, and find the cases that share one. Feature 30. */
import { marksIn, MARKS_MAX, sitesIn, type Mark } from '@shared/help/marks'
import { keyedHash } from '../kit/crypto'

/** The hash by which a mark is found again. */
export function markHash({ kind, value }: Mark): string {
  return keyedHash('help-mark', kind, value)
}

/** The hashes of what a report says of the other side, and of the sites its words name. */
export function markHashes(counterpart: string | undefined, text: string): string[] {
  const marks = [...marksIn(counterpart ?? ''), ...sitesIn(text)]
  return [...new Set(marks.map(markHash))].slice(0, MARKS_MAX)
}
