/** What a reporter does with number and secret: look, add words, take it back. */
import type { TrackedCase } from '@shared/help/model'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId, contactBy, handIn } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import { scriptVerdict } from '../../config/testing/wechat'
import type { ReportRecord } from './records'

let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [makeStation('duty', { duty: true })])
}, 30_000)
afterAll(() => cloud.stop())

function act(action: 'trackReport' | 'addToReport' | 'withdrawReport', input: object, openId = '') {
  return cloud.call<TrackedCase>('help', action, input, openId || undefined)
}

async function report(different: Parameters<typeof handIn>[1] = {}) {
  const { input, receipt } = await handIn(cloud, different)
  return { id: input.id, key: { no: receipt.no, secret: receipt.secret }, receipt }
}

async function recordOf(id: string): Promise<ReportRecord> {
  const [found] = await database.all<ReportRecord>('reports', { _id: id })
  if (!found) throw new Error('no such report')
  return found
}

/** The same secret with its last digit changed. */
function wrong(secret: string): string {
  return secret.slice(0, 5) + String((Number(secret[5]) + 1) % 10)
}

describe('following a report', () => {
  test('ROL-01: tells how it stands, in one wave and without login', async () => {
    const { key, receipt } = await report({ category: 'gameTrade' })
    const called = await act('trackReport', key)
    expect(outputOf(called)).toMatchObject({
      no: key.no,
      category: 'gameTrade',
      fraudType: 'gaming',
      status: 'received',
      stationName: receipt.stationName,
      firstContact: receipt.firstContact,
      hasContact: false,
    })
    expect(called.waves).toBeLessThanOrEqual(2)
  })

  test('a wrong secret and a wrong number get the same answer after the same look', async () => {
    const { key } = await report()
    const first = await act('trackReport', { ...key, secret: wrong(key.secret) }, 'guesser')
    const second = await act('trackReport', { ...key, no: 'HA0000000000' }, 'guesser')
    expect([codeOf(first), codeOf(second)]).toEqual(['HELP.NOT_FOUND', 'HELP.NOT_FOUND'])
    expect([first.calls, first.waves]).toEqual([second.calls, second.waves])
  })

  test('the secret of one report does not open another', async () => {
    const [one, other] = [await report(), await report()]
    const mixed = { no: one.key.no, secret: other.key.secret }
    const expected = one.key.secret === other.key.secret ? 'OK' : 'HELP.NOT_FOUND'
    expect(codeOf(await act('trackReport', mixed))).toBe(expected)
  })

  test('guessing at one number ends after twenty tries, whoever guesses', async () => {
    const { key } = await report()
    const codes = []
    // Twice as many and one: were a new window to begin meanwhile, one of the two is still over.
    for (let guess = 0; guess < 41; guess++) {
      const secret = wrong(key.secret)
      codes.push(codeOf(await act('trackReport', { ...key, secret }, `guesser-${guess}`)))
    }
    expect(codes.slice(0, 20)).not.toContain('REQUEST.TOO_MANY')
    expect(codes).toContain('REQUEST.TOO_MANY')
  })

  test.each([{ no: 'HA1' }, { secret: '12345' }, { no: { $gt: '' } }, { secret: null }])(
    'a malformed key is refused: %p',
    async (malformed) => {
      const { key } = await report()
      expect(codeOf(await act('trackReport', { ...key, ...malformed }))).toBe('REQUEST.INVALID')
    },
  )
})

