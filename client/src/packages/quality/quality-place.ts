import { useMe } from '@client/features/account/use-me'
import type { QueuePlace } from '@client/features/quality/use-queue'

/**
 * Whose answers somebody decides about: those of the station asked for, else of the one they manage, else of all, for
 * the association. Null while nobody knows who this is.
 */
export function useQualityPlace(opened?: string): QueuePlace | null {
  const { account } = useMe()
  if (opened !== undefined) return { stationId: opened }
  if (account === undefined) return null
  const isAssociation = account?.grants.some(({ role }) => role === 'associationStaff')
  const managed = account?.grants.find(({ role }) => role === 'stationManager')?.scopeId
  return isAssociation || managed === undefined ? {} : { stationId: managed }
}
