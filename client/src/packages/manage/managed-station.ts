import { useMe } from '@client/features/account/use-me'

/**
 * The station a page of management is about: the one it was opened with (the association's way), else the one this
 * person manages. Null for somebody who manages none; undefined while nobody knows who this is.
 */
export function useManagedStation(opened?: string): string | null | undefined {
  const { account } = useMe()
  if (opened !== undefined) return opened
  if (account === undefined) return undefined
  return account?.grants.find(({ role }) => role === 'stationManager')?.scopeId ?? null
}

/** Whether this person speaks for the whole association, which edits what a manager only reads. */
export function useIsAssociation(): boolean {
  const { account } = useMe()
  return account?.grants.some(({ role }) => role === 'associationStaff') ?? false
}

/** Whether this person acts for a station; a supervisor only looks at what its keepers do (ROL-07). */
export function useActsFor(stationId: string): boolean {
  const { account } = useMe()
  return (
    account?.grants.some(
      ({ role, scopeId }) =>
        role === 'associationStaff' || (role === 'stationManager' && scopeId === stationId),
    ) ?? false
  )
}
