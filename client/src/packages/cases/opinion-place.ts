import { useMe } from '@client/features/account/use-me'

/**
 * The station whose opinions somebody handles: the one asked for, else the one they manage. `undefined` within the
 * result for who handles those of several; null while nobody knows who this is.
 */
export function useOpinionPlace(opened?: string): { readonly stationId?: string } | null {
  const { account } = useMe()
  if (opened !== undefined) return { stationId: opened }
  if (account === undefined) return null
  const above = account?.grants.some(
    ({ role }) => role === 'supervisor' || role === 'associationStaff',
  )
  const managed = account?.grants.find(({ role }) => role === 'stationManager')?.scopeId
  return above || managed === undefined ? {} : { stationId: managed }
}
