import type { Job } from '../kit/jobs'
import { among, find } from '../kit/store'
import { countSlice } from './report-counting'
import { RUNS } from './report-records'
import { tellSlice } from './report-telling'

/** The run that is under way longest. */
async function openRun() {
  const open = { state: among(['counting', 'telling']) }
  const [run] = await find(RUNS, open, { order: [['at', 'asc']], limit: 1 })
  return run
}

/** Takes the numbers of reports: counts the answers page by page, then tells what may be told, once. SUR-05, R-32. */
export const makeReports: Job = {
  name: 'report',
  isDue: async () => (await openRun()) !== undefined,
  async runSlice() {
    const run = await openRun()
    if (!run) return false
    return run.state === 'counting' ? countSlice(run) : tellSlice(run)
  },
}
