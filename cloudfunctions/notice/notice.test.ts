import type { OutputOf } from '@shared/kit/contract'
import { DAY, instantOf, localDate } from '@shared/kit/time'
import type { noticeContract } from '@shared/notice/contract'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { becomeInstance } from '../../config/testing/instance'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { scriptReply, sentToWeChat } from '../../config/testing/wechat'
import { noticeId, postNotice, recallNotice, type NoticeRecord } from '../kit/notices'
import { transact } from '../kit/transact'

type Actions = (typeof noticeContract)['actions']
type Inbox = OutputOf<Actions['listNotices']>
type Credits = OutputOf<Actions['addCredits']>

let cloud: LocalCloud
let database: RawDatabase
let people = 0
const stationName = '槐安里服务站'

beforeAll(async () => {
  const environment = { SUBSCRIBE_TEMPLATES: 'review:tmpl-review,deadline:tmpl-deadline' }
  cloud = await startLocalCloud({ environment })
  becomeInstance(cloud)
  database = openDatabase(cloud.adminUrl)
}, 30_000)
afterAll(() => cloud.stop())

async function somebody(): Promise<{ openId: string; accountId: string }> {
  const openId = `reader-${people++}`
  return { openId, accountId: await makeMember(cloud, database, { openId }) }
}

/** Posts one message about an application, as an act would. */
function post(accountId: string, record: string, at: number, undoable = false): Promise<void> {
  return transact((transaction) =>
    postNotice(transaction, {
      ...{ accountId, kind: 'applicationApproved', record, at, undoable },
      params: { stationName, lessonPassed: true },
    }),
  )
}

const inboxOf = async (openId: string, before?: { at: number; id: string }) =>
  cloud.call<Inbox>('notice', 'listNotices', before ? { before } : {}, openId)

/** Nobody sleeps: the bell may ring at any hour. */
const noQuiet = { off: [], quietFromMinute: 0, quietToMinute: 0 }
const awake = (openId: string) =>
  cloud.call('notice', 'saveSettings', { settings: noQuiet }, openId)
const grant = (openId: string, id: string, granted: string[]) =>
  cloud.call<Credits>('notice', 'addCredits', { id, granted }, openId)

/** What became of the bell, message by message in their order. */
const ringOf = async (accountId: string) =>
  (await database.all<NoticeRecord>('notices', { accountId }))
    .sort((left, right) => left.at - right.at)
    .map(({ ring }) => ring)

/** How often WeChat was asked to write to somebody with this openid. */
const timesRung = async (openId: string) =>
  (await sentToWeChat(cloud)).split(`"touser":"${openId}"`).length - 1

describe('the inbox', () => {
  test('MSG-01: shows one’s own messages, newest first, 20 a page, in one wave', async () => {
    const { openId, accountId } = await somebody()
    const other = await somebody()
    const now = Date.now()
    for (let index = 0; index < 25; index++) await post(accountId, `apl_${index}`, now - index)
    await post(other.accountId, 'apl_other', now)
    const first = await inboxOf(openId)
    const page = outputOf(first)
    expect(first.waves).toBeLessThanOrEqual(2)
    expect(page.notices.map(({ record }) => record)).toEqual(
      Array.from({ length: 20 }, (_, index) => `apl_${index}`),
    )
    expect([page.more, page.unread]).toEqual([true, 25])
    const last = page.notices[19]
    if (!last) throw new Error('a page is short')
    const second = outputOf(await inboxOf(openId, { at: last.at, id: last.id }))
    expect(second.notices.map(({ record }) => record)).toEqual(
      [20, 21, 22, 23, 24].map((n) => `apl_${n}`),
    )
    expect(second.more).toBe(false)
  })

  test('D-34: a message of an act that can be taken back is not there for ten seconds, and never when it was', async () => {
    const { openId, accountId } = await somebody()
    const now = Date.now()
    await post(accountId, 'apl_held', now, true)
    await post(accountId, 'apl_left', now - 11_000, true)
    expect(outputOf(await inboxOf(openId)).notices.map(({ record }) => record)).toEqual([
      'apl_left',
    ])
    await transact((transaction) =>
      recallNotice(transaction, noticeId('applicationApproved', 'apl_held')),
    )
    expect(await database.all('notices', { record: 'apl_held' })).toEqual([])
  })

  test('R-12: takes nothing but what its kind names', async () => {
    const { accountId } = await somebody()
    const params = { stationName, lessonPassed: true, name: '赵启明', phone: '13912342071' }
    await transact((transaction) =>
      postNotice(transaction, {
        ...{ accountId, kind: 'applicationApproved', record: 'apl_strict', at: Date.now() },
        params,
      }),
    )
    const [kept] = await database.all<NoticeRecord>('notices', { record: 'apl_strict' })
    expect(kept?.params).toEqual({ stationName, lessonPassed: true })
  })

  test('marks one’s own as read, and nobody else’s', async () => {
    const [mine, other] = [await somebody(), await somebody()]
    const now = Date.now()
    await post(mine.accountId, 'apl_a', now)
    await post(mine.accountId, 'apl_b', now)
    await post(other.accountId, 'apl_c', now)
    const ids = ['apl_a', 'apl_c'].map((record) => noticeId('applicationApproved', record))
    const marked = await cloud.call<{ unread: number }>('notice', 'markRead', { ids }, mine.openId)
    expect(outputOf(marked)).toEqual({ unread: 1 })
    expect(outputOf(await inboxOf(other.openId)).unread).toBe(1)
    const all = await cloud.call<{ unread: number }>('notice', 'markRead', {}, mine.openId)
    expect(outputOf(all)).toEqual({ unread: 0 })
  })

  test.each(['listNotices', 'markRead', 'getSettings'])(
    '%s is refused to who never signed in',
    async (action) => {
      expect(codeOf(await cloud.call('notice', action, {}, 'stranger'))).toBe('ACCESS.SIGN_IN')
      expect(codeOf(await cloud.call('notice', action, {}))).toBe('ACCESS.SIGN_IN')
    },
  )
})

