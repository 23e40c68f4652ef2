import { COVER } from '@shared/help/secrets'
import { HOUR } from '@shared/kit/time'
import {
  foldEverything,
  makeCampaign,
  makeQuestionnaire,
  makeSubmission,
  openSurvey,
  shortAnswers,
  submit,
  type CampaignSeed,
  type Opened,
  type Task,
} from '../../config/testing/campaigns'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, makeMember } from '../../config/testing/people'
import { outputOf } from '../../config/testing/replies'
import { makeStation } from '../../config/testing/stations'
import { scriptVerdict, sentToWeChat } from '../../config/testing/wechat'
import { questionnaireKey, type ResponseRecord } from './records'
import { deviceOf } from './response'
import { shareCodeOf } from './share-codes'
import { makeStartStamp } from './start-stamp'

const station = makeStation('huaianli')

let cloud: LocalCloud
let database: RawDatabase
let campaign: CampaignSeed
let volunteerId: string
let shareCode: string

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station])
  await makeQuestionnaire(database)
  campaign = await makeCampaign(database, 'running')
  volunteerId = await makeMember(cloud, database, {
    openId: 'volunteer',
    displayName: '陈一鸣',
    grants: [atStation('volunteer', station)],
  })
  shareCode = outputOf(await cloud.call<Task>('survey', 'getTask', {}, 'volunteer')).shareCode
}, 30_000)
afterAll(() => cloud.stop())

async function stored(id: string): Promise<ResponseRecord | undefined> {
  return (await database.all<ResponseRecord>('responses', { _id: id }))[0]
}

/** An answer that somebody opened and handed in now. */
async function answer(openId: string | undefined, different: Parameters<typeof makeSubmission>[1]) {
  const submission = makeSubmission(await openSurvey(cloud, openId), different)
  const called = await submit(cloud, submission, openId)
  return { submission, called, record: await stored(submission.id) }
}

describe('an answer is kept once', () => {
  test('D-02: with the volunteer and the station of its share code', async () => {
    const { submission, called, record } = await answer('resident-1', { shareCode })
    expect(outputOf(called)).toMatchObject({ outcome: 'recorded', late: false })
    expect(record).toMatchObject({
      campaignId: campaign._id,
      version: 1,
      answers: submission.answers,
      ageGroup: 'adult',
      satisfaction: 5,
      volunteerId,
      stationId: station._id,
      deviceAt: submission.deviceAt,
      folded: false,
    })
  })

  test('a retry is the same answer, even one from a page that was opened again', async () => {
    const { submission } = await answer('resident-2', {})
    const { startStamp } = await openSurvey(cloud, 'resident-2')
    for (const again of [submission, { ...submission, startStamp, deviceAt: 1 }]) {
      expect(outputOf(await submit(cloud, again, 'resident-2')).outcome).toBe('recorded')
    }
    expect((await stored(submission.id))?.deviceAt).toBe(submission.deviceAt)
  })

  test('D-03: a respondent counts once a campaign, by WeChat’s id or the browser’s own', async () => {
    expect(outputOf((await answer('resident-3', {})).called).outcome).toBe('recorded')
    expect(outputOf((await answer('resident-3', {})).called).outcome).toBe('alreadyAnswered')
    const browserId = 'browser-0123456789'
    expect(outputOf((await answer(undefined, { browserId })).called).outcome).toBe('recorded')
    const second = await answer(undefined, { browserId })
    expect(outputOf(second.called).outcome).toBe('alreadyAnswered')
    expect(second.record).toBeUndefined()
  })

  test('D-29: nobody is turned away for having no identity, and counts by the answer’s id', async () => {
    const first = await answer(undefined, {})
    const second = await answer(undefined, {})
    expect(outputOf(first.called).outcome).toBe('recorded')
    expect(outputOf(second.called).outcome).toBe('recorded')
    expect(outputOf(await submit(cloud, first.submission)).outcome).toBe('recorded')
  })

  test('D-29: the record holds no openid, and two campaigns hash one person differently', async () => {
    const { record } = await answer('planted-openid', {})
    expect(JSON.stringify(record)).not.toContain('planted-openid')
    const other = await makeCampaign(database, 'other')
    const opened = openedAt(other, Date.now())
    const submission = makeSubmission(opened)
    expect(outputOf(await submit(cloud, submission, 'planted-openid')).outcome).toBe('recorded')
    expect((await stored(submission.id))?.respondent).not.toBe(record?.respondent)
  })

  test('D-29: under 14 it ends kindly and nothing is kept or told to anybody', async () => {
    const { called, record } = await answer('child', {
      answers: { q01: 'under14', q03: '小朋友写的字' },
    })
    expect(outputOf(called)).toEqual({ outcome: 'ended', late: false, mayCall: false })
    expect(record).toBeUndefined()
    expect(await sentToWeChat(cloud)).not.toContain('小朋友写的字')
  })
})

/** What somebody holds who opened a campaign's questionnaire at that moment. */
function openedAt({ _id, title, opensAt, closesAt }: CampaignSeed, at: number): Opened {
  const key = questionnaireKey('qst_short', 1)
  return {
    campaign: { id: _id, title, opensAt, closesAt },
    questionnaire: {
      id: 'qst_short',
      version: 1,
      title: '',
      questions: [],
      satisfactionQuestion: 'q02',
    },
    startStamp: makeStartStamp(_id, { at, questionnaireKey: key }),
    invitedBy: null,
  }
}

