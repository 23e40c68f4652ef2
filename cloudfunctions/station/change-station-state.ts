import type { stationContract } from '@shared/station/contract'
import { stationErrors } from '@shared/station/errors'
import { mayBecome, stockOfSite } from '@shared/station/site-rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { MemberContext } from '../kit/serve'
import { count } from '../kit/store'
import { changeSite } from './change-site'
import { OPEN_CASES } from './records'
import { stateOf } from './site-views'

type Action = (typeof stationContract.actions)['changeStationState']

const STORY = { open: 'reopened', paused: 'paused', closed: 'closed' } as const

/**
 * Pauses, reopens or closes a station. One that does not serve takes no report: they go where D-16 sends those that
 * name no station. Errors: STATION.DUTY, OPEN_CASES, STATE, NOT_FOUND.
 */
export async function changeStationState(
  { stationId, state, reason, backOn }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  context.authorize(stationId)
  const about = { stationId, action: 'changeStationState', reason }
  return changeSite(context, about, async (station) => {
    const before = stateOf(station)
    const history = station.history ?? []
    const last = history[history.length - 1]
    // The same once more, after its answer was lost.
    if (before === state && last?.what === STORY[state] && last.reason === reason) return null
    if (!mayBecome(before, state)) throw new CodedError(stationErrors.STATE)
    if (state !== 'open' && station.duty) throw new CodedError(stationErrors.DUTY)
    const openCases = state === 'closed' && (await count(OPEN_CASES, { stationId, open: true }))
    if (openCases) throw new CodedError(stationErrors.OPEN_CASES)
    const counted = {
      kinds: [...(station.kinds ?? [])],
      newlyDeveloped: station.newlyDeveloped === true,
    }
    return {
      change: {
        ...{ state, open: state === 'open', backOn: state === 'paused' ? (backOn ?? null) : null },
        history: [...history, { at: context.at, what: STORY[state], reason }],
      },
      stock:
        before === 'closed' || state === 'closed'
          ? stockOfSite(counted, state === 'closed' ? -1 : 1)
          : null,
    }
  })
}
