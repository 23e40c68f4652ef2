import assert from 'node:assert/strict'
import { HOUR, MINUTE } from '@shared/kit/time'
import { makePlan, plantActivity, plantSignUp } from '../../config/testing/activities'
import { attendanceOf } from '../../config/testing/closings'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import type { makeStation } from '../../config/testing/stations'
import { boardOpens, picksFile, strokes } from './brushing'
import { Person } from './person'
import type { Stage } from './stage'

const TITLE = '讲座：别急着投'
/** No row says this: every row with the title will do. */
const NOTHING = '没有这几个字'
const THANKS = '谢谢您来帮忙，王阿姨说听懂了。'

/** Behind an activity, from the last check-out to the archive: its head, a helper, a resident and the manager. */
export const journey = {
  title:
    'ACT-26, ACT-27, ACT-29, ACT-30, ACT-32, ACT-33, HRS-04, HRS-05, D-11, FRM-05: confirmed, sent back, verified, told, filed',
  run: closes,
}

async function closes(stage: Stage): Promise<void> {
  const planted = await plant(stage)
  const open = (as: string, page: string) =>
    Person.open(stage.browser, `${stage.cloud.origin}/?as=${as}#/packages/${page}`)
  const head = await open('volunteer', 'closing/list/index')
  const manager = await open('manager', 'closing/list/index')
  await confirms(head)
  await sendsBack(manager)
  await confirmsAgain(head)
  await verifies(manager)
  await isPosted(planted)

  const helper = await open('volunteer-lecturer', 'ledger/records/index')
  await isInTheAccount(helper)
  const resident = await open('resident', 'event/mine/index')
  await saysHowItWas(resident)

  await records(head)
  await pictures(head)
  await sumsUp(head)
  await thanks(head, helper)
  await files(manager)
  for (const person of [head, manager, helper, resident]) {
    assert.deepEqual(person.errors, [])
    await person.leave()
  }
}

interface Entry {
  readonly _id: string
  readonly source: { readonly record: string }
  readonly state: string
}

interface Planted {
  readonly database: RawDatabase
  readonly activityId: string
  readonly helperId: string
}

/** A lecture of the home station that ended an hour ago: the head and a helper were there, and a resident. */
async function plant({ cloud }: Stage): Promise<Planted> {
  const database = openDatabase(cloud.adminUrl)
  const [station] = await database.all<ReturnType<typeof makeStation>>('stations', {
    _id: 'stn_demo-huaianli',
  })
  assert.ok(station)
  const who = async (of: object) => {
    const [account] = await database.all<{ _id: string }>('accounts', of)
    assert.ok(account)
    return account._id
  }
  const [headId, helperId, residentId] = [
    await who({ displayName: '陈一鸣' }),
    await who({ volunteerNo: 'HA-0500' }),
    await who({ displayName: '王慧兰' }),
  ]
  const from = Date.now() - 2.5 * HOUR
  const seed = { station, from, to: from + 90 * MINUTE, capacity: 8 }
  const plan = { ...makePlan(headId), title: TITLE }
  const planted = await plantActivity(database, {
    ...{ ...seed, post: { name: '引导', for: 'volunteer' }, fields: { plan } },
  })
  const { place } = planted
  const came = cameTo(database, planted)
  await came({ accountId: headId, maskedName: '陈**', for: 'volunteer' }, 90)
  await came({ accountId: helperId, maskedName: '王**', for: 'volunteer' }, 80)
  await came({ accountId: residentId, maskedName: '王**', for: 'resident' }, 90)
  await until(async () => {
    const left = await database.all<{ _id: string; countAt: number | null }>('attendances', {
      activityId: place.activityId,
    })
    const [activity] = await database.all('activities', { _id: place.activityId })
    return activity?.state === 'over' && left.every(({ countAt }) => countAt === null)
  })
  return { database, activityId: place.activityId, helperId }
}

/** Somebody signed up, came at the start, and left after so many minutes. */
function cameTo(database: RawDatabase, planted: Awaited<ReturnType<typeof plantActivity>>) {
  return async (who: Parameters<typeof plantSignUp>[2], minutes: number) => {
    const signUp = await plantSignUp(database, planted, who)
    const presence = { accountId: signUp.accountId, from: 0, to: minutes }
    await database.insert('attendances', [attendanceOf(planted.activity, signUp, presence)])
  }
}

/** The head looks at everybody, adds what was not fair, and confirms: one thing at a time. */
async function confirms(head: Person): Promise<void> {
  await head.tapRow(TITLE, NOTHING)
  // What ended yesterday has a day less.
  await head.sees(/还剩 [45] 个工作日/)
  await head.tap('核对时长')
  await head.sees('170 分钟')
  await head.tapRow('王**', NOTHING)
  await head.sees('签到签退')
  await head.page.getByRole('button', { name: '多加 10 分钟' }).click()
  await head.tap('就这样')
  await head.sees('加了时间，要写两个字以上的原因')
  await head.writes('提前去借桌椅', '如：路上来回走了 40 分钟')
  await head.tap('就这样')
  await head.tap('确认 180 分钟')
  await head.sees('等站里另一位核验')
}

async function sendsBack(manager: Person): Promise<void> {
  await manager.tapRow(TITLE, NOTHING)
  await manager.tap('核验时长')
  await manager.sees('核对的人和核验的人，不能是同一位')
  await manager.tap('退回')
  await manager.writes('借桌椅是前一天的事', '如：刘阿姨那天没来')
  await manager.tap('退回')
  await manager.sees('退回去了')
}

