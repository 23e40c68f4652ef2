/** To whom a case can be given, and what the volunteer sees to whom it was. */
import { CaseWorld } from '../../config/testing/cases'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId, contactBy } from '../../config/testing/reports'
import type { Volunteer } from '../../config/testing/volunteers'

const PHONE = '13812342071'
const NAME = '陈美玲'
const SITE = 'fanli-pay77.top'
let world: CaseWorld
let volunteer: Volunteer

beforeAll(async () => {
  world = await CaseWorld.open()
  volunteer = await world.newVolunteer()
}, 60_000)
afterAll(() => world.stop())

const give = (id: string, to: string, more: object = {}) => ({
  ...{ id, to, stepId: clientId('reportStep') },
  ...more,
})
const newCase = () => world.newCaseBy(PHONE)

/** A case with everything a reporter can leave, given to the volunteer. */
async function givenCase() {
  const contact = contactBy(PHONE)
  const opened = await world.newCase({
    ...{ contact: contact && { ...contact, name: NAME }, counterpart: '622848 0000 1111 账号' },
    text: `让我去 ${SITE} 收钱，我的电话 138 1234 2071`,
  })
  await world.act('manager', 'assignCase', give(opened.id, volunteer.accountId))
  return opened
}

describe('who may follow a case up', () => {
  const listed = async (openId: string, id: string) =>
    (await world.act(openId, 'listHandlers', { id })).handlers

  test('RPT-05, PRV-01: managers of the station, and volunteers with agreement and certificate', async () => {
    const others = await Promise.all([
      world.newVolunteer({ agreed: false }),
      world.newVolunteer({ passed: false }),
      world.newVolunteer({ station: world.far }),
    ])
    const { id } = await newCase()
    const handlers = await listed('manager', id)
    expect(handlers.map(({ accountId, kind }) => [accountId, kind]).sort()).toEqual(
      [
        [world.accountOf('manager'), 'manager'],
        [world.accountOf('second'), 'manager'],
        [volunteer.accountId, 'volunteer'],
      ].sort(),
    )
    expect(handlers.map(({ maskedName }) => maskedName).sort()).toEqual(['林**', '王**', '王**'])
    for (const { accountId } of others) {
      const called = await world.call('manager', 'assignCase', give(id, accountId))
      expect(codeOf(called)).toBe('HELP.NOT_QUALIFIED')
    }
    const nobody = await world.call('manager', 'assignCase', give(id, 'acc_nobody'))
    expect(codeOf(nobody)).toBe('HELP.NOT_QUALIFIED')
  })

  test('PRV-07: staff of the association only for what the association has', async () => {
    const staff = world.accountOf('staff')
    const { id } = await newCase()
    expect(codeOf(await world.call('manager', 'assignCase', give(id, staff)))).toBe(
      'HELP.NOT_QUALIFIED',
    )
    const up = await world.newCaseBy(PHONE, { level: 'association', onAssociationList: true })
    const kinds = (await listed('staff', up.id)).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'association')).toHaveLength(2)
    const given = await world.act('colleague', 'assignCase', give(up.id, staff))
    expect(given.assignee).toMatchObject({ accountId: staff, kind: 'association' })
  })

  test('PRV-07: nobody who knows somebody in it', async () => {
    const conflicts = [volunteer.accountId]
    const { id } = await world.newCaseBy(PHONE, { conflicts })
    const ids = (await listed('manager', id)).map(({ accountId }) => accountId)
    expect(ids).not.toContain(volunteer.accountId)
    const called = await world.call('manager', 'assignCase', give(id, volunteer.accountId))
    expect(codeOf(called)).toBe('HELP.CONFLICT')
  })

  test('tells how many open cases each has', async () => {
    const { id } = await newCase()
    const casesOf = async () =>
      (await listed('manager', id)).find(({ accountId }) => accountId === volunteer.accountId)
        ?.openCases ?? 0
    const before = await casesOf()
    await world.act('manager', 'assignCase', give(id, volunteer.accountId))
    expect(await casesOf()).toBe(before + 1)
  })
})

