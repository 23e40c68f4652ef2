import { call, CallError, isUnreached } from '@client/platform/call'
import { isOnline } from '@client/platform/network'
import { dismissJob, post, useOutbox } from '@client/platform/outbox'
import { serverNow } from '@client/platform/server-clock'
import { type Act, useRecordedAct } from '@client/platform/use-act'
import type { CheckWay, FenceMark, OwnAttendance } from '@shared/activity/check-model'
import { dayContract } from '@shared/activity/day-actions'
import { activityErrors } from '@shared/activity/errors'
import { useEffect, useMemo } from 'react'
import { siteOf } from './codes'
import type { OwnCodes } from './use-own-codes'

/** A scan that was made without a network. */
export interface KeptScan {
  readonly id: string
  readonly way: CheckWay
  readonly scannedAt: number
  /** Why it was not taken, once it was sent. */
  readonly refusal: string | undefined
}

export interface OwnCheck {
  readonly act: Pick<Act, 'busy' | 'error'>
  /** Checks in or out by what was scanned. */
  readonly send: (code: string, mark: FenceMark | null) => Promise<void>
  /** What was scanned here and is not with the server, oldest first. */
  readonly kept: readonly KeptScan[]
  readonly forget: (id: string) => void
}

interface Wanted {
  readonly codes: OwnCodes | undefined
  readonly phone: string | undefined
  readonly onChecked: () => void
}

/** What was scanned without a network is looked at by nobody: only a code of this very place is worth keeping. */
function assertOfHere(code: string, { activityId, slot }: OwnAttendance): void {
  const site = siteOf(code)
  if (!site) throw new CallError(activityErrors.CODE_WRONG)
  if (site.activityId !== activityId || site.slotId !== slot.id) {
    throw new CallError(activityErrors.OTHER_ACTIVITY)
  }
}

/** Checking oneself in and out: at once, or kept on the phone with its pass until there is a network. */
export function useOwnCheck({ codes, phone, onChecked }: Wanted): OwnCheck {
  const act = useRecordedAct('check')
  const jobs = useOutbox(dayContract, 'checkSelf')
  const attendance = codes?.attendance
  const own = useMemo(() => {
    const isHere = (code: string) => {
      const site = siteOf(code)
      return site?.activityId === attendance?.activityId && site?.slotId === attendance?.slot.id
    }
    return jobs.filter(({ input }) => isHere(input.code))
  }, [jobs, attendance])
  useEffect(() => {
    const arrived = own.filter(({ state }) => state.name === 'delivered')
    arrived.forEach(({ id }) => dismissJob(id))
    if (arrived.length > 0) onChecked()
  }, [own, onChecked])

  /** True when the server heard it. */
  async function sendNow(input: { code: string; phone: string; mark: FenceMark | null }) {
    if (!isOnline()) return false
    try {
      await call(dayContract, 'checkSelf', { ...input, offline: null })
      return true
    } catch (failure) {
      if (isUnreached(failure)) return false
      throw failure
    }
  }

  return {
    act,
    async send(code, mark) {
      if (!codes || phone === undefined) return
      const scannedAt = serverNow()
      const done = await act.run({ code }, async (id) => {
        const input = { code, phone, mark }
        if (await sendNow(input)) return
        assertOfHere(code, codes.attendance)
        const offline = { pass: codes.pass, scannedAt }
        await post(dayContract, 'checkSelf', id, { ...input, offline })
      })
      if (done) onChecked()
    },
    kept: own.flatMap(({ id, input, state }) =>
      input.offline === null || state.name === 'delivered'
        ? []
        : [
            {
              id,
              way: siteOf(input.code)?.way ?? 'in',
              scannedAt: input.offline.scannedAt,
              refusal: state.name === 'refused' ? state.sentence : undefined,
            },
          ],
    ),
    forget: dismissJob,
  }
}
