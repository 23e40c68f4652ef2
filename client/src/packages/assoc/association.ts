import { associationPartOf, type AssociationPart } from '@client/features/account/faces'
import { useMe } from '@client/features/account/use-me'

/** What this person sees of the association; null for nothing, undefined while nobody knows who this is. */
export function useAssociationPart(): AssociationPart | null | undefined {
  const { account } = useMe()
  return account === undefined ? undefined : associationPartOf(account)
}
