import type { Page } from '@client/platform/paged'
import type { OutputOf } from '@shared/kit/contract'
import { friendlyDate, localDate, localMonth } from '@shared/kit/time'
import type { ledgerContract } from '@shared/ledger/contract'
import type { LedgerState } from '@shared/ledger/model'
import { RULE_WORDS, SOURCE_WORDS } from './copy'

export type Statement = OutputOf<(typeof ledgerContract.actions)['getStatement']>
export type Entry = Statement['entries'][number]

/** One line of the records: what one day brought of one kind, state and rule. */
export interface RecordRow {
  readonly key: string
  readonly title: string
  readonly hint: string
  readonly minutes: number
  readonly state: LedgerState
}
export interface RecordMonth {
  readonly month: string
  readonly rows: readonly RecordRow[]
}

function titleOf({ source, reverses }: Entry, count: number): string {
  if (reverses !== null) return SOURCE_WORDS.reversed(count)
  return source.domain === 'survey' ? SOURCE_WORDS.surveyed(count) : SOURCE_WORDS.other(count)
}

function ruleWords({ rule, ruleVersion }: Entry): string {
  return rule === 'HRS-02' ? RULE_WORDS[rule] : RULE_WORDS.named(rule, ruleVersion)
}

function rowOf(key: string, entries: readonly [Entry, ...Entry[]], unfinished: boolean): RecordRow {
  const [first] = entries
  return {
    key,
    title: titleOf(first, entries.length),
    hint: `${friendlyDate(first.at)}，${unfinished ? RULE_WORDS.unfinished : ruleWords(first)}`,
    minutes: entries.reduce((sum, { amount }) => sum + amount, 0),
    state: first.state,
  }
}

/** `2026年11月`. */
function monthName(month: string): string {
  return `${month.slice(0, 4)}年${Number(month.slice(5))}月`
}

/**
 * The entries as people read them: by month, alike ones of a day in one row. Nothing pending is added to what is
 * confirmed; the oldest day says so when older entries of it may follow.
 */
export function recordMonths({ entries, more }: Page<Entry>): RecordMonth[] {
  const last = entries.at(-1)
  const openDay = more && last ? localDate(last.at) : undefined
  const rows = new Map<string, [Entry, ...Entry[]]>()
  for (const entry of entries) {
    const { source, state, rule, ruleVersion, reverses } = entry
    const kind = [source.domain, state, rule, ruleVersion, reverses === null ? 'new' : 'reversal']
    const key = [localDate(entry.at), ...kind].join(' ')
    const alike = rows.get(key)
    if (alike) alike.push(entry)
    else rows.set(key, [entry])
  }
  const months = new Map<string, RecordRow[]>()
  for (const [key, alike] of rows) {
    const month = monthName(localMonth(alike[0].at))
    const row = rowOf(key, alike, localDate(alike[0].at) === openDay)
    months.set(month, [...(months.get(month) ?? []), row])
  }
  return [...months].map(([month, own]) => ({ month, rows: own }))
}