describe('adding words', () => {
  test('D-30: puts them into the story, secrets covered and counted', async () => {
    const { key, id } = await report({ text: '验证码 482913' })
    const text = '他又要了 验证码 771204'
    const called = await act('addToReport', { ...key, id: clientId('reportStep'), text })
    const tracked = outputOf(called)
    expect(tracked.steps.map(({ kind }) => kind)).toEqual(['received', 'added'])
    expect(tracked.steps[1]).toMatchObject({ by: 'resident' })
    expect(tracked.steps[1]?.text).not.toContain('771204')
    expect(tracked.coveredSecrets).toBe(2)
    expect(JSON.stringify(await recordOf(id))).not.toMatch(/771204|482913/)
    expect(called.waves).toBeLessThanOrEqual(6)
  })

  test('again adds nothing; the same step with other words is refused', async () => {
    const { key } = await report()
    const step = { ...key, id: clientId('reportStep'), text: '对方又打来了' }
    outputOf(await act('addToReport', step))
    expect(outputOf(await act('addToReport', step)).steps).toHaveLength(2)
    expect(codeOf(await act('addToReport', { ...step, text: '别的' }))).toBe('REQUEST.REPLAYED')
  })

  test('ten at once all stand in the story', async () => {
    const { key, id } = await report()
    const texts = Array.from({ length: 10 }, (_, index) => `第 ${index} 句`)
    const calls = texts.map((text) =>
      act('addToReport', { ...key, id: clientId('reportStep'), text }),
    )
    expect((await Promise.all(calls)).map(codeOf)).toEqual(texts.map(() => 'OK'))
    const said = (await recordOf(id)).steps.slice(1).map(({ text }) => text)
    expect([...said].sort()).toEqual(texts)
  })

  test('once the check frowned on something, a person looks, whatever comes later', async () => {
    await scriptVerdict(cloud, '记号乙', 'review')
    const { key, id } = await report()
    for (const text of ['记号乙', '后来的话']) {
      outputOf(await act('addToReport', { ...key, id: clientId('reportStep'), text }, 'speaker'))
    }
    expect((await recordOf(id)).textVerdict).toBe('review')
  })

  test('a story has an end: 195 steps, and room for the closing', async () => {
    const { key, id } = await report()
    const { steps } = await recordOf(id)
    const many = Array.from({ length: 195 }, (_, index) => ({ ...steps[0], id: `stp_${index}` }))
    await database.update('reports', id, { steps: many })
    const more = { ...key, id: clientId('reportStep'), text: '还有' }
    expect(codeOf(await act('addToReport', more))).toBe('HELP.STORY_FULL')
    expect(outputOf(await act('withdrawReport', key)).steps).toHaveLength(196)
  })

  test.each([
    ['nothing', '   ', 'REQUEST.INVALID'],
    ['501 characters', '字'.repeat(501), 'REQUEST.INVALID'],
    ['100 KB', 'x'.repeat(100 * 1024), 'REQUEST.TOO_LARGE'],
  ])('%s is refused', async (_what, text, code) => {
    const { key } = await report()
    expect(codeOf(await act('addToReport', { ...key, id: clientId('reportStep'), text }))).toBe(
      code,
    )
  })

  test('with a wrong secret is refused and adds nothing', async () => {
    const { key, id } = await report()
    const step = {
      no: key.no,
      secret: wrong(key.secret),
      id: clientId('reportStep'),
      text: '不是我',
    }
    expect(codeOf(await act('addToReport', step))).toBe('HELP.NOT_FOUND')
    expect((await recordOf(id)).steps).toHaveLength(1)
  })
})

describe('taking a report back', () => {
  test('closes it, deletes the contact and counts once', async () => {
    const { key, id } = await report({ contact: contactBy('13812342071') })
    const called = await act('withdrawReport', key)
    expect(outputOf(called)).toMatchObject({ status: 'withdrawn', hasContact: false })
    expect(called.waves).toBeLessThanOrEqual(6)
    expect(await database.all('report_contacts', { _id: id })).toEqual([])
    const facts = await database.all('facts', { _id: `fct_reportWithdrawn.${id}` })
    expect(facts).toMatchObject([{ counts: { reportsWithdrawn: 1 }, stationId: 'stn_duty' }])
  })

  test('again, and five times at once, changes nothing more', async () => {
    const { key } = await report({ contact: contactBy('13812342071') })
    const answers = await Promise.all(Array.from({ length: 5 }, () => act('withdrawReport', key)))
    for (const answer of [...answers, await act('withdrawReport', key)]) {
      expect(outputOf(answer).steps.map(({ kind }) => kind)).toEqual(['received', 'withdrawn'])
    }
  })

  test('afterwards no words are taken, but it can still be followed', async () => {
    const { key } = await report()
    outputOf(await act('withdrawReport', key))
    const step = { ...key, id: clientId('reportStep'), text: '还有' }
    expect(codeOf(await act('addToReport', step))).toBe('HELP.CASE_CLOSED')
    expect(outputOf(await act('trackReport', key)).status).toBe('withdrawn')
  })

  test('with a wrong secret is refused, and the contact stays', async () => {
    const { key, id } = await report({ contact: contactBy('13812342071') })
    const guess = { no: key.no, secret: wrong(key.secret) }
    expect(codeOf(await act('withdrawReport', guess))).toBe('HELP.NOT_FOUND')
    expect(await database.all('report_contacts', { _id: id })).toHaveLength(1)
  })
})
