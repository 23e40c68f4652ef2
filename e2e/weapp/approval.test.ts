import { applyToServe, passLesson, signIn } from '../h5/ways'
import type { Person } from './person'
import { setStage } from './stage'

const enter = setStage()

const NAME = '秦桂芳'
const MASKED = '秦**'

test('REG-09, REG-13, D-34: an approval taken back and given again leaves one role and one message', async () => {
  const resident = enter('dev-resident-weapp-joins')
  await resident.tap('我的')
  await resident.tap('想帮帮邻居？')
  await resident.tap('去登录')
  await signIn(resident, NAME)
  await applyToServe(resident, NAME)
  await resident.tap('先学入门课')
  await passLesson(resident)
  await resident.tap('看我的报名')
  await resident.sees('收到了，等站长答复')

  const manager = enter('dev-manager')
  await takesFace(manager, '站长')
  await manager.tap('待办')
  await manager.tap('志愿者')
  await manager.tapBeside(MASKED, '通过')
  await manager.sees(`已通过 ${MASKED}`)
  await manager.tap('撤销')
  await manager.sees('撤回来了，和原来一样')
  resident.looksAway()
  await resident.sees('收到了，等站长答复')

  await manager.tapBeside(MASKED, '通过')
  await manager.sees(`已通过 ${MASKED}`)
  resident.looksAway()
  await resident.sees('您已经上岗了')
  await resident.tapFirst('[aria-label="返回"]')
  await takesFace(resident, '志愿者')
  await resident.sees('累计服务')

  await resident.tap('我的')
  await resident.tap('消息')
  await hears(resident, '报名通过了')
  expect(resident.screen().match(/报名通过了/g)).toHaveLength(1)
  expect(manager.isSeeing(NAME)).toBe(false)
}, 60_000)

/** Somebody with a role looks at the app from there. */
async function takesFace(person: Person, face: string): Promise<void> {
  await person.tap('我的')
  await person.tap('居民')
  await person.tap(face)
}

/** Looks away and back again until a message has left: not before its act can no longer be taken back. */
async function hears(person: Person, words: string): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; person.looksAway()) {
    await new Promise((next) => setTimeout(next, 500))
    if (person.isSeeing(words)) return
  }
  throw new Error(`not within 20 s:\n${person.screen()}`)
}
