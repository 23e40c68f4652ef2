import { useMe } from '@client/features/account/use-me'

/** Whose nominations somebody sees. */
export interface AwardPlace {
  /** What lists are asked with: nothing for the association, whose people see all. */
  readonly where: { readonly stationId: string } | { readonly areaId: string } | object
  /** The station they manage. */
  readonly stationId: string | undefined
  readonly isAssociation: boolean
}

/** By the roles of this person; null for who has none of them, undefined while nobody knows who this is. */
export function useAwardPlace(): AwardPlace | null | undefined {
  const { account } = useMe()
  if (account === undefined) return undefined
  const grants = account?.grants ?? []
  const stationId = grants.find(({ role }) => role === 'stationManager')?.scopeId
  const isAssociation = grants.some(({ role }) => role === 'associationStaff')
  if (grants.some(({ scope }) => scope === 'association')) {
    return { where: {}, stationId, isAssociation }
  }
  const areaId = grants.find(({ role }) => role === 'supervisor')?.scopeId
  if (areaId !== undefined) return { where: { areaId }, stationId, isAssociation }
  return stationId === undefined ? null : { where: { stationId }, stationId, isAssociation }
}
