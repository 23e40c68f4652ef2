import type { Account } from '@shared/account/model'
import type { Role } from '@shared/kit/access'

/** From where a person looks at the app. The picker switches views; the server decides rights (docs/design.md §6). */
export const FACES = ['resident', 'volunteer', 'manager', 'association'] as const
export type Face = (typeof FACES)[number]

/** Team leaders see the volunteer's face; certification staff and supervisors the association's (D-33). */
const FACE_OF_ROLE: Readonly<Record<Role, Face>> = {
  volunteer: 'volunteer',
  teamLeader: 'volunteer',
  stationManager: 'manager',
  associationStaff: 'association',
  documentReviewer: 'association',
  siteAuditor: 'association',
  decisionMaker: 'association',
  supervisor: 'association',
}

/** The faces an account may take; everybody is a resident. */
export function facesOf(account: Account | null): readonly Face[] {
  const granted = account?.grants.map(({ role }) => FACE_OF_ROLE[role]) ?? []
  return FACES.filter((face) => face === 'resident' || granted.includes(face))
}

/** What of the association's face somebody sees: all of it, the areas they watch over, or what is to be certified. */
export type AssociationPart = 'whole' | 'watched' | 'certification'

/** The widest part that an account's roles open; null for none. D-33, ROL-07, ROL-08. */
export function associationPartOf(account: Account | null): AssociationPart | null {
  const roles = account?.grants.map(({ role }) => role) ?? []
  if (roles.includes('associationStaff')) return 'whole'
  if (roles.includes('supervisor')) return 'watched'
  return roles.some((role) => FACE_OF_ROLE[role] === 'association') ? 'certification' : null
}

/** The areas among these that an account supervises: all of them, or those it was given. */
export function watchedAreas<A extends { readonly id: string }>(
  account: Account,
  areas: readonly A[],
): readonly A[] {
  const watching = account.grants.filter(({ role }) => role === 'supervisor')
  return areas.filter(({ id }) =>
    watching.some(({ scope, scopeId }) => scope === 'association' || scopeId === id),
  )
}
