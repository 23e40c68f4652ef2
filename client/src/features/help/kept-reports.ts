import { dismissJob, type OutboxJob, useOutbox } from '@client/platform/outbox'
import { defineKey, storage, useStored } from '@client/platform/storage'
import { helpContract } from '@shared/help/contract'
import { type Category } from '@shared/help/model'
import { type OutputOf } from '@shared/kit/contract'
import { useEffect } from 'react'
import { type ReportInput } from './report-draft'

export type ReportReceipt = OutputOf<(typeof helpContract.actions)['submitReport']>
export type ReportJob = OutboxJob<ReportInput, ReportReceipt>

/** A report this phone can follow: nobody else has its secret. */
export interface KeptReport {
  readonly no: string
  readonly secret: string
  readonly category: Category
  /** When it was sent from here, or first looked up here; epoch milliseconds. */
  readonly keptAt: number
  /** What was promised when it was handed in; absent when only its number was typed in. */
  readonly receipt?: {
    readonly reportId: string
    readonly moneyMoved: boolean
    readonly hasPhone: boolean
    readonly promised: ReportReceipt
  }
}

const KEPT = defineKey<readonly KeptReport[]>('help.reports', 1, [])

/** Keeps a report on this phone, newest first; one that is known already keeps its receipt. */
export function keepReport(report: KeptReport): void {
  const kept = storage.read(KEPT)
  const known = kept.find(({ no }) => no === report.no)
  storage.write(KEPT, [{ ...known, ...report }, ...kept.filter(({ no }) => no !== report.no)])
}

/** Keeps what came back for a report that was sent from this phone. */
export function keepReceipt(input: ReportInput, promised: ReportReceipt): void {
  keepReport({
    no: promised.no,
    secret: promised.secret,
    category: input.category,
    keptAt: Date.now(),
    receipt: {
      reportId: input.id,
      moneyMoved: input.moneyMoved,
      hasPhone: input.contact !== undefined,
      promised,
    },
  })
}

/** The reports of this phone, newest first, and those that still wait for a network or were refused meanwhile. */
export function useKeptReports(): {
  readonly kept: readonly KeptReport[]
  readonly unsent: readonly ReportJob[]
} {
  const [kept] = useStored(KEPT)
  const jobs = useOutbox(helpContract, 'submitReport')

  // What arrived while nobody looked is taken out of the outbox here.
  useEffect(() => {
    for (const { id, input, state } of jobs) {
      if (state.name !== 'delivered') continue
      keepReceipt(input, state.output)
      dismissJob(id)
    }
  }, [jobs])

  return { kept, unsent: jobs.filter(({ state }) => state.name !== 'delivered') }
}
