import type { ProvableRecord } from '@shared/badge/proof-actions'
import { MOST_PROOF_LINES } from '@shared/badge/proof-rules'
import { useState } from 'react'

/** What is picked so far, over all years. */
export interface Picking {
  readonly picked: readonly ProvableRecord[]
  readonly has: (id: string) => boolean
  readonly toggle: (record: ProvableRecord) => void
  /** All of these, or none of them when they all are picked already. */
  readonly toggleAll: (records: readonly ProvableRecord[]) => void
  readonly minutes: number
  readonly surveyMinutes: number
  readonly manual: number
  readonly tooMany: boolean
}

/** Picks records one by one; nothing is picked for people. */
export function usePicking(): Picking {
  const [picked, setPicked] = useState<readonly ProvableRecord[]>([])
  const has = (id: string) => picked.some((one) => one.id === id)
  const without = (records: readonly ProvableRecord[]) =>
    picked.filter((one) => !records.some(({ id }) => id === one.id))
  const sum = (records: readonly ProvableRecord[]) =>
    records.reduce((minutes, one) => minutes + one.minutes, 0)
  return {
    ...{ picked, has },
    toggle: (record) => setPicked(has(record.id) ? without([record]) : [...picked, record]),
    toggleAll: (records) =>
      setPicked(
        records.every(({ id }) => has(id)) ? without(records) : [...without(records), ...records],
      ),
    minutes: sum(picked),
    surveyMinutes: sum(picked.filter(({ kind }) => kind === 'survey')),
    manual: picked.filter(({ manual }) => manual).length,
    tooMany: picked.length > MOST_PROOF_LINES,
  }
}
