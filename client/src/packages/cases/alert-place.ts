import { useMe } from '@client/features/account/use-me'

/** Whose alerts somebody writes; without a station those of the association. */
export interface AlertPlace {
  readonly stationId: string | null
}

/**
 * The station that was asked for, else the association for its staff, else the station one manages. Null for who writes
 * none; undefined while nobody knows who this is.
 */
export function useAlertPlace(opened?: string): AlertPlace | null | undefined {
  const { account } = useMe()
  if (opened !== undefined) return { stationId: opened }
  if (account === undefined) return undefined
  if (account?.grants.some(({ role }) => role === 'associationStaff')) return { stationId: null }
  const managed = account?.grants.find(({ role }) => role === 'stationManager')?.scopeId
  return managed === undefined ? null : { stationId: managed }
}
