/** Who handles a case, who reads it with a reason, and from whom it is kept. */
import { CaseWorld, type HelpAction } from '../../config/testing/cases'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'

const PHONE = '13812342071'
const reason = '居民打来电话问'
let world: CaseWorld

beforeAll(async () => {
  world = await CaseWorld.open()
}, 60_000)
afterAll(() => world.stop())

const step = (id: string) => ({ id, stepId: clientId('reportStep') })
/** Every act of who handles a case, with an input that would pass. */
const ACTS: readonly (readonly [HelpAction, (id: string) => object])[] = [
  ['getCase', (id) => ({ id })],
  ['revealContact', (id) => ({ id, reason })],
  ['listLinkedCases', (id) => ({ id })],
  ['listHandlers', (id) => ({ id })],
  ['assignCase', (id) => ({ ...step(id), to: world.accountOf('second') })],
  ['declareConflict', (id) => ({ ...step(id), reason })],
  ['escalateCase', (id) => ({ ...step(id), reason })],
  ['recordCall', (id) => ({ ...step(id), reached: true, note: '讲清楚了' })],
  ['referCase', (id) => ({ ...step(id), authority: 'police', reason })],
  ['closeCase', (id) => ({ ...step(id), fraudType: 'loan', outcome: 'advised', note: '讲清楚了' })],
]

/** The codes of every act, each on a case of its own. */
async function codesOf(
  openId: string,
  newCase: () => Promise<string>,
): Promise<Record<string, string>> {
  const codes: Record<string, string> = {}
  for (const [action, input] of ACTS) {
    codes[action] = codeOf(await world.call(openId, action, input(await newCase())))
  }
  return codes
}
const all = (code: string, but: Record<string, string> = {}) => ({
  ...Object.fromEntries(ACTS.map(([action]) => [action, code])),
  ...but,
})

describe('a case at its station', () => {
  const newCase = async () => (await world.newCaseBy(PHONE)).id

  test('PRV-07, PRV-20: is its managers’ to handle', async () => {
    expect(await codesOf('manager', newCase)).toEqual(all('OK'))
  })

  test('PRV-20: is not another station’s', async () => {
    expect(await codesOf('foreign', newCase)).toEqual(all('ACCESS.SCOPE'))
  })

  test('PRV-07, PRV-20: the association cannot handle it, and reads it with a reason only', async () => {
    expect(await codesOf('staff', newCase)).toEqual(
      all('HELP.LEVEL', { getCase: 'HELP.REASON_NEEDED' }),
    )
    const { id } = await world.newCaseBy(PHONE)
    const read = await world.act('staff', 'getCase', { id, reason })
    expect(read).toMatchObject({ id, maskedPhone: '138****2071' })
    expect(await world.auditsOf(id)).toMatchObject([
      { actor: world.accountOf('staff'), action: 'help.getCase', reason },
    ])
  })

  test('D-16: a reader with a reason does not stop the calling', async () => {
    const { id } = await world.newCase({}, { dutyNextAt: Date.now() + 600_000 })
    await world.act('staff', 'getCase', { id, reason })
    expect((await world.recordOf(id)).dutyNextAt).not.toBeNull()
  })
})

describe('a case that the association has', () => {
  test.each([
    ['was handed up', { level: 'association', onAssociationList: true }],
    ['came when nobody was there', { onAssociationList: true }],
  ] as const)('PRV-20, D-16: because it %s is both sides’', async (_why, standing) => {
    const newCase = async () => (await world.newCaseBy(PHONE, standing)).id
    const escalateCase = 'level' in standing ? 'HELP.LEVEL' : 'OK'
    expect(await codesOf('staff', newCase)).toEqual(all('OK', { escalateCase }))
    expect(await codesOf('manager', newCase)).toEqual(all('OK', { escalateCase }))
    expect(await codesOf('foreign', newCase)).toEqual(all('ACCESS.SCOPE'))
  })
})

describe('a case about somebody of the station', () => {
  const about = { level: 'association', stationExcluded: true, onAssociationList: true } as const
  // First on every page.
  const standing = { ...about, urgent: true, dueAt: 1 }
  const newCase = async () => (await world.newCaseBy(PHONE, standing)).id

  test('PRV-07, RPT-04: is not there for its managers, in no act and no list', async () => {
    expect(await codesOf('manager', newCase)).toEqual(all('HELP.NOT_FOUND'))
    const id = await newCase()
    const { cases } = await world.act('manager', 'listCases', { stationId: world.near._id })
    expect(cases.map((row) => row.id)).not.toContain(id)
    expect(await world.auditsOf(id)).toEqual([])
  })

  test('RPT-04: is the association’s to handle; not for staff who also serve at the station', async () => {
    const grants = [ASSOCIATION_STAFF, atStation('volunteer', world.near)]
    await makeMember(world.cloud, world.database, { openId: 'both', grants })
    const id = await newCase()
    const listed = async (openId: string) => {
      const { cases } = await world.act(openId, 'listAssociationCases', {})
      return cases.map((row) => row.id).includes(id)
    }
    expect([await listed('staff'), await listed('both')]).toEqual([true, false])
    expect(await codesOf('both', newCase)).toEqual(all('HELP.NOT_FOUND'))
    expect(await codesOf('staff', newCase)).toMatchObject({ getCase: 'OK', revealContact: 'OK' })
    const give = { ...step(id), to: world.accountOf('manager') }
    expect(codeOf(await world.call('staff', 'assignCase', give))).toBe('HELP.NOT_QUALIFIED')
    const back = { ...step(id), reason }
    expect(codeOf(await world.call('staff', 'returnCase', back))).toBe('HELP.LEVEL')
  })
})

