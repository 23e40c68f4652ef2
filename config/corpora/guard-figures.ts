/** How well the guard covers what a resident should not leave in words (D-30). */
import { findSecrets, type Secret, type SecretKind } from '@shared/help/secrets'
import { INNOCENT } from './innocent'
import { type Counts } from './measures'
import { SECRETS } from './secrets'
import { type Half, half } from './split'

/** One secret of a sentence, as offsets without its marks. */
interface Marked {
  readonly text: string
  readonly spans: readonly { readonly start: number; readonly end: number }[]
}

export interface GuardFigures {
  /** By secret: one counts as found when every digit and letter of it is covered. */
  readonly all: Counts
  readonly byGroup: Readonly<Record<SecretKind | 'several', Counts>>
  readonly innocent: { readonly sentences: number; readonly alarmed: number }
  /** The sentences that went wrong, to mend the rules of the seen half. */
  readonly wrong: readonly string[]
}

const GROUPS = ['bankCard', 'idNumber', 'code', 'password', 'several'] as const

/** A sentence without its ⟦⟧ marks, and where they stood. */
export function unmark(writing: string): Marked {
  const spans: { start: number; end: number }[] = []
  let text = ''
  for (const piece of writing.split(/(⟦[^⟧]*⟧)/)) {
    const inside = /^⟦(.*)⟧$/s.exec(piece)?.[1]
    if (inside !== undefined) spans.push({ start: text.length, end: text.length + inside.length })
    text += inside ?? piece
  }
  return { text, spans }
}

/** The figures of one half. */
export function guardFigures(which: Half): GuardFigures {
  const wrong: string[] = []
  const count = (writings: readonly string[]): Counts =>
    half(which, writings)
      .map((writing) => {
        const counts = countsOf(writing)
        if (counts.misses > 0 || counts.falseAlarms > 0) wrong.push(writing)
        return counts
      })
      .reduce(sum, NONE)
  const [bankCard, idNumber, code, password, several] = GROUPS.map((group) => count(SECRETS[group]))
  const byGroup = { bankCard, idNumber, code, password, several } as GuardFigures['byGroup']
  const sentences = half(which, INNOCENT)
  const alarmed = sentences.filter((sentence) => findSecrets(sentence).length > 0)
  const all = GROUPS.map((group) => byGroup[group]).reduce(sum, {
    ...NONE,
    falseAlarms: alarmed.length,
  })
  return {
    all,
    byGroup,
    innocent: { sentences: sentences.length, alarmed: alarmed.length },
    wrong: [...wrong, ...alarmed],
  }
}

const NONE: Counts = { hits: 0, falseAlarms: 0, misses: 0 }

function sum(left: Counts, right: Counts): Counts {
  return {
    hits: left.hits + right.hits,
    falseAlarms: left.falseAlarms + right.falseAlarms,
    misses: left.misses + right.misses,
  }
}

function countsOf(writing: string): Counts {
  const { text, spans } = unmark(writing)
  const found = findSecrets(text)
  const hits = spans.filter(({ start, end }) => isCovered(text, start, end, found)).length
  const stray = found.filter((secret) => !spans.some((span) => overlaps(span, secret)))
  return { hits, falseAlarms: stray.length, misses: spans.length - hits }
}

function overlaps(span: { start: number; end: number }, secret: Secret): boolean {
  return secret.start < span.end && span.start < secret.end
}

/** Signs between the groups may stay; every digit and letter must go. */
function isCovered(text: string, start: number, end: number, found: readonly Secret[]): boolean {
  for (let at = start; at < end; at += 1) {
    const told = /[\p{L}\p{N}]/u.test(text[at] ?? '')
    if (told && !found.some((secret) => at >= secret.start && at < secret.end)) return false
  }
  return true
}
