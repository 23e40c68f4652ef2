import { isInForce } from '@shared/account/rules'
import type { MemberContext } from '../kit/serve'
import { among, type Where } from '../kit/store'
import type { OpinionRecord } from './records'

/** Filters that together are everything somebody may ask for. */
export type Places = readonly Where<OpinionRecord>[]

/** The areas of a supervisor who has no grant for the whole association; undefined for who has. Errors: ACCESS.SCOPE. */
export function areasOf({ account, at, authorize }: MemberContext): string[] | undefined {
  const acting = account.grants.filter(
    ({ role, ...grant }) =>
      (role === 'supervisor' || role === 'associationStaff') && isInForce(grant, at),
  )
  const areas = acting.filter(({ scope }) => scope === 'area').map(({ scopeId }) => scopeId)
  const everywhere = acting.some(({ scope }) => scope === 'association')
  if (everywhere || areas.length === 0) {
    authorize()
    return undefined
  }
  authorize(...areas)
  return areas
}

/** What somebody handles without naming a station: their areas', or everything. Errors: ACCESS.SCOPE. */
export function placesOf(context: MemberContext): Places {
  const areas = areasOf(context)
  return areas ? [{ areaId: among(areas) }] : [{}]
}
