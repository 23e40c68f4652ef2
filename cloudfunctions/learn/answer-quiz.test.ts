/** Quizzes: marked for anybody, and the 宝盾 of an account for each lesson once. */
import type { InputOf, OutputOf } from '@shared/kit/contract'
import type { learnContract } from '@shared/learn/contract'
import { LessonId } from '@shared/learn/lesson-ids'
import { lessonOf, LESSONS } from '@shared/learn/lessons'
import { BAODUN_OF_QUIZ, QUIZ_CHOICES } from '@shared/learn/rules'
import type { ledgerContract } from '@shared/ledger/contract'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { makeTrainingRecord } from '../../config/testing/trainings'
import type { BalanceRecord, EntryRecord } from '../kit/ledger'
import { rewardId } from '../kit/lessons'
import type { Merited } from '../kit/merits'
import type { NoticeRecord } from '../kit/notices'
import type { KeptTrainingRecord } from '../kit/training-records'
import { QUIZ_KEYS } from './quiz-keys'

type Actions = typeof learnContract.actions
type AnswerQuiz = Actions['answerQuiz']
type Baodun = OutputOf<(typeof ledgerContract.actions)['getBaodun']>

let cloud: LocalCloud
let database: RawDatabase
let people = 0

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
}, 30_000)
afterAll(() => cloud.stop())

async function newPerson(consented = true): Promise<{ openId: string; account: string }> {
  const openId = `pupil-${people++}`
  return { openId, account: await makeMember(cloud, database, { openId, consented }) }
}

function rightAnswers(lessonId: LessonId): InputOf<AnswerQuiz> {
  const { version, answers } = QUIZ_KEYS[lessonId]
  return { lessonId, version, answers: answers.map(({ right }) => right) }
}

const answer = (input: object, openId?: string) =>
  cloud.call<OutputOf<AnswerQuiz>>('learn', 'answerQuiz', input, openId)
const pass = (lessonId: LessonId, openId?: string) => answer(rightAnswers(lessonId), openId)
const entriesOf = (account: string) => database.all<EntryRecord>('ledger_entries', { account })

describe('the keys of the quizzes', () => {
  test('KNW-02: every lesson has one of its own version, and every answer is a choice with a reason', () => {
    for (const { id, version, questions } of LESSONS) {
      const key = QUIZ_KEYS[id]
      expect([id, key.version, key.answers.length]).toEqual([id, version, questions.length])
      for (const { right, why } of key.answers) {
        expect(Number.isInteger(right) && right >= 0 && right < QUIZ_CHOICES).toBe(true)
        expect(Array.from(why.replace(/\P{L}/gu, '')).length).toBeLessThanOrEqual(20)
        expect(why.length).toBeGreaterThan(4)
      }
    }
    expect(Object.keys(QUIZ_KEYS).sort()).toEqual([...LessonId.options].sort())
  })

  test('no place is right by habit: each is between a quarter and a half of the time', () => {
    const rights = Object.values(QUIZ_KEYS).flatMap(({ answers }) => answers)
    for (let place = 0; place < QUIZ_CHOICES; place++) {
      const share = rights.filter(({ right }) => right === place).length / rights.length
      expect(share).toBeGreaterThan(0.25)
      expect(share).toBeLessThan(0.5)
    }
  })
})

