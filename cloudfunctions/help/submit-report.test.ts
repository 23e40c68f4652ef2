import { consentTo } from '@shared/account/consent-texts'
import { helpContract } from '@shared/help/contract'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { makeMember, takeSettings } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import {
  clientId,
  contactBy,
  handIn,
  makeReport,
  type Receipt,
  type ReportInput,
} from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import { scriptVerdict, sentToWeChat } from '../../config/testing/wechat'
import { readCounterpart, readPhone } from './contact'
import type { ContactRecord, ReportRecord } from './records'
import { reportNumber } from './report-key'
import { submitReport } from './submit-report'

let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  takeSettings(cloud)
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [
    makeStation('near', { name: '槐安里社区服务站', phone: '010-5555 0101' }),
    makeStation('duty', { duty: true }),
    makeStation('shut', { open: false }),
  ])
}, 30_000)
afterAll(() => cloud.stop())

function submit(input: object, openId?: string) {
  return cloud.call<Receipt>('help', 'submitReport', input, openId)
}

async function recordOf(id: string): Promise<ReportRecord> {
  const [report] = await database.all<ReportRecord>('reports', { _id: id })
  if (!report) throw new Error('no such report')
  return report
}

describe('a report', () => {
  test('RPT-01: is kept with its story, and answered with number, secret and who calls by when', async () => {
    const input = makeReport({ stationId: 'stn_near', category: 'loanOrCredit' })
    const called = await submit(input, 'resident-a')
    const receipt = outputOf(called)
    expect(receipt).toMatchObject({
      stationName: '槐安里社区服务站',
      stationPhone: '010-5555 0101',
      fraudType: 'loan',
      coveredSecrets: 0,
    })
    expect(receipt.no).toMatch(/^HA\d{10}$/)
    expect(receipt.secret).toMatch(/^\d{6}$/)
    const report = await recordOf(input.id)
    expect(report).toMatchObject({ status: 'received', open: true, text: input.text })
    expect(report.steps.map(({ kind, by }) => [kind, by])).toEqual([['received', 'resident']])
    expect(report.dueAt).toBe(receipt.firstContact.dueAt)
    expect(called.waves).toBeLessThanOrEqual(6)
  })

  test('counts once for its station, in the same transaction', async () => {
    const { input } = await handIn(cloud, { stationId: 'stn_near' })
    const facts = await database.all('facts', { _id: `fct_report.${input.id}` })
    expect(facts).toMatchObject([{ stationId: 'stn_near', counts: { reports: 1 }, folded: false }])
  })

  test('D-16: without a station goes to the duty station, and so does one for a station that is shut', async () => {
    for (const stationId of [undefined, 'stn_shut', 'stn_unknown']) {
      const { input } = await handIn(cloud, { stationId })
      expect((await recordOf(input.id)).stationId).toBe('stn_duty')
    }
  })

  test('D-30: has its secrets covered before anything is stored or sent to WeChat', async () => {
    const text = '我说了卡号 6222020200112233449 和验证码 482913，他叫我转 5000 元。'
    const { input, receipt } = await handIn(cloud, { text })
    expect(receipt.coveredSecrets).toBe(2)
    const report = await recordOf(input.id)
    expect(report.text).toContain('他叫我转 5000 元')
    const everything = JSON.stringify(report) + (await sentToWeChat(cloud))
    expect(everything).not.toMatch(/6222020200112233449|482913/)
  })

  test('D-30: keeps the other side’s account in an encrypted field of its own', async () => {
    const { input } = await handIn(cloud, { counterpart: '622848 0000 账号' })
    const report = await recordOf(input.id)
    expect(JSON.stringify(report)).not.toContain('622848')
    expect(readCounterpart(report)).toBe('622848 0000 账号')
  })

  test('RPT-07, RPT-11: is taken from a volunteer as from anybody, and nothing in it says so', async () => {
    const account = await makeMember(cloud, database, { openId: 'volunteer-finder' })
    const found = { category: 'otherConcern', text: '小区群里有人天天发赌博网站' } as const
    const { input, receipt } = await handIn(cloud, found, 'volunteer-finder')
    expect(receipt.fraudType).toBe('otherConcern')
    expect(JSON.stringify(await recordOf(input.id))).not.toContain(account)
  })

  test('RPT-09: may be a plain question, without a name, a number or a loss', async () => {
    const asked = { category: 'unsure', text: '路由器要怎么设才安全？' } as const
    const { input } = await handIn(cloud, asked)
    expect(await recordOf(input.id)).toMatchObject({ urgent: false, hasContact: false, open: true })
  })

  test('R-29: keeps the phone apart, encrypted, with the consent to it', async () => {
    const called = await submit(makeReport({ contact: contactBy('13812342071') }), 'resident-b')
    expect(called.waves).toBeLessThanOrEqual(6)
    const { input } = await handIn(cloud, { contact: contactBy('13812342071') })
    const report = await recordOf(input.id)
    const [contact] = await database.all<ContactRecord>('report_contacts', { _id: input.id })
    expect(report.hasContact).toBe(true)
    expect(JSON.stringify([report, contact])).not.toContain('13812342071')
    expect(contact && readPhone(contact)).toBe('13812342071')
    expect(contact?.consent).toMatchObject(consentTo('sensitiveReport'))
  })

  test('is kept whatever the content check says, and whether or not it answers', async () => {
    await scriptVerdict(cloud, '记号甲', 'risky')
    const risky = await handIn(cloud, { text: '记号甲' })
    expect((await recordOf(risky.input.id)).textVerdict).toBe('risky')
    const fine = await handIn(cloud, { text: '没有记号' })
    expect((await recordOf(fine.input.id)).textVerdict).toBe('pass')
    const nobody = makeReport()
    outputOf(await submit(nobody))
    expect((await recordOf(nobody.id)).textVerdict).toBe('unchecked')
  })
})

