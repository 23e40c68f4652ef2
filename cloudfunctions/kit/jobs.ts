import type { Instant } from '@shared/kit/time'
import { now } from './clock'
import { logAlarm, logFailure } from './log'
import { below, collection, insertUnasked, updateUnasked } from './store'

/** Work of a domain that its timer does. */
export interface Job {
  readonly name: string
  /** Whether there is anything to do: asked at every tick, so one cheap read. */
  readonly isDue: () => Promise<boolean>
  /** Does one slice; true when more is left. Idempotent and resumable: it may be cut off anywhere. */
  readonly runSlice: () => Promise<boolean>
}

/** Who runs a job, and until when nobody else may. */
interface LeaseRecord {
  readonly _id: string
  readonly until: Instant
  readonly holder: string
}
const LEASES = collection<LeaseRecord>('leases')

const SLICE_MS = 10_000
const LEASE_MS = 20_000

/** Runs the due jobs of a domain one after the other, each at most ten seconds. The names of those that ran. */
export async function runDueJobs(
  domain: string,
  jobs: readonly Job[],
  requestId: string,
): Promise<{ ran: string[] }> {
  const ran: string[] = []
  for (const job of jobs) {
    try {
      if (await runJob(`${domain}.${job.name}`, job, requestId)) ran.push(job.name)
    } catch (error) {
      logFailure(domain, requestId, error)
      logAlarm('JOB.FAILED', { job: `${domain}.${job.name}` })
    }
  }
  return { ran }
}

async function runJob(id: string, job: Job, holder: string): Promise<boolean> {
  if (!(await job.isDue())) return false
  if (!(await takeLease(id, holder))) return false
  const end = now() + SLICE_MS
  let more = true
  while (more && now() < end) more = await job.runSlice()
  await updateUnasked(LEASES, { _id: id, holder }, { until: 0 })
  return true
}

async function takeLease(id: string, holder: string): Promise<boolean> {
  const at = now()
  const lease = { until: at + LEASE_MS, holder }
  if ((await updateUnasked(LEASES, { _id: id, until: below(at) }, lease)) === 1) return true
  return insertUnasked(LEASES, { _id: id, ...lease })
}