describe('a quiz', () => {
  test('KNW-02: tells what was right and why; one wrong answer or 不会 does not pass', async () => {
    const { version, answers } = QUIZ_KEYS['police-call']
    const { openId, account } = await newPerson()
    const [first, ...others] = answers.map(({ right }) => right)
    for (const missing of [((first ?? 0) + 1) % QUIZ_CHOICES, null]) {
      const input = { lessonId: 'police-call', version, answers: [missing, ...others] }
      const { marks, passed, reward } = outputOf(await answer(input, openId))
      expect(marks.map(({ right }) => right)).toEqual([false, true, true])
      expect(marks.map(({ why, answer: right }) => ({ right, why }))).toEqual(answers)
      expect([passed, reward]).toEqual([false, 'none'])
    }
    expect(await entriesOf(account)).toEqual([])
  })

  test('KNW-02: works without login, and gives no 宝盾 then', async () => {
    const before = (await database.all('ledger_entries')).length
    expect(outputOf(await pass('sure-profit'))).toMatchObject({ passed: true, reward: 'guest' })
    expect(outputOf(await pass('sure-profit', 'stranger')).reward).toBe('guest')
    const { openId } = await newPerson(false)
    expect(outputOf(await pass('sure-profit', openId)).reward).toBe('guest')
    expect(await database.all('ledger_entries')).toHaveLength(before)
  })

  test('D-08: who is closing the account is a guest', async () => {
    const { openId, account } = await newPerson()
    await database.update('accounts', account, { closesAt: Date.now() + 1_000 })
    expect(outputOf(await pass('lend-card', openId)).reward).toBe('guest')
    expect(await entriesOf(account)).toEqual([])
  })

  test('LEARN.LESSON_CHANGED for the questions of another version', async () => {
    const input = { ...rightAnswers('lost-phone'), version: 99 }
    expect(codeOf(await answer(input))).toBe('LEARN.LESSON_CHANGED')
  })

  test('REQUEST.INVALID for what is no lesson or no answer', async () => {
    const right = rightAnswers('lost-phone')
    const wrong = [
      { ...right, lessonId: 'made-up' },
      { ...right, answers: right.answers.slice(1) },
      { ...right, answers: [0, 1, QUIZ_CHOICES] },
      { ...right, answers: [0, 1, 'all'] },
    ]
    for (const input of wrong) expect(codeOf(await answer(input))).toBe('REQUEST.INVALID')
  })

  test('REQUEST.TOO_MANY after 60 in ten minutes', async () => {
    const { openId } = await newPerson()
    const input = { ...rightAnswers('code-is-key'), answers: [null, null, null] }
    const codes = []
    for (let turn = 0; turn < 75; turn++) codes.push(codeOf(await answer(input, openId)))
    expect(codes.slice(0, 60)).toEqual(Array.from({ length: 60 }, () => 'OK'))
    expect(codes).toContain('REQUEST.TOO_MANY')
  })
})

describe('the 宝盾 of a quiz', () => {
  test('D-08, PTS-09, BDG-08: come once a lesson and account, with its merit, in six waves at most', async () => {
    const { openId, account } = await newPerson()
    const first = await pass('health-goods', openId)
    expect(outputOf(first)).toMatchObject({ passed: true, reward: 'given' })
    expect(first.waves).toBeLessThanOrEqual(6)
    expect(outputOf(await pass('health-goods', openId)).reward).toBe('givenBefore')
    expect(outputOf(await pass('card-sms', openId)).reward).toBe('given')
    const [entry] = await database.all<EntryRecord>('ledger_entries', {
      _id: rewardId(account, 'health-goods'),
    })
    expect(entry).toMatchObject({
      ...{ account, kind: 'baodun', amount: BAODUN_OF_QUIZ, state: 'confirmed', rule: 'D-08' },
      source: { domain: 'learn', record: 'health-goods', stationId: null },
      evidence: [`health-goods@${lessonOf('health-goods').version}`],
    })
    const merits = await database.all<Merited>('merits', { accountId: account })
    expect(merits.map(({ counts }) => counts)).toEqual([{ lessons: 1 }, { lessons: 1 }])
    const called = await cloud.call<Baodun>('ledger', 'getBaodun', {}, openId)
    expect(called.waves).toBeLessThanOrEqual(3)
    const { balance, entries, more } = outputOf(called)
    expect([balance, more]).toEqual([2 * BAODUN_OF_QUIZ, false])
    expect(entries.map(({ source }) => source.record)).toEqual(['card-sms', 'health-goods'])
  })

  test('D-08: twenty passes of one lesson at once are one entry and one balance', async () => {
    const { openId, account } = await newPerson()
    const called = await Promise.all(Array.from({ length: 20 }, () => pass('big-order', openId)))
    const rewards = called.map((one) => outputOf(one).reward).sort()
    expect(rewards).toEqual(['given', ...Array.from({ length: 19 }, () => 'givenBefore')])
    expect(await entriesOf(account)).toHaveLength(1)
    expect(await database.all<BalanceRecord>('balances', { account })).toMatchObject([
      { kind: 'baodun', confirmed: BAODUN_OF_QUIZ, pending: 0, entries: 1 },
    ])
  })

  test('D-08: five lessons at once of one account are five entries and their sum', async () => {
    const { openId, account } = await newPerson()
    const lessons = LessonId.options.slice(0, 5)
    await Promise.all(lessons.map((lessonId) => pass(lessonId, openId)))
    expect(await entriesOf(account)).toHaveLength(5)
    expect(await database.all<BalanceRecord>('balances', { account })).toMatchObject([
      { confirmed: 5 * BAODUN_OF_QUIZ, entries: 5 },
    ])
  })

  test('D-08: leave the service minutes alone', async () => {
    const { openId } = await newPerson()
    await pass('pay-code', openId)
    const entries = await database.all<EntryRecord>('ledger_entries')
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(['baodun']))
  })

  test('PTS-09: one’s own balance asks for an account, and is nothing before the first', async () => {
    const { openId } = await newPerson()
    const own = await cloud.call<Baodun>('ledger', 'getBaodun', {}, openId)
    expect(outputOf(own)).toEqual({ balance: 0, entries: [], more: false })
    expect(codeOf(await cloud.call('ledger', 'getBaodun'))).toBe('ACCESS.SIGN_IN')
  })
})

