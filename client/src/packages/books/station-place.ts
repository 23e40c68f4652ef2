import { useMe } from '@client/features/account/use-me'

/** The station a page of its books is about, and who looks at it. */
export interface StationPlace {
  /** The station it was opened with, else the one this person manages; null for who has none, undefined until it is known. */
  readonly stationId: string | null | undefined
  readonly manages: boolean
  readonly isAssociation: boolean
}

export function useStationPlace(opened?: string): StationPlace {
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
