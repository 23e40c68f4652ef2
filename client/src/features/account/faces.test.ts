import {
  associationPartOf,
  FACES,
  facesOf,
  watchedAreas,
  type AssociationPart,
  type Face,
} from './faces'
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

describe('the association’s face', () => {
  it.each<[Role, AssociationPart | null]>([
    ['associationStaff', 'whole'],
    ['supervisor', 'watched'],
    ['documentReviewer', 'certification'],
    ['siteAuditor', 'certification'],
    ['decisionMaker', 'certification'],
    ['stationManager', null],
    ['volunteer', null],
  ])('D-33: a %s sees of it: %s', (role, part) => {
    expect(associationPartOf(holding(role))).toBe(part)
  })

  it('D-33: who holds several roles sees the widest part; who holds none, nothing', () => {
    expect(associationPartOf(holding('siteAuditor', 'supervisor'))).toBe('watched')
    expect(associationPartOf(holding('supervisor', 'associationStaff'))).toBe('whole')
    expect(associationPartOf(null)).toBeNull()
  })

  it('ROL-07: a supervisor sees the areas of the grants, or all with the whole association', () => {
    const areas = [{ id: 'are_near' }, { id: 'are_far' }]
    const watching = (scope: 'area' | 'association', scopeId: string): Account => ({
      ...{ id: 'acc_near', displayName: '何敏' },
      grants: [{ role: 'supervisor', scope, scopeId, scopeName: '槐安门街道' }],
    })
    expect(watchedAreas(watching('area', 'are_near'), areas)).toEqual([{ id: 'are_near' }])
    expect(watchedAreas(watching('association', 'association'), areas)).toEqual(areas)
    expect(watchedAreas(holding('stationManager'), areas)).toEqual([])
  })
})