describe('a report sent again', () => {
  test('gets the same answer and is one report', async () => {
    const { input, receipt } = await handIn(cloud, {}, 'resident-c')
    const called = await submit(input, 'resident-c')
    expect(outputOf(called)).toEqual(receipt)
    expect(called.waves).toBe(1)
    expect(await database.all('facts', { _id: `fct_report.${input.id}` })).toHaveLength(1)
  })

  test('fifty times at once is one report with one number', async () => {
    const input = makeReport({ contact: contactBy('13812342071') })
    const calls = Array.from({ length: 50 }, (_, index) => submit(input, `resident-d${index}`))
    const answers = (await Promise.all(calls)).map(outputOf)
    expect(new Set(answers.map(({ no, secret }) => `${no} ${secret}`)).size).toBe(1)
    expect(await database.all('reports', { _id: input.id })).toHaveLength(1)
    expect(await database.all('facts', { _id: `fct_report.${input.id}` })).toHaveLength(1)
  })

  test('is one report also when all look before any of them has written', async () => {
    const sent = { ...makeReport(), text: '' }
    const input = helpContract.actions.submitReport.input.parse(sent)
    const context = {
      at: Date.now(),
      requestId: 'test',
      caller: { openId: undefined, isTimer: false },
    }
    const calls = Array.from({ length: 10 }, () => submitReport(input, context))
    expect(new Set((await Promise.all(calls)).map(({ no }) => no)).size).toBe(1)
    expect(await database.all('facts', { _id: `fct_report.${input.id}` })).toHaveLength(1)
  })

  test.each<[string, Partial<ReportInput>]>([
    ['words', { text: '别的话' }],
    ['answer', { moneyMoved: true }],
    ['phone', { contact: contactBy('13900001111') }],
    ['account of the other side', { counterpart: '另一个账号' }],
  ])('with another %s is refused', async (_what, different) => {
    const { input, receipt } = await handIn(cloud, {}, 'resident-e')
    expect(codeOf(await submit({ ...input, ...different }))).toBe('REQUEST.REPLAYED')
    expect(outputOf(await submit(input))).toEqual(receipt)
  })

  test('a number that is taken gives way to the next', async () => {
    const id = clientId('report')
    const other = await handIn(cloud)
    await database.update('reports', other.input.id, { no: reportNumber(id, 0) })
    const { receipt } = await handIn(cloud, { id })
    expect(receipt.no).toBe(reportNumber(id, 1))
    expect(outputOf(await submit(makeReport({ id })))).toEqual(receipt)
  })
})

describe('a report is refused', () => {
  test.each<[string, ReportInput['contact']]>([
    ['no consent', { phone: '13812342071' }],
    ['the consent to something else', { phone: '13812342071', consent: consentTo('signIn') }],
    [
      'the consent to older words',
      { phone: '13812342071', consent: { ...consentTo('sensitiveReport'), version: '2020-01-01' } },
    ],
  ])('R-24, R-25: with a phone and %s', async (_what, contact) => {
    const input = makeReport({ contact })
    expect(codeOf(await submit(input))).toBe('HELP.CONSENT_REQUIRED')
    expect(await database.all('reports', { _id: input.id })).toEqual([])
    expect(await database.all('report_contacts', { _id: input.id })).toEqual([])
  })

  test.each<[string, object]>([
    ['id', { id: 'rpt_short' }],
    ['category', { category: 'weather' }],
    ['moneyMoved', { moneyMoved: 'yes' }],
    ['text', { text: '字'.repeat(501) }],
    ['counterpart', { counterpart: '字'.repeat(201) }],
    ['contact.phone', { contact: { phone: '12345' } }],
    ['stationId', { stationId: { $ne: '' } }],
  ])('when its %s is not what it must be, naming the field', async (field, wrong) => {
    const { reply } = await submit({ ...makeReport(), ...wrong })
    expect(reply).toMatchObject({ ok: false, error: { code: 'REQUEST.INVALID' } })
    expect(reply.ok || Object.keys(reply.error.fields ?? {})).toEqual([field])
  })

  test('when it is 100 KB large', async () => {
    const input = makeReport({ text: 'x'.repeat(100 * 1024) })
    expect(codeOf(await submit(input))).toBe('REQUEST.TOO_LARGE')
  })

  test('after twenty of one caller in an hour, and then nothing is written', async () => {
    const inputs = Array.from({ length: 41 }, () => makeReport())
    const codes: string[] = []
    // Twice as many and one: were a new hour to begin meanwhile, one of the two is still over.
    for (const input of inputs) codes.push(codeOf(await submit(input, 'eager')))
    expect(codes.slice(0, 20)).not.toContain('REQUEST.TOO_MANY')
    const refused = inputs.filter((_input, index) => codes[index] === 'REQUEST.TOO_MANY')
    expect(refused.length).toBeGreaterThan(0)
    for (const { id } of refused) {
      expect(await database.all('reports', { _id: id })).toEqual([])
    }
  }, 30_000)
})
