import { canAskPlace, whereAmI, type Spot } from '@client/platform/own-place'
import { defineKey, useStored } from '@client/platform/storage'
import { useCall } from '@client/platform/use-call'
import { signingContract } from '@shared/activity/signing-actions'
import type { FenceMark } from '@shared/activity/check-model'
import { directoryContract } from '@shared/station/directory'
import { markOf } from './fence'

/** Whether this person lets their checks say that they are there. */
const LETS_SAY = defineKey<boolean>('day.place', 1, false)

export interface Fence {
  /** Whether it can be asked here at all: otherwise nothing of it is shown. */
  readonly isOffered: boolean
  readonly isOn: boolean
  readonly turn: (on: boolean) => void
  /** Inside or outside, at this moment; null for who would rather not say. */
  readonly mark: () => Promise<FenceMark | null>
}

/** Says of a check whether one is at the station, for who lets it: the phone is asked only when it is on. R-25. */
export function useFence(activityId: string | undefined): Fence {
  const [isOn, turn] = useStored(LETS_SAY)
  const isWanted = canAskPlace && activityId !== undefined
  const activity = useCall(signingContract, 'getActivity', isWanted ? { id: activityId } : null)
  const stationId = activity.state === 'ready' ? activity.output.stationId : undefined
  const asked = useCall(directoryContract, 'getStation', stationId ? { stationId } : null)
  const station = asked.state === 'ready' ? spotOf(asked.output.station) : undefined
  return {
    isOffered: station !== undefined,
    isOn,
    turn,
    mark: async () => (isOn && station ? markOf(await whereAmI(), station) : null),
  }
}

function spotOf({ latitude, longitude }: Partial<Spot>): Spot | undefined {
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude }
}
