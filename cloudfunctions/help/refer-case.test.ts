/** What leaves the station with a referral: nothing, what its owner agreed to, or an exception that two people decide. */
import { EXCEPTION_GROUNDS, EXCEPTION_WORDS } from '@shared/help/disclosure'
import { AUTHORITIES } from '@shared/help/authorities'
import { CaseWorld, type OpenCase } from '../../config/testing/cases'
import { makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'

const PHONE = '13812342071'
let world: CaseWorld

beforeAll(async () => {
  world = await CaseWorld.open()
}, 60_000)
afterAll(() => world.stop())

const exception = {
  ...{ kind: 'exception', ground: 'suicidal', degree: '电话和住在哪个小区' },
  ...{ protection: '只给值班民警，用完删掉', told: false, telling: '电话打不通' },
} as const
const referral = (id: string, more: object = {}) => ({
  ...{ id, stepId: clientId('reportStep'), authority: 'police', reason: '说不想活了' },
  ...more,
})
const decision = (id: string, referralId: string, agree: boolean) => ({
  ...{ id, stepId: clientId('reportStep'), referralId, agree, note: '情况很急，只给这些' },
})

async function asked(more: object = {}): Promise<OpenCase & { readonly referralId: string }> {
  const opened = await world.newCaseBy(PHONE)
  const input = referral(opened.id, { disclosure: { ...exception, ...more } })
  await world.act('manager', 'referCase', input)
  return { ...opened, referralId: input.stepId }
}

describe('a referral', () => {
  test('RPT-03, RPT-12, PRV-08: with nothing of the reporter is logged at once', async () => {
    const { id } = await world.newCaseBy(PHONE)
    const called = await world.call('manager', 'referCase', referral(id))
    expect(outputOf(called)).toMatchObject({
      ...{ status: 'referred' },
      referrals: [{ authority: 'police', disclosed: 'nothing', ground: null, state: 'logged' }],
    })
    expect(called.waves).toBeLessThanOrEqual(6)
    expect(await world.auditsOf(id)).toEqual([])
  })

  test('PRV-08: with consent says so to its owner, and leaves a row', async () => {
    const opened = await world.newCaseBy(PHONE)
    const disclosure = { kind: 'consent', how: '今天电话里说可以' }
    const more = { authority: 'bank', reason: '请停卡', disclosure }
    await world.act('manager', 'referCase', referral(opened.id, more))
    const last = (await world.tracked(opened)).steps.at(-1)
    expect(last?.text).toBe('已报给 开户银行：请停卡。您同意过，联系方式也给了')
    expect(await world.auditsOf(opened.id)).toMatchObject([
      { action: 'help.referCase', reason: '请停卡', actor: world.accountOf('manager') },
    ])
  })

  test.each([{ kind: 'consent', how: '电话里说可以' }, exception])(
    'PRV-08: an anonymous case has nothing to pass on: $kind',
    async (disclosure) => {
      const { id } = await world.newCase()
      const called = await world.call('manager', 'referCase', referral(id, { disclosure }))
      expect(codeOf(called)).toBe('HELP.NO_CONTACT')
      expect((await world.recordOf(id)).referrals).toEqual([])
    },
  )
})

describe('an exception to confidentiality', () => {
  test.each(AUTHORITIES.filter((authority) => authority !== 'police'))(
    'PRV-09: is not told to %s',
    async (authority) => {
      const { id } = await world.newCaseBy(PHONE)
      const more = { authority, disclosure: exception }
      expect(codeOf(await world.call('manager', 'referCase', referral(id, more)))).toBe(
        'HELP.EXCEPTION_TO',
      )
    },
  )

  test.each(EXCEPTION_GROUNDS)('PRV-10: may be asked for on the ground %s', async (ground) => {
    const { id } = await asked({ ground })
    const { referrals, disclosureWaits } = await world.recordOf(id)
    expect(referrals).toMatchObject([{ state: 'waiting', disclosure: { ground } }])
    expect(disclosureWaits).toBe(true)
  })

  test.each([
    ['another ground', { ground: 'curious' }],
    ['no ground', { ground: undefined }],
    ['no degree', { degree: ' ' }],
    ['no protection', { protection: '' }],
    ['no word of what was told', { telling: '' }],
  ])('PRV-10, PRV-11: is not asked for with %s', async (_what, more) => {
    const { id } = await world.newCaseBy(PHONE)
    const disclosure = { ...exception, ...more }
    expect(codeOf(await world.call('manager', 'referCase', referral(id, { disclosure })))).toBe(
      'REQUEST.INVALID',
    )
  })

  test('AMB-59, D-26: tells nobody before a second person has agreed; who supervises is asked', async () => {
    const opened = await asked()
    const { id, referralId } = opened
    expect((await world.recordOf(id)).status).toBe('received')
    expect((await world.tracked(opened)).steps.map(({ kind }) => kind)).toEqual(['received'])
    const handled = await world.act('second', 'getCase', { id })
    expect(handled.referrals).toMatchObject([{ state: 'waiting', ground: 'suicidal' }])
    expect(handled.steps.at(-1)?.text).toBe('想例外告诉 110，等另一个人同意')
    expect(await world.noticesOf(id)).toContain('disclosureWaits to supervisor')
    const called = await world.call('supervisor', 'listDisclosures', {})
    const waiting = outputOf(called).waiting.find((one) => one.referralId === referralId)
    expect(waiting).toMatchObject({ caseId: id, degree: exception.degree, reason: '说不想活了' })
    expect(JSON.stringify(called.reply)).not.toMatch(/13812342071|138\*{4}2071/)
    expect(called.waves).toBeLessThanOrEqual(3)
  })

  test('PRV-11: agreed to, its owner reads that, why, to what degree, and how they are protected', async () => {
    const opened = await asked()
    const { id, referralId } = opened
    const agree = decision(id, referralId, true)
    const called = await world.call('supervisor', 'decideDisclosure', agree)
    expect(called.waves).toBeLessThanOrEqual(6)
    expect(outputOf(called).waiting.map((one) => one.referralId)).not.toContain(referralId)
    const last = (await world.tracked(opened)).steps.at(-1)
    expect(last).toMatchObject({ kind: 'referred', by: 'association' })
    for (const said of ['110', EXCEPTION_WORDS.suicidal, exception.degree, exception.protection]) {
      expect(last?.text).toContain(said)
    }
    expect(last?.text).not.toContain('情况很急')
    expect(await world.recordOf(id)).toMatchObject({
      ...{ status: 'referred', disclosureWaits: false },
      referrals: [{ state: 'agreed', decidedBy: world.accountOf('supervisor') }],
    })
    const rows = await world.auditsOf(id)
    expect(rows).toMatchObject([
      { action: 'help.decideDisclosure', actor: world.accountOf('supervisor'), reason: agree.note },
    ])
    expect(await world.noticesOf(id)).toContain('caseWaits to manager')
    // The same decision again changes nothing; another comes too late.
    outputOf(await world.call('supervisor', 'decideDisclosure', agree))
    const other = await world.call('staff', 'decideDisclosure', decision(id, referralId, false))
    expect(codeOf(other)).toBe('HELP.LEVEL')
    expect((await world.recordOf(id)).referrals[0]?.state).toBe('agreed')
  })

  test('AMB-59: refused, nothing is told, and only who handles the case reads so', async () => {
    const opened = await asked()
    const { id, referralId } = opened
    await world.act('supervisor', 'decideDisclosure', decision(id, referralId, false))
    const tracked = await world.tracked(opened)
    expect(tracked.status).toBe('received')
    expect(JSON.stringify(tracked.steps)).not.toMatch(/例外|110/)
    const handled = await world.act('manager', 'getCase', { id })
    expect(handled.referrals).toMatchObject([{ state: 'refused' }])
    expect(handled.steps.at(-1)?.text).toContain('不同意例外告诉')
  })

  test('AMB-59: never the one who asked, whatever their roles', async () => {
    const up = { level: 'association', onAssociationList: true } as const
    const { id } = await world.newCaseBy(PHONE, up)
    const input = referral(id, { disclosure: exception })
    await world.act('staff', 'referCase', input)
    const listed = await world.act('staff', 'listDisclosures', {})
    expect(listed.waiting.map((one) => one.referralId)).not.toContain(input.stepId)
    const own = await world.call('staff', 'decideDisclosure', decision(id, input.stepId, true))
    expect(codeOf(own)).toBe('HELP.CONFLICT')
    const other = await world.call(
      'colleague',
      'decideDisclosure',
      decision(id, input.stepId, true),
    )
    expect(codeOf(other)).toBe('OK')
  })

  test('PRV-20, AMB-59: not a manager, not who supervises elsewhere, not who knows somebody in it', async () => {
    const elsewhere = { scope: 'area', scopeId: 'are_other', scopeName: '别处' } as const
    const grants = [{ role: 'supervisor', ...elsewhere } as const]
    await makeMember(world.cloud, world.database, { openId: 'elsewhere', grants })
    const { id, referralId } = await asked()
    const decide = async (openId: string) =>
      codeOf(await world.call(openId, 'decideDisclosure', decision(id, referralId, true)))
    expect(await decide('second')).toBe('ACCESS.ROLE')
    expect(await decide('elsewhere')).toBe('ACCESS.SCOPE')
    const { waiting } = await world.act('elsewhere', 'listDisclosures', {})
    expect(waiting).toEqual([])
    await world.database.update('reports', id, { conflicts: [world.accountOf('supervisor')] })
    expect(await decide('supervisor')).toBe('HELP.CONFLICT')
    const mine = await world.act('supervisor', 'listDisclosures', {})
    expect(mine.waiting.map((one) => one.referralId)).not.toContain(referralId)
    expect((await world.recordOf(id)).referrals[0]?.state).toBe('waiting')
  })

  test('two who decide at once: one does, the other is told', async () => {
    const { id, referralId } = await asked()
    const codes = await Promise.all(
      [
        ['supervisor', true],
        ['staff', false],
      ].map(async ([openId, agree]) =>
        codeOf(
          await world.call(
            String(openId),
            'decideDisclosure',
            decision(id, referralId, agree === true),
          ),
        ),
      ),
    )
    expect(codes.sort()).toEqual(['HELP.LEVEL', 'OK'])
    expect((await world.recordOf(id)).steps).toHaveLength(3)
  })

  test.each(['closed', 'withdrawn'])(
    'AMB-59: is not told any more once the case is %s',
    async (how) => {
      const { id, key, referralId } = await asked()
      const end = { fraudType: 'loan', outcome: 'advised', note: '讲清楚了' }
      if (how === 'withdrawn') await world.act('resident', 'withdrawReport', key)
      else await world.act('manager', 'closeCase', { ...referral(id), ...end })
      const { waiting } = await world.act('supervisor', 'listDisclosures', {})
      expect(waiting.map((one) => one.referralId)).not.toContain(referralId)
      const late = await world.call(
        'supervisor',
        'decideDisclosure',
        decision(id, referralId, true),
      )
      expect(codeOf(late)).toBe('HELP.CASE_CLOSED')
    },
  )

  test('D-30: secrets in its words are covered', async () => {
    const card = '6222020200112233449'
    const { id, referralId } = await asked({ degree: `卡号 ${card}`, telling: `卡号 ${card}` })
    await world.act('supervisor', 'decideDisclosure', decision(id, referralId, true))
    expect(JSON.stringify(await world.recordOf(id))).not.toContain(card)
  })
})
