import { useMe } from '@client/features/account/use-me'

/** Whether this person speaks for the whole association; undefined while nobody knows who this is. */
export function useIsAssociation(): boolean | undefined {
  const { account } = useMe()
  if (account === undefined) return undefined
  return account?.grants.some(({ role }) => role === 'associationStaff') ?? false
}
