import { useMe } from '@client/features/account/use-me'

/**
 * Whose alerts somebody writes: the station's that was asked for, else the association's, for its staff, else those of
 * the station they manage. Null while nobody knows who this is, and for who writes none.
 */
export function useAlertPlace(opened?: string): { readonly stationId: string | null } | null {
  const { account } = useMe()
  if (opened !== undefined) return { stationId: opened }
  if (account?.grants.some(({ role }) => role === 'associationStaff')) return { stationId: null }
  const managed = account?.grants.find(({ role }) => role === 'stationManager')?.scopeId
  return managed === undefined ? null : { stationId: managed }
}
