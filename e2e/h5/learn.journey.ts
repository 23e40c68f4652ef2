import assert from 'node:assert/strict'
import { Person } from './person'
import type { Stage } from './stage'
import { signIn } from './ways'

const ANSWERS = ['不代买，只做自家的', '不算，看自己的账户', '查公开的总机，打过去问'] as const

/** From the first question to the marks, with these answers. */
async function answers(person: Person, choices: readonly string[]): Promise<void> {
  for (const [index, choice] of choices.entries()) {
    await person.sees(`第 ${index + 1} 题，共 3 题`)
    await person.tap(choice)
    await person.tap(index === choices.length - 1 ? '交卷' : '下一题')
  }
}

/** Somebody without an account looks for a lesson, is wrong once, and answers that question again. */
async function learns(person: Person): Promise<void> {
  await person.tap('学防骗')
  await person.sees('每天一题')
  await person.tap('全部课')
  await person.writes('罐头', '比如 验证码')
  await person.tap('大单先垫货款')
  await person.sees('听到这些，先停一停')
  await person.tap('去答题')
  await answers(person, [ANSWERS[0], '算，先发货', ANSWERS[2]])
  await person.sees('答对 2 题')
  await person.sees('截图能做，余额做不了。')
  await person.tap('重答第 2 题')
  await person.sees('第 2 题，共 3 题')
  await person.tap(ANSWERS[1])
  await person.tap('下一题')
  await person.tap('交卷')
  await person.sees('全答对了')
}

/** Signing in and handing in once more brings the 宝盾; answering the lesson again brings no more. */
async function earns(person: Person): Promise<void> {
  await person.sees('登录后再交一次，得 10 宝盾')
  await person.tap('去登录')
  await signIn(person, '裴小满')
  await person.tap('再交一次')
  await person.sees('得 10 宝盾，现在有 10')
  await person.tap('学下一课')
  await person.sees('直播会员要扣费')
  await person.page.goBack()
  await person.sees('大单先垫货款')
  await person.tap('去答题')
  await answers(person, ANSWERS)
  await person.sees('这一课的宝盾早就给您了')
  await person.page.goto(`${new URL(person.page.url()).origin}/#/packages/learn/baodun/index`)
  await person.sees('不能互换，不能换钱，不能转给别人')
  assert.match(await person.screen(), /大单先垫货款[\s\S]*\+10/)
}

/** A shared link opens without login; the answers wait on the phone while there is no network. */
async function learnsOffline(guest: Person): Promise<void> {
  await guest.sees('听到这些，先停一停')
  await guest.page.waitForLoadState('networkidle')
  await guest.context.setOffline(true)
  await guest.tap('去答题')
  await answers(guest, ANSWERS)
  await guest.sees(/没交上去/)
  await guest.context.setOffline(false)
  await guest.tap('交卷')
  await guest.sees('全答对了')
}

export const journey = {
  title:
    'KNW-02, PTS-09, D-08: a lesson, its quiz, ten 宝盾 once; a shared lesson without login, the network lost on the way',
  async run({ browser, cloud }: Stage): Promise<void> {
    const person = await Person.open(browser, `${cloud.origin}/?as=resident-pupil`)
    await learns(person)
    await earns(person)
    const lesson = `${cloud.origin}/?as=resident-guest#/packages/learn/lesson/index?id=big-order`
    const guest = await Person.open(browser, lesson)
    await learnsOffline(guest)
    for (const one of [person, guest]) {
      assert.deepEqual(one.errors, [])
      await one.leave()
    }
  },
}
