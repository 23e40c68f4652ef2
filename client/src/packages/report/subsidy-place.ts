import { useMe } from '@client/features/account/use-me'

/** What somebody does about the subsidy of a station. */
export interface SubsidyPlace {
  /** The station; null for somebody who has none to see, undefined while nobody knows who this is. */
  readonly stationId: string | null | undefined
  /** Whether they manage it, and hand its invoice in. */
  readonly manages: boolean
  /** Whether they speak for the association, which freezes, checks and pays. */
  readonly isAssociation: boolean
}

/** The station a page of subsidies is about: the one it was opened with, else the one this person manages. */
export function useSubsidyPlace(opened: string | undefined): SubsidyPlace {
  const { account } = useMe()
  const grants = account?.grants ?? []
  const managed = grants.filter(({ role }) => role === 'stationManager').map((one) => one.scopeId)
  const stationId = opened ?? (account === undefined ? undefined : (managed[0] ?? null))
  return {
    stationId,
    manages: stationId ? managed.includes(stationId) : false,
    isAssociation: grants.some(
      ({ role, scope }) => role === 'associationStaff' && scope === 'association',
    ),
  }
}
