import { now } from '../kit/clock'
import { ATTENDANCES, type AttendanceRecord } from '../kit/attendance'
import type { Job } from '../kit/jobs'
import { atMost, find, updateWhere } from '../kit/store'
import { asRead } from './attendance-steps'

const SLICE = 50

function forgotten(limit: number): Promise<AttendanceRecord[]> {
  return find(ATTENDANCES, { closeAt: atMost(now()) }, { limit })
}

/** Checks out at the planned end who is still here when checking out is over; it is marked, for whoever checks the hours. D-09. */
export const closeForgotten: Job = {
  name: 'forgotten',
  isDue: async () => (await forgotten(1)).length > 0,
  async runSlice() {
    const found = await forgotten(SLICE)
    await Promise.all(found.map(close))
    return found.length === SLICE
  },
}

async function close(attendance: AttendanceRecord): Promise<void> {
  const { slot, from } = attendance
  const [at, keptAt] = [Math.max(from, slot.to), now()]
  const noted = { mark: null, reason: '', sentAt: null, checkId: 'planned', by: 'planned', keptAt }
  await updateWhere(ATTENDANCES, asRead(attendance), {
    ...{ state: 'left', out: { at, how: 'planned', ...noted } },
    ...{ to: at, closeAt: null, countAt: keptAt },
  })
}
