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
  readonly icon: 'clipboard' | 'calendar'
  readonly title: string
  readonly hint: string
  readonly minutes: number
  readonly state: LedgerState
  /** Ticked by hand: said wherever the minutes go. D-11. */
  readonly isManual: boolean
}
export interface RecordMonth {
  readonly month: string
  readonly rows: readonly RecordRow[]
}

/** What the records of other domains are called, by the record that an entry names. */
export type SourceNames = ReadonlyMap<string, string>

/** A row's name: for answers by how many minutes they are, since each is one (HRS-02). */
function titleOf(entries: readonly [Entry, ...Entry[]], names: SourceNames): string {
  const [{ source, reverses }] = entries
  const count = entries.length
  if (isOfActivity(source)) return names.get(source.record) ?? SOURCE_WORDS.attended
  if (reverses !== null) return SOURCE_WORDS.reversed(count)
  if (source.domain !== 'survey') return SOURCE_WORDS.other(count)
  return SOURCE_WORDS.surveyed(Math.abs(minutesOf(entries)))
}

/** Minutes of an activity: what waited is taken back when it counts for good, so that both are one row. */
function isOfActivity({ domain }: Entry['source']): boolean {
  return domain === 'activity'
}

function ruleWords({ rule, ruleVersion }: Entry): string {
  const known = Object.entries(RULE_WORDS.known).find(([name]) => name === rule)
  return known ? known[1] : RULE_WORDS.named(rule, ruleVersion)
}

function minutesOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { amount }) => sum + amount, 0)
}

interface RowParts {
  readonly key: string
  readonly entries: readonly [Entry, ...Entry[]]
  readonly unfinished: boolean
  readonly names: SourceNames
}

function rowOf({ key, entries, unfinished, names }: RowParts): RecordRow {
  const [first] = entries
  return {
    key,
    icon: isOfActivity(first.source) ? 'calendar' : 'clipboard',
    isManual: entries.some(({ evidence }) => evidence.includes('manual')),
    title: titleOf(entries, names),
    hint: `${friendlyDate(first.at)}，${unfinished ? RULE_WORDS.unfinished : ruleWords(first)}`,
    minutes: minutesOf(entries),
    state: first.state,
  }
}

/** `2026年11月`. */
function monthName(month: string): string {
  return `${month.slice(0, 4)}年${Number(month.slice(5))}月`
}

/** What makes entries of a day alike. */
function kindOf({ source, state, rule, ruleVersion, reverses }: Entry): string {
  const what = isOfActivity(source) ? source.record : reverses === null ? 'new' : 'reversal'
  return [source.domain, state, rule, ruleVersion, what].join(' ')
}

/**
 * The entries as people read them: by month, alike ones of a day in one row. Nothing pending is added to what is
 * confirmed; the oldest day says so when older entries of it may follow. What waited for an activity and was taken back
 * is no row.
 */
export function recordMonths(
  { entries, more }: Page<Entry>,
  names: SourceNames = new Map(),
): RecordMonth[] {
  const last = entries.at(-1)
  const openDay = more && last ? localDate(last.at) : undefined
  const rows = new Map<string, [Entry, ...Entry[]]>()
  for (const entry of entries) {
    const key = `${localDate(entry.at)} ${kindOf(entry)}`
    const alike = rows.get(key)
    if (alike) alike.push(entry)
    else rows.set(key, [entry])
  }
  const months = new Map<string, RecordRow[]>()
  for (const [key, alike] of rows) {
    const month = monthName(localMonth(alike[0].at))
    const unfinished = localDate(alike[0].at) === openDay
    const row = rowOf({ key, entries: alike, unfinished, names })
    if (row.minutes === 0) continue
    months.set(month, [...(months.get(month) ?? []), row])
  }
  return [...months].map(([month, own]) => ({ month, rows: own }))
}
