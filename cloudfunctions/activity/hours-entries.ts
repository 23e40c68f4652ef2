/** The minutes of an attendance as the ledger keeps them. HRS-04, HRS-05, HRS-11, D-11. */
import { deterministicId } from '@shared/kit/ids'
import type { AttendanceRecord } from '../kit/attendance'
import type { EntryRecord } from '../kit/ledger'

/** Of a volunteer with an account; nobody else is given any. */
export type VolunteerAttendance = AttendanceRecord & { readonly accountId: string }

const JOB = 'timer:activity'

/** What waits in the account since it was counted last; undefined when nothing does. */
export function pendingEntry(
  attendance: VolunteerAttendance,
  { turn, minutes }: { readonly turn: number; readonly minutes: number },
): EntryRecord | undefined {
  if (minutes === 0) return undefined
  const what = ['pending', String(turn)] as const
  return entry(attendance, { what, amount: minutes, state: 'pending', actor: `${JOB}.count` })
}

/** Takes back what waits, since it was counted anew or became service for good. */
export function pendingBack(attendance: VolunteerAttendance): EntryRecord | undefined {
  const waits = attendance.pending && pendingEntry(attendance, attendance.pending)
  if (!waits || !attendance.pending) return undefined
  const _id = entryId(attendance, ['back', String(attendance.pending.turn)])
  return { ...waits, _id, amount: -waits.amount, reverses: waits._id }
}

/** What counts for good, and apart from it what was added; `verifier` is the second person. */
export function confirmedEntries(
  attendance: VolunteerAttendance,
  { verifier, added }: { readonly verifier: string; readonly added: number },
): EntryRecord[] {
  const sure = { state: 'confirmed', actor: verifier } as const
  return [
    ...(attendance.counted > 0
      ? [entry(attendance, { what: ['confirmed'], amount: attendance.counted, ...sure })]
      : []),
    ...(added > 0 ? [entry(attendance, { what: ['added'], amount: added, ...sure })] : []),
  ]
}

function entry(
  attendance: VolunteerAttendance,
  {
    what,
    amount,
    state,
    actor,
  }: Pick<EntryRecord, 'amount' | 'state' | 'actor'> & {
    readonly what: readonly [string, ...string[]]
  },
): EntryRecord {
  const { _id: record, accountId: account, kind, stationId, slot } = attendance
  return {
    _id: entryId(attendance, what),
    ...{ account, kind: kind === 'training' ? 'trainingMinutes' : 'serviceMinutes' },
    ...{ amount, state, source: { domain: 'activity', record, stationId } },
    ...{ rule: what[0] === 'added' ? 'HRS-05' : 'HRS-04', ruleVersion: 1, actor },
    // 补录 stays said wherever the minutes go. D-11.
    evidence: isManual(attendance) ? [record, 'manual'] : [record],
    ...{ reverses: null, at: slot.from },
  }
}

function entryId({ _id }: AttendanceRecord, what: readonly string[]): string {
  return deterministicId('ledgerEntry', 'hours', _id, ...what)
}

/** Whether somebody ticked it by hand. D-11. */
export function isManual({ in: came, out }: VolunteerAttendance): boolean {
  return came?.how === 'manual' || out?.how === 'manual'
}