/** The head reads why, takes back what was added, and confirms again. */
async function confirmsAgain(head: Person): Promise<void> {
  await head.page.reload()
  await head.sees('退回的理由：借桌椅是前一天的事')
  await head.tapRow('王**', NOTHING)
  await head.page.getByRole('button', { name: '少加 10 分钟' }).click()
  await head.tap('就这样')
  await head.tap('确认 170 分钟')
  await head.sees('等站里另一位核验')
}

async function verifies(manager: Person): Promise<void> {
  await manager.page.reload()
  await manager.tap('核验 170 分钟')
  await manager.sees('都记进账户了')
}

/** The tick takes what was verified into the accounts. */
async function isPosted({ database, helperId, activityId }: Planted): Promise<void> {
  await until(async () => {
    const entries = await database.all<Entry>('ledger_entries', { account: helperId })
    const [own] = await database.all('attendances', { activityId, accountId: helperId })
    return entries.some(({ source, state }) => source.record === own?._id && state === 'confirmed')
  })
}

async function until(check: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000
  while (Date.now() < end) {
    if (await check()) return
    await new Promise((next) => setTimeout(next, 200))
  }
  throw new Error('the tick did not come within 20 s')
}

/** What the helper is told, and finds under the name of the activity. Board 13. */
async function isInTheAccount(helper: Person): Promise<void> {
  const row = helper.page.locator('.cell').filter({ hasText: TITLE })
  await row.filter({ hasText: '已核验' }).waitFor({ timeout: 20_000 })
  assert.match(await row.first().innerText(), /80/)
  await helper.goTo('packages/settings/inbox')
  await helper.sees('服务记上了 80 分钟')
}

/** Without a name, in four parts; what was left out is left out, and once is enough. */
async function saysHowItWas(resident: Person): Promise<void> {
  await resident.tap('去过的')
  await resident.tapBeside(TITLE, '说说怎么样')
  await resident.sees('第 1 部分，共 4 部分')
  await resident.sees('不记名，讲师只看到合计')
  await resident.tap('下一页')
  await resident.sees('内容讲得怎么样？')
  await resident.page.getByRole('radio', { name: '5 极好' }).first().click()
  await resident.page.reload()
  await resident.sees('内容讲得怎么样？')
  await resident.tap('下一页')
  await resident.tap('下一页')
  await resident.writes('下次讲慢一点')
  await resident.tap('交上去')
  await resident.sees('谢谢，记下了')
  await resident.tap('回到我报名的活动')
  await resident.tap('去过的')
  await resident.tapBeside(TITLE, '说说怎么样')
  await resident.tap('下一页')
  await resident.tap('下一页')
  await resident.tap('下一页')
  await resident.writes('再说一次')
  await resident.tap('交上去')
  await resident.sees('您已经说过了，谢谢')
}

/** The nine fields: what the plan says is there, what it cannot say is written. */
async function records(head: Person): Promise<void> {
  await head.goTo('packages/closing/list')
  await head.tapRow(TITLE, NOTHING)
  await head.tap('写服务记录')
  await head.sees('这 9 样都要有')
  await head.sees('服务站二楼')
  await head.tap('存好记录')
  await head.sees('选一个，1 到 5 都行')
  await head.page.getByRole('radio', { name: '4 好' }).click()
  await head.tap('存好记录')
  await head.sees('一步一步办')
}

/** A picture is covered on the phone, and whoever can be recognised agreed. */
async function pictures(head: Person): Promise<void> {
  await head.tap('放上照片')
  await picksFile(head, '拍一张或选一张')
  await head.sees('先把居民的脸涂掉')
  await boardOpens(head.page)
  await strokes(head.page)
  await head.sees('先选一个，没问过的先涂掉')
  await head.tap('认得出，都问过了')
  await head.tap('放上去')
  await head.sees('第 1 张，共 1 张', 20_000)
  await head.page.getByRole('img', { name: '活动照片' }).waitFor()
  await head.page.goBack()
}

async function sumsUp(head: Person): Promise<void> {
  await head.sees('一步一步办')
  await head.tap('写总结')
  await head.sees('学到了什么？')
  await head.page.locator('textarea').filter({ visible: true }).first().fill('先讲故事，再让大家问')
  await head.tap('大半办到了')
  await head.tap('存好总结')
  await head.sees('一步一步办')
}

/** The thanks go to those who helped, who read them where they look back. */
async function thanks(head: Person, helper: Person): Promise<void> {
  await head.tap('谢谢志愿者')
  await head.tap('在这里发消息')
  await head.writes(THANKS, '谢什么、做得怎么样、学到了什么、鼓励一句')
  await head.tap('发出去')
  await head.sees('都办好了，等站长归档')
  await helper.goTo('packages/event/mine')
  await helper.tap('去过的')
  await helper.tapBeside(TITLE, '看站里的感谢')
  await helper.sees(THANKS)
}

/** The manager takes a paper and files it for good: number, class, and nothing left to do. */
async function files(manager: Person): Promise<void> {
  await manager.goTo('packages/closing/list')
  await manager.tapRow(TITLE, NOTHING)
  const [download] = await Promise.all([
    manager.page.waitForEvent('download'),
    (async () => {
      await manager.tap('签到表')
      await manager.tap('存到电脑')
    })(),
  ])
  assert.match(download.suggestedFilename(), /签到表.*\.csv$/)
  await manager.tap('关闭')
  await manager.tap('归档')
  await manager.tap('长期')
  await manager.page.getByRole('dialog').getByText('归档', { exact: true }).last().click()
  await manager.sees(/\d{4}-HD-\d{4}/)
  await manager.goTo('packages/closing/list')
  await manager.sees(/下一步|没有要收尾的/)
  // What was listed before stands there until the list has come anew.
  await manager.page.getByText(TITLE).filter({ visible: true }).first().waitFor({ state: 'hidden' })
}