describe('what is noted of an answer', () => {
  test('D-03: late when it was opened before the close and arrives within a day after it', async () => {
    const closed = await makeCampaign(database, 'closed', { closesAt: Date.now() - HOUR })
    const submission = makeSubmission(openedAt(closed, closed.closesAt - 1))
    const replies = [
      await submit(cloud, submission, 'late-comer'),
      await submit(cloud, submission, 'late-comer'),
    ]
    expect(replies.map(outputOf)).toMatchObject([
      { outcome: 'recorded', late: true },
      { outcome: 'recorded', late: true },
    ])
    expect((await stored(submission.id))?.late).toBe(true)
  })

  test('D-06: fast below two seconds a question, which is noted and no refusal', async () => {
    const slow = makeSubmission(openedAt(campaign, Date.now() - 60_000))
    expect(outputOf(await submit(cloud, slow, 'slow')).outcome).toBe('recorded')
    expect((await stored(slow.id))?.fast).toBe(false)
    const { called, record } = await answer('quick', {})
    expect(outputOf(called).outcome).toBe('recorded')
    expect(record?.fast).toBe(true)
  })

  test('D-29: from which device, as a hash that another campaign would not have; nothing where it says nothing', async () => {
    const device = '型号 A；Android 15；360x800'
    const [one, other] = [
      await answer('device-1', { device }),
      await answer('device-2', { device }),
    ]
    expect(one.record?.device).toMatch(/^[0-9a-f]{64}$/)
    expect(other.record?.device).toBe(one.record?.device)
    const third = await answer('device-3', { device: '型号 B；iOS 19；390x844' })
    expect(third.record?.device).not.toBe(one.record?.device)
    expect((await answer('device-4', {})).record).not.toHaveProperty('device')
    expect(JSON.stringify(await database.all('responses'))).not.toMatch(/Android|127\.0\.0\.1/)
    expect(one.record?.device).toBe(deviceOf(campaign.salt, device, '127.0.0.1'))
    expect(deviceOf('other salt', device, '127.0.0.1')).not.toBe(one.record?.device)
    expect(deviceOf(campaign.salt, device, undefined)).toBeUndefined()
  })

  test('D-30: secrets in free words are covered before anything is kept or leaves', async () => {
    const card = '6222021234567890128'
    const { record } = await answer('careless', {
      answers: shortAnswers({ q03: `我的卡号是 ${card}` }),
    })
    expect(record?.answers.q03).toContain(COVER)
    expect(JSON.stringify(record)).not.toContain(card)
    expect(await sentToWeChat(cloud)).not.toContain(card)
  })

  test('words that WeChat finds risky are kept, with the verdict', async () => {
    await scriptVerdict(cloud, '很难听的话', 'risky')
    const { called, record } = await answer('rude', {
      answers: shortAnswers({ q03: '很难听的话' }),
    })
    expect(outputOf(called).outcome).toBe('recorded')
    expect(record?.textVerdict).toBe('risky')
    expect((await answer('polite', {})).record?.textVerdict).toBe('pass')
  })
})

describe('D-02: a share code that is not good costs the credit, never the answer', () => {
  const uncredited = { volunteerId: null, stationId: null, shareRef: null }

  test.each([
    ['forged', () => `${shareCode.slice(0, -1)}${shareCode.endsWith('A') ? 'B' : 'A'}`],
    ['unknown, though signed', () => shareCodeOf('00000000')],
    ['of no kind', () => '随便写的'],
    ['empty', () => ''],
  ])('%s', async (name, code) => {
    const { called, record } = await answer(`by-${name}`, { shareCode: code() })
    expect(outputOf(called).outcome).toBe('recorded')
    expect(record).toMatchObject(uncredited)
  })

  test('expired', async () => {
    const [known] = await database.all<{ _id: string }>('share_codes', { accountId: volunteerId })
    const expired = { ...known, _id: 'EXP1RED0', expiresAt: Date.now() - 1 }
    await database.insert('share_codes', [expired])
    const { called, record } = await answer('too-late', { shareCode: shareCodeOf('EXP1RED0') })
    expect(outputOf(called).outcome).toBe('recorded')
    expect(record).toMatchObject(uncredited)
  })

  test('foreign: of another campaign', async () => {
    const foreign = await makeCampaign(database, 'foreign')
    const submission = makeSubmission(openedAt(foreign, Date.now()), { shareCode })
    expect(outputOf(await submit(cloud, submission, 'resident-9')).outcome).toBe('recorded')
    expect(await stored(submission.id)).toMatchObject(uncredited)
  })

  test('small letters, spaces, hyphens and look-alikes are no mistake', async () => {
    const typed = `${shareCode.slice(0, 4)}-${shareCode.slice(4, 8)} ${shareCode.slice(8)}`
      .toLowerCase()
      .replace(/0/g, 'o')
      .replace(/1/g, 'l')
    expect((await answer('typist', { shareCode: typed })).record?.volunteerId).toBe(volunteerId)
  })
})

describe('what an answer costs', () => {
  test('SUR-10: at most two waves, at 100 answers and at 20,000', async () => {
    const waves: number[] = []
    for (const more of [100, 19_900]) {
      await insertAnswers(more)
      const called = await Promise.all(
        Array.from({ length: 8 }, (_, index) => answer(`measured-${more}-${index}`, { shareCode })),
      )
      waves.push(...called.map(({ called: { waves: one } }) => one))
    }
    expect(Math.min(...waves)).toBeGreaterThan(0)
    expect(Math.max(...waves)).toBeLessThanOrEqual(2)
    await foldEverything(cloud, database)
  }, 180_000)

  async function insertAnswers(many: number): Promise<void> {
    const [record] = await database.all<ResponseRecord>('responses', { volunteerId })
    if (!record) throw new Error('no answer to copy')
    const copies = Array.from({ length: many }, (_, index) => {
      const key = `${many}-${index}`
      return {
        ...{ ...record, _id: `rsp_copy-${key}`, respondent: key, folded: true },
        volunteerId: null,
      }
    })
    await database.insert('responses', copies)
  }
})
