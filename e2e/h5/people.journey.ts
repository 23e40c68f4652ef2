import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { Person } from './person'
import type { Stage } from './stage'
import { agreeAndSend, applyToServe, passLesson, signIn } from './ways'

const NAME = '秦桂芳'
const MASKED = '秦**'
/** Who is approved by mistake, and then asked for what is missing. */
const OTHER = { name: '毛建业', masked: '毛**' }
const NOTE = '电话少一位'

/** Names of the demo's street that are nobody's business in one's own copy. */
const OTHERS = [OTHER.name, '赵启明', '林晓棠', '田守信', '周明远', '陈一鸣']

/** From the first tap to the good-bye, with the station's manager and the next one's beside it. */
export const journey = {
  title:
    'REG-09, REG-12, REG-13, REG-22, D-34: apply, lesson, an approval taken back, role, transfer, own data, good-bye',
  async run({ browser, cloud }: Stage): Promise<void> {
    const open = (as: string, page: string) =>
      Person.open(browser, `${cloud.origin}/?as=${as}#/packages/${page}/index`)
    const resident = await open('resident-joins', 'volunteer/apply')
    await applies(resident, NAME)
    await learns(resident)
    const other = await open('resident-errs', 'volunteer/apply')
    await applies(other, OTHER.name)

    const manager = await open('manager', 'manage/desk')
    await decides(manager, other)
    const no = await serves(resident)
    await mends(other)
    await hears(resident, other)

    const next = await open('manager-liuyin', 'manage/desk')
    await moves(resident, next)
    await isKnown(next, no, true)
    await isKnown(manager, no, false)

    await keepsCopy(resident)
    await withdrawsConsent(resident)
    await closesAccount(resident)
    for (const person of [resident, manager, other, next]) {
      assert.deepEqual(person.errors, [])
      await person.leave()
    }
  },
}

/** A stranger signs in and applies. */
async function applies(person: Person, name: string): Promise<void> {
  await person.tap('去登录')
  await signIn(person, name)
  await applyToServe(person, name)
}

/** The lesson is passed while the station has not answered yet. */
async function learns(person: Person): Promise<void> {
  await person.tap('先学入门课')
  await passLesson(person)
  await person.tap('看我的报名')
  await person.sees('收到了，等站长答复')
}

/** One approval by mistake, taken back at once; one that stays, after reading why; one returned with its reason. */
async function decides(manager: Person, other: Person): Promise<void> {
  await manager.tap('待办')
  await manager.tap('志愿者')
  await manager.tap(OTHER.masked)
  await manager.tap('先通过，入门课再补')
  await manager.sees(`已通过 ${OTHER.masked}`)
  await manager.tap('撤销')
  await manager.sees('撤回来了，和原来一样')
  await other.page.reload()
  await other.sees('收到了，等站长答复')

  await manager.tap(MASKED)
  await manager.writes('打电话约面谈', '如：打电话约面谈')
  await manager.tap('看完整资料')
  await manager.sees(NAME)
  await manager.tap('看好了')
  await manager.tapBeside(MASKED, '通过')
  await manager.sees(`已通过 ${MASKED}`)

  await manager.tapBeside(OTHER.masked, '退回')
  await manager.tap('有几处没填全，补上再交')
  await manager.writes(NOTE, '比如：周三下午来站里找我')
  await manager.tap('退回')
  await manager.sees(`已退回 ${OTHER.masked}`)
}

/** The role is there, and with it the volunteer's face. Gives the number. */
async function serves(person: Person): Promise<string> {
  await person.page.reload()
  await person.sees('您已经上岗了')
  await person.goTo('pages/mine')
  await person.tap('居民')
  await person.tap('志愿者')
  await person.sees('累计服务')
  await person.tap('我的')
  await person.sees(/编号 HA-\d+/)
  const no = /HA-\d+/.exec(await person.screen())?.[0]
  assert.ok(no, 'the number stands under the name')
  return no
}

/** What came back says why; what was written is still there, and is sent again with what was missing. */
async function mends(person: Person): Promise<void> {
  await person.page.reload()
  await person.sees('退回来了，可以改')
  await person.sees('有几处没填全，补上再交')
  await person.sees(NOTE)
  await person.tap('改一改再交')
  await person.writes('13855550199', '11 位手机号')
  await person.tap('下一步')
  await agreeAndSend(person)
}