describe('a conflict of interest', () => {
  test('PRV-07: whoever knows somebody in a case is kept from it, in every act', async () => {
    const conflicts = [world.accountOf('manager')]
    const newCase = async () => (await world.newCaseBy(PHONE, { conflicts })).id
    expect(await codesOf('manager', newCase)).toEqual(all('HELP.CONFLICT'))
    expect(await codesOf('second', newCase)).toEqual(all('OK'))
  })

  test('declared, it goes to the others of the station, and why stays in the audit alone', async () => {
    const opened = await world.newCaseBy(PHONE)
    const { id } = opened
    const declaration = { ...step(id), reason: '是我表弟' }
    const called = await world.call('manager', 'declareConflict', declaration)
    expect(called.reply).toMatchObject({ ok: true, output: { handedTo: 'station' } })
    expect(called.waves).toBeLessThanOrEqual(6)
    expect(codeOf(await world.call('manager', 'getCase', { id }))).toBe('HELP.CONFLICT')
    expect(await world.noticesOf(id)).toContain('caseWaits to second')
    expect(await world.noticesOf(id)).not.toContain('caseWaits to manager')
    expect(await world.auditsOf(id)).toMatchObject([
      { action: 'help.declareConflict', reason: '是我表弟', actor: world.accountOf('manager') },
    ])
    const seen = [await world.act('second', 'getCase', { id }), await world.tracked(opened)]
    expect(JSON.stringify(seen)).not.toContain('表弟')
    // Asked again it answers the same, and changes nothing.
    expect(await world.act('manager', 'declareConflict', declaration)).toEqual({
      handedTo: 'station',
    })
    const other = { ...declaration, reason: '是我舅舅' }
    expect(codeOf(await world.call('manager', 'declareConflict', other))).toBe('REQUEST.REPLAYED')
  })

  test('declared by the last of the station, it goes up; nobody there is given it back', async () => {
    const { id } = await world.newCaseBy(PHONE, { conflicts: [world.accountOf('second')] })
    const declared = await world.act('manager', 'declareConflict', { ...step(id), reason })
    expect(declared).toEqual({ handedTo: 'association' })
    expect(await world.recordOf(id)).toMatchObject({
      ...{ level: 'association', onAssociationList: true, escalateAt: null, assignee: null },
      conflicts: [world.accountOf('second'), world.accountOf('manager')],
    })
    const back = { ...step(id), reason }
    expect(codeOf(await world.call('staff', 'returnCase', back))).toBe('HELP.LEVEL')
  })

  test('two who declare at once are both kept from it', async () => {
    const { id } = await world.newCaseBy(PHONE)
    const declare = (openId: string) =>
      world.act(openId, 'declareConflict', { ...step(id), reason })
    const ends = await Promise.all([declare('manager'), declare('second')])
    expect(ends.map(({ handedTo }) => handedTo).sort()).toEqual(['association', 'station'])
    const { conflicts, level } = await world.recordOf(id)
    expect([...conflicts].sort()).toEqual(
      [world.accountOf('manager'), world.accountOf('second')].sort(),
    )
    expect(level).toBe('association')
  })

  test('RPT-04: whoever left their own number is kept from the case, and cannot be given it', async () => {
    const phone = '13955556666'
    const grants = [atStation('stationManager', world.near)]
    const own = await makeMember(world.cloud, world.database, { openId: 'own', phone, grants })
    const newCase = async () => (await world.newCaseBy(phone)).id
    expect(await codesOf('own', newCase)).toEqual(all('HELP.CONFLICT'))
    const give = { ...step(await newCase()), to: own }
    expect(codeOf(await world.call('manager', 'assignCase', give))).toBe('HELP.CONFLICT')
  })
})

describe('opening a case', () => {
  test('D-16: stops its ten minutes with the row of who looked; later it costs the row alone', async () => {
    const at = Date.now()
    const duty = { list: 'station', turn: 0, accountId: null, since: at } as const
    const { id } = await world.newCaseBy(PHONE, { duty, dutyNextAt: at + 600_000 })
    const first = await world.call('manager', 'getCase', { id })
    expect(first.waves).toBeLessThanOrEqual(6)
    expect(await world.recordOf(id)).toMatchObject({ duty: null, dutyNextAt: null })
    const second = await world.call('second', 'getCase', { id })
    expect(second.waves).toBeLessThanOrEqual(3)
    const rows = await world.auditsOf(id)
    expect(rows.map(({ actor }) => actor).sort()).toEqual(
      [world.accountOf('manager'), world.accountOf('second')].sort(),
    )
  })

  test('D-16: two at once both look, and both leave their row', async () => {
    const { id } = await world.newCase({}, { dutyNextAt: Date.now() + 600_000 })
    await Promise.all(['manager', 'second'].map((openId) => world.act(openId, 'getCase', { id })))
    expect(await world.auditsOf(id)).toHaveLength(2)
    expect((await world.recordOf(id)).dutyNextAt).toBeNull()
  })
})
