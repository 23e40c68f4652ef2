/** What the clock does to files and certificates; each slice is a handful, and whoever comes second finds nothing. */
import type { Instant } from '@shared/kit/time'
import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import { below, find } from '../kit/store'
import { transact } from '../kit/transact'
import { TIER_RECORDS, VOLUNTEERS, type TierRecord, type VolunteerRecord } from './records'
import { readOpenFile, takeStep } from './file-story'
import { restore } from './restore-volunteer'
import { endCertificate } from './tier-story'

const SLICE = 10

/** Suspensions whose end has come: the role is back, and its holder is told. */
const endSuspensions: Job = {
  name: 'endSuspensions',
  isDue: async () => (await suspensionsOver(now(), 1)).length > 0,
  runSlice: async () => {
    const at = now()
    const over = await suspensionsOver(at, SLICE)
    for (const { _id } of over) await endSuspension(_id, at)
    return over.length === SLICE
  },
}

/** Certificates whose last day is over: they count no more and their names leave the list. TIER-06, TIER-07. */
const endCertificates: Job = {
  name: 'endCertificates',
  isDue: async () => (await certificatesOver(now(), 1)).length > 0,
  runSlice: async () => {
    const at = now()
    const over = await certificatesOver(at, SLICE)
    for (const { _id } of over) await endOver(_id, at)
    return over.length === SLICE
  },
}

export const fileJobs: readonly Job[] = [endSuspensions, endCertificates]

function suspensionsOver(at: Instant, limit: number): Promise<VolunteerRecord[]> {
  return find(VOLUNTEERS, { state: 'suspended', suspendedUntil: below(at) }, { limit })
}

function certificatesOver(at: Instant, limit: number): Promise<TierRecord[]> {
  return find(TIER_RECORDS, { state: 'passed', validTo: below(at) }, { limit })
}

function endSuspension(volunteerId: string, at: Instant): Promise<void> {
  return transact(async (transaction) => {
    const file = await readOpenFile(transaction, volunteerId)
    const isOver = file.suspendedUntil !== null && file.suspendedUntil < at
    if (file.state !== 'suspended' || !isOver) return
    const step = await restore(transaction, file, { by: 'timer', at, note: '' })
    await takeStep(transaction, file, step)
  })
}

function endOver(tierId: string, at: Instant): Promise<void> {
  return transact(async (transaction) => {
    const tier = await transaction.get(TIER_RECORDS, tierId)
    if (tier?.state !== 'passed' || tier.validTo === null || tier.validTo >= at) return
    await endCertificate(transaction, tier, { state: 'ended', reason: '', at })
  })
}
