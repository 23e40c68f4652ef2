import { dismissJob, type OutboxJob, outboxJobs, useOutbox } from '@client/platform/outbox'
import { defineKey, storage, useStored } from '@client/platform/storage'
import { type Consent } from '@shared/account/model'
import { type Category } from '@shared/help/model'
import { reportingContract } from '@shared/help/reporting'
import { type OutputOf } from '@shared/kit/contract'
import { type Behalf } from '@shared/help/triage'
import { useEffect } from 'react'
import { type ReportInput } from './report-draft'

export type ReportReceipt = OutputOf<(typeof reportingContract.actions)['submitReport']>
export type ReportJob = OutboxJob<ReportInput, ReportReceipt>

/** A report this phone can follow: nobody else has its secret. */
export interface KeptReport {
  readonly no: string
  readonly secret: string
  readonly category: Category
  /** When it was sent from here, or first looked up here; epoch milliseconds. */
  readonly keptAt: number
  /** What was agreed to before the first picture that followed it. R-25. */
  readonly photoConsent?: Consent
  /** What was promised when it was handed in; absent when only its number was typed in. */
  readonly receipt?: {
    readonly reportId: string
    readonly moneyMoved: boolean
    /** Whether it was left open if money has moved. */
    readonly unsurePaid?: boolean
    readonly behalf?: Behalf
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
      unsurePaid: input.triage?.unsurePaid ?? false,
      behalf: input.behalf ?? 'self',
      hasPhone: input.contact !== undefined,
      promised,
    },
  })
}

/** Takes what arrived while nobody looked out of the outbox. */
export function takeReceipts(): void {
  for (const { id, input, state } of outboxJobs(reportingContract, 'submitReport')) {
    if (state.name !== 'delivered') continue
    keepReceipt(input, state.output)
    dismissJob(id)
  }
}

/** A report of this phone by the number of its case, or by its own id. */
export function keptReport(known: string): KeptReport | undefined {
  return storage.read(KEPT).find(({ no, receipt }) => no === known || receipt?.reportId === known)
}

/** Remembers what was agreed to for the pictures of a report of this phone; its place among them stays. */
export function keepPhotoConsent(no: string, photoConsent: Consent): void {
  const kept = storage.read(KEPT)
  storage.write(
    KEPT,
    kept.map((report) => (report.no === no ? { ...report, photoConsent } : report)),
  )
}

/** The reports of this phone, newest first, and those that still wait for a network or were refused meanwhile. */
export function useKeptReports(): {
  readonly kept: readonly KeptReport[]
  readonly unsent: readonly ReportJob[]
} {
  const [kept] = useStored(KEPT)
  const jobs = useOutbox(reportingContract, 'submitReport')

  useEffect(takeReceipts, [jobs])

  return { kept, unsent: jobs.filter(({ state }) => state.name !== 'delivered') }
}