describe('giving a case', () => {
  test('MSG-01: tells who gets it and its reporter, with the name covered; the note stays inside', async () => {
    const opened = await newCase()
    const step = give(opened.id, volunteer.accountId, {
      note: '请先查网址，卡号 6222020200112233449',
    })
    const called = await world.call('manager', 'assignCase', step)
    const { assignee, steps } = outputOf(called)
    expect(called.waves).toBeLessThanOrEqual(6)
    expect(assignee).toMatchObject({ kind: 'volunteer', maskedName: '林**' })
    expect(steps.at(-1)).toMatchObject({ kind: 'assigned', by: 'station' })
    expect(steps.at(-1)?.text).toMatch(/^志愿者 林\*\*：请先查网址/)
    expect(steps.at(-1)?.text).not.toContain('6222020200112233449')
    expect(await world.noticesOf(opened.id)).toContain(`caseGiven to ${volunteer.accountId}`)
    const tracked = await world.tracked(opened)
    expect(tracked.followedBy).toBe('志愿者 林**')
    expect(tracked.steps.at(-1)?.text).toBe('志愿者 林**')
    // Again it changes nothing; with somebody else it is refused.
    outputOf(await world.call('manager', 'assignCase', step))
    const other = { ...step, to: world.accountOf('second') }
    expect(codeOf(await world.call('manager', 'assignCase', other))).toBe('REQUEST.REPLAYED')
    expect((await world.recordOf(opened.id)).steps).toHaveLength(2)
  })

  test('who takes a case is not told', async () => {
    const { id } = await newCase()
    await world.act('manager', 'assignCase', give(id, world.accountOf('manager')))
    expect(await world.noticesOf(id)).not.toContain('caseGiven to manager')
  })

  test('two who take it at once: one has it, the other is told', async () => {
    const { id } = await newCase()
    const take = (openId: string) =>
      world.call(openId, 'assignCase', give(id, world.accountOf(openId), { instead: null }))
    const codes = (await Promise.all([take('manager'), take('second')])).map(codeOf)
    expect([...codes].sort()).toEqual(['HELP.LEVEL', 'OK'])
    const winner = codes[0] === 'OK' ? 'manager' : 'second'
    const { assignee, steps } = await world.recordOf(id)
    expect(assignee?.accountId).toBe(world.accountOf(winner))
    expect(steps.filter(({ kind }) => kind === 'assigned')).toHaveLength(1)
  })

  test('a closed case is given to nobody', async () => {
    const { id } = await newCase()
    const end = { fraudType: 'loan', outcome: 'advised', note: '讲清楚了' }
    await world.act('manager', 'closeCase', { id, stepId: clientId('reportStep'), ...end })
    const called = await world.call('manager', 'assignCase', give(id, volunteer.accountId))
    expect(codeOf(called)).toBe('HELP.CASE_CLOSED')
  })
})

