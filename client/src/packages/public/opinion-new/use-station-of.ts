import type { OpinionDraft } from '@client/features/opinion/opinion-draft'
import type { Draft } from '@client/platform/drafts'
import { useCall } from '@client/platform/use-call'
import { directoryContract } from '@shared/station/directory'
import { useEffect, useRef } from 'react'

/** Somebody who comes from a station's page writes about that station: put in once, and theirs to change. */
export function useStationOf(id: string | undefined, { update }: Draft<OpinionDraft>): void {
  const input = id === undefined ? null : { stationId: id }
  const asked = useCall(directoryContract, 'getStation', input)
  const name = asked.state === 'ready' ? asked.output.station.name : undefined
  const isPutIn = useRef(false)
  useEffect(() => {
    if (isPutIn.current || id === undefined || name === undefined) return
    isPutIn.current = true
    update({ stationId: id, stationName: name })
  }, [id, name, update])
}
