import { instantOf } from '@shared/kit/time'
import { LEADER_ROLES, leaderIn, leadersLine, mayName, namedIn, nameIn } from './leaders'
import { newFields } from './new-plan'
import { lineOf } from './part-words'
import { joined, NO_PATCH, patched } from './plan-patch'
import { mayWrite } from './plan-parts'

const fields = newFields({
  ...{ now: instantOf('2026-11-21', 600), accountId: 'acc_head', postIds: ['pst_first'] },
  place: '槐安里 3 号楼',
})
const known = [
  { accountId: 'acc_head', maskedName: '王**' },
  { accountId: 'acc_other', maskedName: '李**' },
]

test('ACT-01, ROL-17: whoever writes answers for it and leads in an emergency; nobody keeps the record yet', () => {
  expect(LEADER_ROLES.map((role) => leaderIn(role, fields.plan))).toEqual([
    'acc_head',
    'acc_head',
    null,
  ])
  expect(lineOf('leaders', fields, known)).toBe('王** 负责，王** 应急')
})

test.each(LEADER_ROLES)('ACT-27, ROL-17: naming somebody as %s changes that role alone', (role) => {
  const { plan } = patched(fields, joined(NO_PATCH, namedIn(role, 'acc_other')))
  for (const one of LEADER_ROLES) {
    const before = leaderIn(one, fields.plan)
    expect(leaderIn(one, plan)).toBe(one === role ? 'acc_other' : before)
  }
  expect(nameIn(role, plan, known)).toBe('李**')
  expect(plan.safety.risks).toBe(fields.plan.safety.risks)
})

test('ACT-27: who keeps the record can be left open again', () => {
  const named = patched(fields, joined(NO_PATCH, namedIn('recorder', 'acc_other')))
  expect(leadersLine(named.plan, known)).toBe('王** 负责，王** 应急，李** 记录')
  const open = patched(named, joined(NO_PATCH, namedIn('recorder', null)))
  expect(nameIn('recorder', open.plan, known)).toBe('')
})

test('who is named on this phone alone is said to be set, without a name', () => {
  expect(nameIn('head', fields.plan, [])).toBe('已经定了')
})

test('ACT-05: when it is published only who keeps the record may change', () => {
  expect(mayWrite('leaders', 'published')).toBe(true)
  expect(LEADER_ROLES.filter((role) => mayName(role, 'published'))).toEqual(['recorder'])
  expect(LEADER_ROLES.filter((role) => mayName(role, 'returned'))).toEqual([...LEADER_ROLES])
})
