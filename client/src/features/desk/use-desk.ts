import { useCall } from '@client/platform/use-call'
import { useEvery } from '@client/platform/use-every'
import { deskContract } from '@shared/desk/contract'
import { helpContract } from '@shared/help/contract'
import { useCallback } from 'react'

/** The fold is at most a minute behind; the page asks again this often, milliseconds. */
const REFRESH_EVERY = 10_000

/** The desk and the open cases of a station, kept fresh while the page is in front; null waits. */
export function useDesk(stationId: string | null) {
  const input = stationId === null ? null : { stationId }
  const desk = useCall(deskContract, 'getDesk', input)
  const cases = useCall(helpContract, 'listCases', input)
  const { reload: reloadDesk } = desk
  const { reload: reloadCases } = cases
  const reload = useCallback(() => {
    reloadDesk()
    reloadCases()
  }, [reloadDesk, reloadCases])
  useEvery(REFRESH_EVERY, reload)
  return { desk, cases, reload }
}
