/** A number left for one call, who may see and dial it, and how it goes. */
import type { InputOf, OutputOf } from '@shared/kit/contract'
import { CALLBACK_CONSENT } from '@shared/survey/callback-model'
import type { surveyContract } from '@shared/survey/contract'
import {
  makeCampaign,
  makeQuestionnaire,
  makeSubmission,
  openSurvey,
  submit,
  type Task,
} from '../../config/testing/campaigns'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { everyRecord } from '../../config/testing/every-record'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import type { AuditRecord } from '../kit/audit'
import { accountIdOf } from '../kit/caller'
import type { CallbackRecord } from './callback-records'

type Actions = typeof surveyContract.actions
type Offer = InputOf<Actions['offerCallback']>
type Listed = OutputOf<Actions['listCallbacks']>

const PHONE = '13812342071'
const near = makeStation('near')
const far = makeStation('far')
let cloud: LocalCloud
let database: RawDatabase
let shareCode: string
let campaignId: string

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [near, far])
  await makeQuestionnaire(database)
  campaignId = (await makeCampaign(database, 'running', { callbackPercent: 100 }))._id
  const people = {
    volunteer: [atStation('volunteer', near)],
    manager: [atStation('stationManager', near)],
    collects: [atStation('volunteer', near), atStation('stationManager', near)],
    elsewhere: [atStation('stationManager', far)],
    staff: [ASSOCIATION_STAFF],
  }
  for (const [openId, grants] of Object.entries(people)) {
    await makeMember(cloud, database, { openId, displayName: `陈${openId}`, grants })
  }
  shareCode = await codeOfVolunteer('volunteer')
}, 30_000)
afterAll(() => cloud.stop())

async function codeOfVolunteer(openId: string): Promise<string> {
  return outputOf(await cloud.call<Task>('survey', 'getTask', {}, openId)).shareCode
}

let people = 0

/** An answer of somebody new, and what they would send to be called. */
async function answered(code: string | undefined = shareCode) {
  const openId = `resident-${people++}`
  const submission = makeSubmission(await openSurvey(cloud, openId, code), { shareCode: code })
  const output = outputOf(await submit(cloud, submission, openId))
  const { version } = CALLBACK_CONSENT
  const offer: Offer = {
    ...{ id: clientId('callback'), responseId: submission.id, key: output.callKey ?? '' },
    ...{ phone: PHONE, agreed: true, version },
  }
  return { openId, submission, output, offer }
}

const act = <T = unknown>(action: string, input: object, openId?: string) =>
  cloud.call<T>('survey', action, input, openId)

async function offered(code?: string): Promise<Offer & { openId: string }> {
  const { offer, openId } = await answered(code)
  expect(codeOf(await act('offerCallback', offer, openId))).toBe('OK')
  return { ...offer, openId }
}

async function kept(id: string): Promise<CallbackRecord> {
  const [record] = await database.all<CallbackRecord>('survey_callbacks', { _id: id })
  if (!record) throw new Error('no such number')
  return record
}

const listed = async (openId: string, more: object = { stationId: near._id }) =>
  outputOf(await act<Listed>('listCallbacks', { campaignId, ...more }, openId))

describe('who is asked', () => {
  test('feature 6: the same people every time, and nobody whose answer credits nobody', async () => {
    const { output, submission, openId } = await answered()
    expect(output).toMatchObject({ outcome: 'recorded', mayCall: true })
    expect(outputOf(await submit(cloud, submission, openId))).toEqual(output)
    expect((await answered('')).output).toMatchObject({ outcome: 'recorded', mayCall: false })
  })

  test('R-26: nobody who is told the answer was theirs already, or who is under 14', async () => {
    const { openId } = await answered()
    const again = makeSubmission(await openSurvey(cloud, openId), { shareCode })
    expect(outputOf(await submit(cloud, again, openId))).toMatchObject({ mayCall: false })
    const child = makeSubmission(await openSurvey(cloud, 'child'), { answers: { q01: 'under14' } })
    expect(outputOf(await submit(cloud, child, 'child'))).toMatchObject({ mayCall: false })
  })
})