describe('one’s own progress', () => {
  const progress = (openId?: string) =>
    cloud.call<OutputOf<Actions['listProgress']>>('learn', 'listProgress', {}, openId)

  test('KNW-02: names the passed lessons, of nobody else, in three waves at most', async () => {
    const [mine, other] = [await newPerson(), await newPerson()]
    await Promise.all([pass('boss-in-group', mine.openId), pass('class-fee', other.openId)])
    const called = await progress(mine.openId)
    expect(outputOf(called).passed.map(({ lessonId }) => lessonId)).toEqual(['boss-in-group'])
    expect(called.waves).toBeLessThanOrEqual(3)
  })

  test('ACCESS.SIGN_IN and ACCESS.CONSENT', async () => {
    const { openId } = await newPerson(false)
    expect(codeOf(await progress())).toBe('ACCESS.SIGN_IN')
    expect(codeOf(await progress(openId))).toBe('ACCESS.CONSENT')
  })
})

describe('a training that waits for a lesson', () => {
  test('TRN-03: is passed with it, told once; no other training and nobody else’s is', async () => {
    const { openId, account } = await newPerson()
    const waits = { accountId: account, result: 'open', lessonId: 'lend-card' } as const
    const places = { activityId: 'act_evening', stationId: 'stn_evening' }
    const records = [
      makeTrainingRecord({ ...places, ...waits }),
      makeTrainingRecord({ ...places, ...waits, lessonId: 'card-sms' }),
      makeTrainingRecord({ ...places, ...waits, accountId: 'acc_stranger' }),
    ]
    await database.insert('training_records', records)
    const resultOf = async ({ _id }: KeptTrainingRecord) =>
      (await database.all<KeptTrainingRecord>('training_records', { _id }))[0]?.result
    const right = rightAnswers('lend-card')
    const wrong = right.answers.map((choice) => ((choice ?? 0) + 1) % QUIZ_CHOICES)
    expect(outputOf(await answer({ ...right, answers: wrong }, openId)).passed).toBe(false)
    expect(await Promise.all(records.map(resultOf))).toEqual(['open', 'open', 'open'])
    await pass('lend-card', openId)
    await pass('lend-card', openId)
    expect(await Promise.all(records.map(resultOf))).toEqual(['passed', 'open', 'open'])
    const notices = await database.all<NoticeRecord>('notices', { accountId: account })
    expect(notices.map(({ kind }) => kind)).toEqual(['trainingPassed'])
  })
})
