import { ROLES, type Role } from '../kit/access'
import type { Grant } from './model'
import { isInForce, mayInvite, ROLE_SCOPES, scopeOf } from './rules'

const at = (role: Role, scopeId: string): Grant => {
  return { role, scope: scopeOf(scopeId), scopeId, scopeName: '甲' }
}
const staff = at('associationStaff', 'association')
const manager = at('stationManager', 'stn_near')
const team = ['tem_near', 'stn_near', 'are_home']
const PLACES = { team: 'tem_near', station: 'stn_near', area: 'are_home' } as const

describe('who may give a role', () => {
  test.each(ROLES)(
    'ROL-05: the association gives %s where it can hold, and nowhere else',
    (role) => {
      for (const scope of ['team', 'station', 'area', 'association'] as const) {
        const scopeId = scope === 'association' ? scope : PLACES[scope]
        const expected = role !== 'volunteer' && ROLE_SCOPES[role].includes(scope)
        expect([scope, mayInvite([staff], role, scopeId, [scopeId])]).toEqual([scope, expected])
      }
    },
  )

  test('ROL-03, ROL-04: a manager gives the leaders of the own station’s teams, nothing more', () => {
    expect(mayInvite([manager], 'teamLeader', 'tem_near', team)).toBe(true)
    expect(mayInvite([manager], 'teamLeader', 'tem_far', ['tem_far', 'stn_far'])).toBe(false)
    expect(mayInvite([manager], 'stationManager', 'stn_near', ['stn_near'])).toBe(false)
  })

  test.each(ROLES.filter((role) => role !== 'associationStaff' && role !== 'stationManager'))(
    'a %s gives none',
    (role) => {
      for (const given of ROLES) {
        const own = [at(role, 'stn_near'), at(role, 'association')]
        expect(mayInvite(own, given, 'tem_near', team)).toBe(false)
      }
    },
  )
})

test('a role holds until the moment its time is over', () => {
  expect([isInForce({}, 5), isInForce({ until: 6 }, 5), isInForce({ until: 5 }, 5)]).toEqual([
    ...[true, true, false],
  ])
})
