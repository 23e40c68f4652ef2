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