/**
 * Messages leave when their act can no longer be taken back. The later one is there, so the earlier one, of the approval
 * that was taken back, would be.
 */
async function hears(resident: Person, other: Person): Promise<void> {
  await other.goTo('packages/settings/inbox')
  await until(other, '报名还差一点')
  assert.ok(!(await other.isSeeing(/报名通过了|您是志愿者了/)), 'a message of what was taken back')
  await resident.goTo('packages/settings/inbox')
  await until(resident, '报名通过了')
}

/** A volunteer asks to move, and the manager of the new station says yes. */
async function moves(person: Person, manager: Person): Promise<void> {
  await person.goTo('packages/volunteer/file')
  await person.tap('换个服务站')
  await person.tap('选一个服务站')
  await person.tap('柳荫街服务站')
  await person.writes('搬家了', '比如 搬家了')
  await person.tap('请新的站接收')
  await person.sees('等柳荫街服务站答复')

  await manager.tap('待办')
  await manager.tap('转站')
  await manager.sees('搬家了')
  await manager.tapBeside(MASKED, '同意转来')
  await manager.writes('站里正缺人', '如：站里正缺人')
  await manager.tap('同意转来')
  await manager.sees('转过来了')

  await person.goTo('packages/volunteer/file')
  await person.page.reload()
  await person.sees('柳荫街服务站')
}

/** Whether a manager finds the number among the station's people. */
async function isKnown(manager: Person, no: string, known: boolean): Promise<void> {
  await manager.goTo('packages/manage/people')
  await manager.writes(no, '如：HA-0427 或 2071')
  await manager.tap('找')
  await manager.sees(known ? MASKED : '没找到这个人')
}

/** A copy of everything: one's own name in full, and nobody else's. */
async function keepsCopy(person: Person): Promise<void> {
  await person.goTo('packages/settings/data')
  await person.sees('留着什么，留多久')
  const download = person.page.waitForEvent('download')
  await person.tap('复制一份给我')
  const text = await readFile(await (await download).path(), 'utf8')
  await person.sees('给您了，请收好这份文件')
  const copy = JSON.parse(text.replace(/^\ufeff/, '')) as {
    account: { account: { displayName: string } }
    volunteer: { name: string; stationName: string }
    messages: unknown[]
  }
  assert.equal(copy.account.account.displayName, NAME)
  assert.equal(copy.volunteer.name, NAME)
  assert.equal(copy.volunteer.stationName, '柳荫街服务站')
  assert.ok(copy.messages.length > 0)
  for (const name of OTHERS) assert.ok(!text.includes(name), `the copy names ${name}`)
}

/** What a volunteer must agree to is withdrawn: the role ends with it, and its face. */
async function withdrawsConsent(person: Person): Promise<void> {
  await person.goTo('packages/settings/consents')
  await person.sees('保密协议')
  await person.tap('撤回')
  await person.sees('撤回就不再是志愿者，记录还在。')
  await person.tap('撤回')
  await person.sees('没同意')
  await person.goTo('pages/mine')
  await person.sees('我的求助')
  await gone(person, '志愿者')
}

/** Signed out at once, and back again within the seven days. */
async function closesAccount(person: Person): Promise<void> {
  await person.tap('设置')
  await person.tap('注销账号')
  await person.sees('7 天后删除')
  await person.tap('注销')
  await person.sees('真的要注销账号？')
  await person.tap('注销')
  await person.tap('我的')
  await person.sees('还没登录')
  await person.tap('登录')
  await signIn(person)
  await person.sees(NAME)
}

async function gone(person: Person, words: string): Promise<void> {
  const shown = person.page.getByText(words, { exact: true }).filter({ visible: true })
  await shown.first().waitFor({ state: 'hidden', timeout: 8_000 })
}

/** Opens the page again and again, as somebody does who waits for an answer. */
async function until(person: Person, words: string): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    await person.page.reload()
    await person.sees('消息')
    await person.page.waitForTimeout(700)
    if (await person.isSeeing(words)) return
  }
  throw new Error(`not within 20 s: ${words}`)
}