describe('the volunteer to whom it was given', () => {
  test('RPT-05, PRV-05: reads the story, and nothing of the reporter; each look leaves its row', async () => {
    const { id } = await givenCase()
    const list = await world.call(volunteer.openId, 'listAssigned', {})
    expect(outputOf(list).cases.map((row) => row.id)).toContain(id)
    expect(list.waves).toBeLessThanOrEqual(3)
    expect(JSON.stringify(list.reply)).not.toMatch(/收钱|hasContact/)
    const read = await world.call(volunteer.openId, 'getAssigned', { id })
    expect(outputOf(read)).toMatchObject({
      ...{ id, photos: 0 },
      text: `让我去 ${SITE} 收钱，我的电话 138****2071`,
    })
    expect(read.waves).toBeLessThanOrEqual(3)
    const said = JSON.stringify(read.reply)
    for (const hidden of [PHONE, '1234', NAME, '陈', '622848', 'hasContact', 'maskedPhone']) {
      expect(said).not.toContain(hidden)
    }
    const rows = await world.auditsOf(id)
    expect(rows).toMatchObject([{ action: 'help.getAssigned', actor: volunteer.accountId }])
  })

  test('RPT-05: writes what the reporter reads, secrets covered', async () => {
    const opened = await givenCase()
    const note = { id: opened.id, stepId: clientId('reportStep') }
    const text = '这个网址是假的，验证码 482913 别给'
    const called = await world.call(volunteer.openId, 'noteCase', { ...note, text })
    expect(called.waves).toBeLessThanOrEqual(6)
    const last = (await world.tracked(opened)).steps.at(-1)
    expect(last).toMatchObject({ kind: 'noted', by: 'volunteer' })
    expect(last?.text).toMatch(/^这个网址是假的/)
    expect(last?.text).not.toContain('482913')
    const again = await world.act(volunteer.openId, 'noteCase', { ...note, text })
    expect(again.steps).toHaveLength(outputOf(called).steps.length)
  })

  test('gives it back; the giver is told, the reason is not for the reporter', async () => {
    const opened = await givenCase()
    const back = { id: opened.id, stepId: clientId('reportStep'), reason: '这几天不在家' }
    outputOf(await world.call(volunteer.openId, 'handBack', back))
    expect((await world.recordOf(opened.id)).assignee).toBeNull()
    expect(await world.noticesOf(opened.id)).toContain('caseWaits to manager')
    const handled = await world.act('second', 'getCase', { id: opened.id })
    expect(handled.steps.at(-1)?.text).toContain('这几天不在家')
    expect(JSON.stringify(await world.tracked(opened))).not.toContain('不在家')
    expect(codeOf(await world.call(volunteer.openId, 'getAssigned', { id: opened.id }))).toBe(
      'HELP.NOT_FOUND',
    )
    expect(codeOf(await world.call(volunteer.openId, 'handBack', back))).toBe('OK')
  })

  test('PRV-05, PRV-20: no other volunteer reads it, nor may the volunteer do what handlers do', async () => {
    const { id } = await givenCase()
    const other = await world.newVolunteer()
    expect(codeOf(await world.call(other.openId, 'getAssigned', { id }))).toBe('HELP.NOT_FOUND')
    const note = { id, stepId: clientId('reportStep'), text: '看一看' }
    expect(codeOf(await world.call(other.openId, 'noteCase', note))).toBe('HELP.NOT_FOUND')
    for (const action of ['getCase', 'revealContact', 'getPhoto', 'listLinkedCases'] as const) {
      const input = { id, reason: '看一看', photoId: clientId('photo'), part: 0 }
      expect(codeOf(await world.call(volunteer.openId, action, input))).toBe('ACCESS.ROLE')
    }
  })

  test.each([
    ['the role', { grants: [] }, 'ACCESS.ROLE'],
    ['the confidentiality agreement', { consents: 'signIn' }, 'HELP.NOT_FOUND'],
    ['the certificate', { tier: 'withdrawn' }, 'HELP.NOT_FOUND'],
  ])('PRV-01, PRV-20: without %s any more, the next look is refused', async (_what, loss, code) => {
    const leaving = await world.newVolunteer()
    const { id } = await newCase()
    await world.act('manager', 'assignCase', give(id, leaving.accountId))
    outputOf(await world.call(leaving.openId, 'getAssigned', { id }))
    if ('grants' in loss) await world.database.update('accounts', leaving.accountId, loss)
    if ('tier' in loss) await world.endTiers(leaving.accountId)
    if ('consents' in loss) await world.withdrawConfidentiality(leaving.accountId)
    expect(codeOf(await world.call(leaving.openId, 'getAssigned', { id }))).toBe(code)
    const note = { id, stepId: clientId('reportStep'), text: '看一看' }
    expect(codeOf(await world.call(leaving.openId, 'noteCase', note))).toBe(code)
    if (code !== 'ACCESS.ROLE') {
      expect((await world.act(leaving.openId, 'listAssigned', {})).cases).toEqual([])
    }
  })
})
