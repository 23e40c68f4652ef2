/** What a caller is to an opinion, and how much of it they see. CMP-06, CMP-14, R-28. */
import { isInForce } from '@shared/account/rules'
import type { Instant } from '@shared/kit/time'
import { INTAKE_ACTS, type OpinionPart } from '@shared/opinion/rules'
import type { OpinionAct } from '@shared/opinion/model'
import type { AccountRecord } from '../kit/accounts'
import type { OpinionRecord, OpinionStepRecord } from './records'

/** The roles of an account, as they bear on one place. */
export interface Standing {
  /** Holds a role at the station itself, whatever it is: what is said about it may be about them. */
  readonly atStation: boolean
  readonly manages: boolean
  readonly supervises: boolean
  readonly staff: boolean
}

type Placed = Pick<OpinionRecord, 'stationId' | 'areaId'>

export function standingOf(
  { grants }: Pick<AccountRecord, 'grants'>,
  { stationId, areaId }: Placed,
  at: Instant,
): Standing {
  const held = grants.filter((grant) => isInForce(grant, at))
  const here = held.filter(({ scopeId }) => stationId !== null && scopeId === stationId)
  return {
    atStation: here.length > 0,
    manages: here.some(({ role }) => role === 'stationManager'),
    staff: held.some(({ role, scope }) => role === 'associationStaff' && scope === 'association'),
    supervises: held.some(
      ({ role, scope, scopeId }) =>
        role === 'supervisor' &&
        (scope === 'association' || (areaId !== null && scopeId === areaId)),
    ),
  }
}

/**
 * `whole` for those above the station; `station` for its people, who never see who raised it, and nothing that goes
 * around them before there is a result. Whoever is both counts as the station's.
 */
export type Sight = 'whole' | 'station' | 'none'

export function sightOf(
  { level, decidedAt }: Pick<OpinionRecord, 'level' | 'decidedAt'>,
  { atStation, manages, supervises, staff }: Standing,
): Sight {
  if (!manages && !supervises && !staff) return 'none'
  if (!atStation) return 'whole'
  return level === 'station' || decidedAt !== null ? 'station' : 'none'
}

/** Whose account did one of the first steps. */
function tookIn({ steps }: OpinionRecord, accountId: string): boolean {
  const first: readonly OpinionStepRecord['kind'][] = ['received', 'accepted', 'sorted']
  return steps.some(({ kind, actor }) => actor === accountId && first.includes(kind))
}

/** What somebody is to an opinion, for the rules of who does what. */
export function partOf(
  opinion: OpinionRecord,
  { atStation, manages, supervises, staff }: Standing,
  accountId: string,
): OpinionPart {
  const takesIn = opinion.level === 'station' ? manages || staff : staff && !atStation
  return {
    takesIn,
    decides: (supervises || staff) && !atStation,
    tookIn: tookIn(opinion, accountId),
  }
}

/** As whom somebody acts, which is what who raised it is told. */
export function actsAs(
  { level }: Pick<OpinionRecord, 'level'>,
  act: OpinionAct,
  { manages, supervises }: Standing,
): OpinionStepRecord['by'] {
  if (INTAKE_ACTS.includes(act)) return level === 'station' && manages ? 'station' : 'association'
  return supervises ? 'supervisor' : 'association'
}
