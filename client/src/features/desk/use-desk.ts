import { useCall } from '@client/platform/use-call'
import { useEvery } from '@client/platform/use-every'
import { deskContract } from '@shared/desk/contract'
import { helpContract } from '@shared/help/contract'
import { useCallback } from 'react'

/** The fold is at most a minute behind; the page asks again this often, milliseconds. */
const REFRESH_EVERY = 10_000

/** Whose desk: one station's with its cases, or the whole association's, which sees no case (docs/design.md §5). */
export type DeskScope = { readonly stationId: string } | 'association'

/** The desk and the open cases of its station, kept fresh while the page is in front; null waits. */
export function useDesk(scope: DeskScope | null) {
  const station = scope === 'association' ? null : scope
  const desk = useCall(deskContract, 'getDesk', scope === 'association' ? {} : scope)
  const cases = useCall(helpContract, 'listCases', station)
  const { reload: reloadDesk } = desk
  const { reload: reloadCases } = cases
  const reload = useCallback(() => {
    reloadDesk()
    reloadCases()
  }, [reloadDesk, reloadCases])
  useEvery(REFRESH_EVERY, reload)
  return { desk, cases, reload }
}