describe('the bell', () => {
  test('MSG-02: rings once with a credit, and names nobody', async () => {
    const { openId, accountId } = await somebody()
    await awake(openId)
    await grant(openId, 'ntc_question-1', ['review'])
    const again = await grant(openId, 'ntc_question-1', ['review'])
    expect(outputOf(again).credits).toContainEqual({ topic: 'review', left: 1 })
    await post(accountId, 'apl_ring', Date.now() - 1000)
    await Promise.all([cloud.fireTimer('notice'), cloud.fireTimer('notice')])
    await cloud.fireTimer('notice')
    expect(await timesRung(openId)).toBe(1)
    expect(await ringOf(accountId)).toEqual(['sent'])
    expect(await sentToWeChat(cloud)).not.toContain(stationName)
    await post(accountId, 'apl_ring2', Date.now() - 1000)
    await cloud.fireTimer('notice')
    expect([await timesRung(openId), await ringOf(accountId)]).toEqual([1, ['sent', 'silent']])
  })

  test('what comes together is told in one message', async () => {
    const { openId, accountId } = await somebody()
    await awake(openId)
    await grant(openId, 'ntc_question-2', ['review', 'review'])
    for (const record of ['apl_x', 'apl_y', 'apl_z'])
      await post(accountId, record, Date.now() - 1000)
    await cloud.fireTimer('notice')
    expect(await timesRung(openId)).toBe(1)
    expect(await sentToWeChat(cloud)).toContain('3 条新消息')
    const left = await grant(openId, 'ntc_question-3', [])
    expect(outputOf(left).credits).toContainEqual({ topic: 'review', left: 0 })
  })

  test('D-34: does not ring for what is held', async () => {
    const { openId, accountId } = await somebody()
    await awake(openId)
    await grant(openId, 'ntc_question-4', ['review'])
    await post(accountId, 'apl_hold', Date.now(), true)
    await cloud.fireTimer('notice')
    expect([await timesRung(openId), await ringOf(accountId)]).toEqual([0, ['waiting']])
  })

  test('quiet hours keep it, and the inbox has it all the same', async () => {
    const { openId, accountId } = await somebody()
    const minute = Math.floor((Date.now() - instantOf(localDate(Date.now()))) / 60_000)
    const quiet = { off: [], quietFromMinute: minute, quietToMinute: (minute + 120) % 1440 }
    await cloud.call('notice', 'saveSettings', { settings: quiet }, openId)
    await grant(openId, 'ntc_question-5', ['review'])
    await post(accountId, 'apl_night', Date.now() - 1000)
    await cloud.fireTimer('notice')
    const [kept] = await database.all<NoticeRecord>('notices', { accountId })
    expect(kept?.ring).toBe('waiting')
    expect(kept?.ringAt).toBeGreaterThan(Date.now())
    expect(kept?.ringAt).toBeLessThan(Date.now() + DAY)
    expect(outputOf(await inboxOf(openId)).notices).toHaveLength(1)
    expect(await timesRung(openId)).toBe(0)
  })

  test('a refusal of WeChat is normal: the credits are gone, the inbox has it', async () => {
    const { openId, accountId } = await somebody()
    await awake(openId)
    for (const id of ['ntc_question-6', 'ntc_question-7']) await grant(openId, id, ['review'])
    await scriptReply(cloud, 'subscribeMessage.send', openId, { errcode: 43101, errmsg: 'refused' })
    await post(accountId, 'apl_refused', Date.now() - 1000)
    await cloud.fireTimer('notice')
    expect(outputOf(await grant(openId, 'ntc_question-8', [])).credits).toContainEqual({
      ...{ topic: 'review', left: 0 },
    })
    expect(outputOf(await inboxOf(openId)).notices).toHaveLength(1)
  })

  test('a topic that is off, and one without a template, stay in the inbox', async () => {
    const { openId, accountId } = await somebody()
    const settings = { ...noQuiet, off: ['review'] }
    await cloud.call('notice', 'saveSettings', { settings }, openId)
    await grant(openId, 'ntc_question-9', ['review', 'duty'])
    await post(accountId, 'apl_off', Date.now() - 1000)
    await transact((transaction) =>
      postNotice(transaction, {
        ...{ accountId, kind: 'restored', record: 'vol_one', at: Date.now() - 1000 },
        params: { stationName },
      }),
    )
    await cloud.fireTimer('notice')
    expect([await timesRung(openId), await ringOf(accountId)]).toEqual([0, ['silent', 'silent']])
  })

  test('says in the settings what WeChat can be asked for', async () => {
    const { openId } = await somebody()
    const got = outputOf(
      await cloud.call<OutputOf<Actions['getSettings']>>('notice', 'getSettings', {}, openId),
    )
    expect(got.templates).toEqual([
      { topic: 'review', templateId: 'tmpl-review' },
      { topic: 'deadline', templateId: 'tmpl-deadline' },
    ])
    expect(got.settings.quietFromMinute).toBe(21 * 60)
  })
})