describe('leaving a number', () => {
  test('R-29: is kept encrypted with the words that were agreed to, once however often it is sent', async () => {
    const { id, openId, ...offer } = await offered()
    expect(codeOf(await act('offerCallback', { id, ...offer }, openId))).toBe('OK')
    const record = await kept(id)
    expect(record).toMatchObject({
      ...{ campaignId, responseId: offer.responseId, stationId: near._id, state: 'waiting' },
      ...{ volunteerId: accountIdOf('volunteer'), consent: { version: CALLBACK_CONSENT.version } },
    })
    expect(await everyRecord(database)).not.toContain(PHONE)
    const other = { ...offer, id, phone: '13800000000' }
    expect(codeOf(await act('offerCallback', other, openId))).toBe('REQUEST.REPLAYED')
    const second = { ...offer, id: clientId('callback') }
    expect(codeOf(await act('offerCallback', second, openId))).toBe('REQUEST.REPLAYED')
  })

  test('D-29, R-24: only for one’s own answer, with today’s words, and a mobile number', async () => {
    const [{ offer }, { offer: other }] = [await answered(), await answered()]
    const cases: [object, string][] = [
      [{ key: other.key }, 'SURVEY.NO_CALL'],
      [{ responseId: clientId('response') }, 'SURVEY.NO_CALL'],
      [{ version: '2020-01-01' }, 'SURVEY.CALL_WORDS'],
      [{ agreed: false }, 'REQUEST.INVALID'],
      [{ phone: '02155501234' }, 'REQUEST.INVALID'],
    ]
    for (const [different, code] of cases) {
      const called = await act('offerCallback', { ...offer, ...different }, 'anybody')
      expect(codeOf(called)).toBe(code)
    }
    const ids = (await database.all('survey_callbacks')).map(({ _id }) => _id)
    expect(ids).not.toContain(offer.id)
  })

  test('R-24: can be taken back on the same phone, and is deleted at once', async () => {
    const { id, key, openId } = await offered()
    const other = await offered()
    expect(codeOf(await act('withdrawCallback', { id, key: other.key }, openId))).toBe(
      'SURVEY.NO_CALL',
    )
    for (let turn = 0; turn < 2; turn++) {
      const taken = await act('withdrawCallback', { id, key }, openId)
      expect(outputOf(taken)).toEqual({ state: 'withdrawn' })
    }
    expect(await kept(id)).toMatchObject({ state: 'withdrawn', phone: null })
    expect(codeOf(await act('readCallbackPhone', { id }, 'manager'))).toBe('SURVEY.NO_CALL')
  })
})

describe('calling', () => {
  test('PRV-02, R-29: the list covers the number and names no answer; reading it leaves a row', async () => {
    const { id, responseId } = await offered()
    const called = await act<Listed>(
      'listCallbacks',
      { campaignId, stationId: near._id },
      'manager',
    )
    expect(called.waves).toBeLessThanOrEqual(3)
    const own = outputOf(called).waiting.find((one) => one.id === id)
    expect(own).toMatchObject({ maskedPhone: '138****2071', volunteer: '陈**', responseId: null })
    expect(JSON.stringify(called.reply)).not.toContain(responseId)
    const read = outputOf(await act('readCallbackPhone', { id }, 'manager'))
    expect(read).toEqual({ phone: PHONE })
    const rows = await database.all<AuditRecord>('audits', { target: id })
    expect(rows).toMatchObject([
      {
        action: 'survey.readCallbackPhone',
        stationId: near._id,
        reason: '问卷回访',
        subject: null,
      },
    ])
  })

  test('R-26: the number goes with the result, which is written once', async () => {
    const { id, responseId } = await offered()
    const result = { id, outcome: 'differs', words: '说没答过，回 13800001111' }
    for (let turn = 0; turn < 2; turn++) {
      expect(outputOf(await act('recordCallback', result, 'manager'))).toEqual({ state: 'called' })
    }
    const other = { ...result, outcome: 'matches' }
    expect(codeOf(await act('recordCallback', other, 'staff'))).toBe('SURVEY.NO_CALL')
    expect(await kept(id)).toMatchObject({ phone: null, by: accountIdOf('manager') })
    const { done } = await listed('manager')
    expect(done.find((one) => one.id === id)).toMatchObject({
      ...{ state: 'called', outcome: 'differs', maskedPhone: null, responseId },
      words: '说没答过，回 138****1111',
    })
    expect(codeOf(await act('readCallbackPhone', { id }, 'manager'))).toBe('SURVEY.NO_CALL')
  })

  test('feature 6: never by who collected the answer, who does not even see it', async () => {
    const { id } = await offered(await codeOfVolunteer('collects'))
    const all = await listed('collects')
    expect(all.waiting.map((one) => one.id)).not.toContain(id)
    const own = { campaignId, stationId: near._id, volunteerId: accountIdOf('collects') }
    const refused = [
      await act('listCallbacks', own, 'collects'),
      await act('readCallbackPhone', { id }, 'collects'),
      await act('recordCallback', { id, outcome: 'matches' }, 'collects'),
    ]
    expect(refused.map(codeOf)).toEqual(Array.from({ length: 3 }, () => 'SURVEY.OWN_REVIEW'))
    expect((await listed('manager')).waiting.map((one) => one.id)).toContain(id)
  })

  test('ROL-03, ROL-05: by the station’s manager and the association, not by others', async () => {
    const { id } = await offered()
    const everywhere = await listed('staff', {})
    expect(everywhere.waiting.map((one) => one.id)).toContain(id)
    const refused = [
      await act('listCallbacks', { campaignId }, 'manager'),
      await act('listCallbacks', { campaignId, stationId: near._id }, 'elsewhere'),
      await act('readCallbackPhone', { id }, 'elsewhere'),
      await act('recordCallback', { id, outcome: 'matches' }, 'elsewhere'),
      await act('readCallbackPhone', { id }, 'volunteer'),
    ]
    expect(refused.map(codeOf)).toEqual([
      ...Array.from({ length: 4 }, () => 'ACCESS.SCOPE'),
      'ACCESS.ROLE',
    ])
  })

  test('PRV-21: no number is in any log', () => {
    expect(cloud.logs()).toContain('"action":"readCallbackPhone"')
    expect(cloud.logs()).not.toContain(PHONE)
  })
})
