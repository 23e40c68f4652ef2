import assert from 'node:assert/strict'
import { Person } from './person'
import type { Stage } from './stage'

const WORDS = '值班的人让我改天再来，等了一个上午。'
const RESULT = '已向您道歉，值班表贴在门口。'
const PUBLISHED = '值班的人和时间贴在门口，没人时打电话就来。'
const NOTE = '他看了结果，说可以。'
const STATION = '槐安里社区服务站'
/** No row says this: every row of that number will do. */
const NOTHING = '没有这几个字'

/** An anonymous complaint about a station, from the phone to the archive; its station hears of it afterwards. */
export const journey = {
  title:
    'CMP-01, CMP-02, CMP-06, CMP-07, CMP-08, CMP-09, CMP-14: a complaint about a station in seven steps, three windows',
  async run({ browser, cloud }: Stage): Promise<void> {
    const open = (as: string, page: string) =>
      Person.open(browser, `${cloud.origin}/?as=${as}#/${page}/index`)
    const resident = await open('resident-complains', 'pages/mine')
    const no = await complains(resident)

    const manager = await open('manager', 'packages/cases/opinions')
    await manager.sees('今年的意见')
    assert.equal(await manager.isSeeing(new RegExp(no)), false, 'the station does not see it yet')

    const staff = await open('association', 'packages/cases/opinions')
    await takesIn(staff, no)
    const supervisor = await open('association-supervisor', 'packages/assoc/overview')
    await decides(supervisor, no)

    await isTold(resident)
    await files(supervisor)
    await staysSilent(manager, no)
    await isPublished(resident)
    for (const person of [resident, manager, staff, supervisor]) {
      assert.deepEqual(person.errors, [])
      await person.leave()
    }
  },
}

/** Step one, without a name: gives the number as rows show it. */
async function complains(person: Person): Promise<string> {
  await person.tap('提意见')
  await person.tap('提一条意见')
  await person.tap('投诉')
  await person.tap('下一步')
  await person.tap('服务站')
  await person.tap('哪个服务站')
  await person.tap(STATION)
  await person.sees('投诉服务站的，由协会来办。')
  await person.tap('下一步')
  await person.sees('提意见，不会为难您。')
  await person.writes(WORDS, '几句话就行')
  await person.tap('提交')
  await person.sees('收到了，会有人办')
  const no = /YJ[\d ]{8,16}/.exec(await person.screen())?.[0].trim()
  assert.ok(no, 'the number stands on the result')
  await person.tap('看办到哪一步')
  await person.sees('受理')
  return no
}

/** Steps two and three are the association's: the station is what it is about. */
async function takesIn(staff: Person, no: string): Promise<void> {
  await staff.tapRow(no, NOTHING)
  await staff.sees(WORDS)
  await staff.sees('提的人不让站里先看，请保密')
  await staff.tap('受理')
  await staff.sees('记下来，报给督导组来定。')
  await staff.tap('受理')
  await staff.sees('在办')
  await staff.tap('分类')
  await staff.tap('服务好不好')
  await staff.writes('一位居民没等到值班的人', '什么事，几个人提，在哪里')
  await staff.writes('建议把值班表贴出来', '建议谁来做什么，几时做好')
  await staff.tap('分类')
  await staff.sees('这一步由别的人来办')
}

/** Steps four and five are the group's; the result is told to who complained and to the station. */
async function decides(supervisor: Person, no: string): Promise<void> {
  await supervisor.tap('意见')
  await supervisor.tapRow(no, NOTHING)
  await supervisor.sees('建议把值班表贴出来')
  await supervisor.tap('写下结果')
  await supervisor.writes(RESULT, '怎么改，谁来做，几时做好')
  await supervisor.writes(PUBLISHED, '写办法，不写人')
  await supervisor.tap('写下结果')
  await supervisor.tap('记下反馈')
  await supervisor.tap('在小程序里看')
  await supervisor.writes(NOTE, '如：说了结果，他听明白了')
  await supervisor.tap('记下反馈')
  await supervisor.sees('记下回访')
}

/** Step six is answered on the page of the number: the first of the two who are told. */
async function isTold(resident: Person): Promise<void> {
  await resident.page.reload()
  await resident.sees(RESULT)
  await resident.tap('结果满不满意')
  await resident.sees('结果您满意吗？')
  await resident.page.getByRole('radio', { name: '4 满意' }).click()
  await resident.tap('发出去')
  await resident.sees('记下了，谢谢您告诉我们')
}

/** Step seven. */
async function files(supervisor: Person): Promise<void> {
  await supervisor.page.reload()
  await supervisor.sees('满意')
  await supervisor.tap('归档')
  await supervisor.sees('7 步都走完了，归到一起存起来。')
  await supervisor.tap('归档')
  await supervisor.sees('归档号')
}

/** The second who is told: the station reads the result, and neither the words nor anybody. */
async function staysSilent(manager: Person, no: string): Promise<void> {
  await manager.goTo('packages/settings/inbox')
  await manager.sees('一条意见有结果了')
  await manager.goTo('packages/cases/opinions')
  await manager.tap('归档的')
  await manager.tapRow(no, NOTHING)
  await manager.sees(RESULT)
  await manager.sees('由协会办的，站里只看结果')
  assert.equal(await manager.isSeeing(WORDS), false)
  assert.equal(await manager.isSeeing('看完整'), false)
}

/** What was settled is there for everybody. */
async function isPublished(resident: Person): Promise<void> {
  await resident.goTo('packages/public/solutions')
  await resident.sees(PUBLISHED)
}
