import type { ProvableRecord } from '@shared/badge/proof-actions'
import { MOST_PROOF_LINES } from '@shared/badge/proof-rules'
import { useState } from 'react'

/** What some records come to. */
export interface PickedSum {
  readonly minutes: number
  readonly surveyMinutes: number
  readonly manual: number
  /** More than one proof tells of. */
  readonly tooMany: boolean
}

/** What is picked so far, over all years. */
export interface Picking extends PickedSum {
  readonly picked: readonly ProvableRecord[]
  readonly has: (id: string) => boolean
  /** Picks all of these, or none of them when they all are picked already. */
  readonly toggle: (records: readonly ProvableRecord[]) => void
}

/** What is picked after a tap on these. */
export function withToggled(
  picked: readonly ProvableRecord[],
  records: readonly ProvableRecord[],
): readonly ProvableRecord[] {
  const others = picked.filter((one) => !records.some(({ id }) => id === one.id))
  return others.length === picked.length - records.length ? others : [...others, ...records]
}

export function pickedSum(picked: readonly ProvableRecord[]): PickedSum {
  const sum = (records: readonly ProvableRecord[]) =>
    records.reduce((minutes, one) => minutes + one.minutes, 0)
  return {
    minutes: sum(picked),
    surveyMinutes: sum(picked.filter(({ kind }) => kind === 'survey')),
    manual: picked.filter(({ manual }) => manual).length,
    tooMany: picked.length > MOST_PROOF_LINES,
  }
}

/** Picks records one by one or a year at once; nothing is picked for people. */
export function usePicking(): Picking {
  const [picked, setPicked] = useState<readonly ProvableRecord[]>([])
  return {
    picked,
    has: (id) => picked.some((one) => one.id === id),
    toggle: (records) => setPicked(withToggled(picked, records)),
    ...pickedSum(picked),
  }
}
