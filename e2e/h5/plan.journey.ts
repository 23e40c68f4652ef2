import assert from 'node:assert/strict'
import { Person } from './person'
import type { Stage } from './stage'
import { signIn } from './ways'

const REASON = '多了一个小区'
const STATION = '南桥头服务站'
const INVITED = '罗海宁'
const MASKED = '罗**'
/** How much one tap adds. */
const STEP = 10

/** A plan changes and a manager sees it; a manager is invited, and loses the role with a page open. */
export const journey = {
  title:
    'PLAN-04, PLAN-06, ROL-03, ROL-16: a plan edited with its reason, a manager by a code, a role withdrawn while a page is open',
  async run({ browser, cloud }: Stage): Promise<void> {
    const open = (as: string, page: string) =>
      Person.open(browser, `${cloud.origin}/?as=${as}#/packages/${page}/index`)
    const association = await open('association', 'assoc/overview')
    const manager = await open('manager', 'manage/desk')
    const before = await volunteersOf(manager)
    await editsPlan(association)
    await manager.page.reload()
    const after = await volunteersOf(manager)
    assert.equal(after.target, before.target + STEP)
    assert.ok(after.due > before.due, 'today asks for more')
    await association.sees(new RegExp(`志愿者 ${before.target} 改成 ${after.target}`))

    const invited = await open('resident-invited', 'settings/roles')
    await takesRole(invited, await invites(association))
    await losesRole(invited, association)
    for (const person of [association, manager, invited]) {
      assert.deepEqual(person.errors, [])
      await person.leave()
    }
  },
}

/** The volunteers of the plan as a desk shows them: the target, and what there should be today. */
async function volunteersOf(person: Person): Promise<{ target: number; due: number }> {
  await person.sees(/招募进度/)
  const bar = person.page.locator('.bullet').filter({ hasText: '志愿者' })
  const words = await bar.innerText()
  return { target: numberIn(words, /\/ (\d+) 人/), due: numberIn(words, /今天该有 (\d+) 人/) }
}

function numberIn(words: string, pattern: RegExp): number {
  const found = pattern.exec(words)?.[1]
  assert.ok(found, `${words} shows ${pattern.source}`)
  return Number(found)
}

/** The association asks for more volunteers, and says why. */
async function editsPlan(association: Person): Promise<void> {
  await association.tap('看明细')
  await association.tap('改计划')
  await association.tap(String(STEP))
  await association.page.getByLabel('志愿者增加').click()
  await association.writes(REASON, '比如：新开两个社区')
  await association.tap('保存')
  await association.sees('改过的记录')
  await association.sees(REASON)
}

/** The association makes a code for a station's manager. */
async function invites(association: Person): Promise<string> {
  await association.goTo('packages/assoc/stations')
  await association.tap(STATION)
  await association.tap('谁有什么身份')
  await association.tap('发邀请')
  await association.tap('站长')
  await association.tap('做一个邀请码')
  await association.sees('只显示这一次，用过就失效')
  const code = /[0-9A-Z]{4} [0-9A-Z]{4}/.exec(await association.screen())?.[0]
  assert.ok(code)
  await association.tap('交给他了')
  await association.sees('还没人用的邀请')
  return code
}

/** A stranger signs in, takes the role of the code, and sees the station's desk. */
async function takesRole(person: Person, code: string): Promise<void> {
  await person.tap('去登录')
  await signIn(person, INVITED)
  await person.writes(code, '比如 7K2M 9QXT')
  await person.tap('看看是什么身份')
  await person.sees(`${STATION}，请您当站长`)
  await person.tap('接受')
  await person.sees('您现在是站长了')
  await person.goTo('pages/mine')
  await person.tap('居民')
  await person.tap('站长')
  await person.sees('本月求助')
  await person.sees(STATION)
}

/** The role goes while a form is open: what is sent then is refused, nothing is changed, and the face falls back. */
async function losesRole(person: Person, association: Person): Promise<void> {
  await person.tap('我的服务站')
  await person.tap('介绍')
  await person.writes('门口有坡道。')

  await association.page.reload()
  await association.tapBeside(`${MASKED}，站长`, '收回')
  await association.writes('不在这里工作了', '如：不在这里工作了')
  await association.tap('收回')
  await association.sees('收回了')

  await person.tap('保存')
  await person.sees('这件要由别的角色来做')
  await person.goTo('pages/mine')
  await person.sees(INVITED)
  await person.page.getByText('工作台').filter({ visible: true }).waitFor({ state: 'hidden' })
  assert.ok(!(await person.isSeeing('站长')), 'the face is not offered any more')
}
