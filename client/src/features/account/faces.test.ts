import { FACES, facesOf, type Face } from './faces'
import type { Account } from '@shared/account/model'
import type { Role } from '@shared/kit/access'

function holding(...roles: readonly Role[]): Account {
  const grants = roles.map((role) => ({
    ...{ role, scope: 'station' as const, scopeId: 'stn_near', scopeName: '槐安里' },
  }))
  return { id: 'acc_near', displayName: '林小满', grants }
}

describe('the faces of an account', () => {
  it.each<[Role, Face]>([
    ['volunteer', 'volunteer'],
    ['teamLeader', 'volunteer'],
    ['stationManager', 'manager'],
    ['associationStaff', 'association'],
    ['documentReviewer', 'association'],
    ['siteAuditor', 'association'],
    ['decisionMaker', 'association'],
    ['supervisor', 'association'],
  ])('D-33: a %s has the face %s beside the resident’s', (role, face) => {
    expect(facesOf(holding(role))).toEqual(['resident', face])
  })

  it('ROL-01: everybody is a resident, signed in or not; several roles give several faces', () => {
    expect(facesOf(null)).toEqual(['resident'])
    expect(facesOf(holding('supervisor', 'stationManager', 'volunteer'))).toEqual(FACES)
  })
})
