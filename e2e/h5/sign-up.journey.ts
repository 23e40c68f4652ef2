import assert from 'node:assert/strict'
import { Person } from './person'
import { plantAtHome } from './planted'
import type { Stage } from './stage'
import { signIn } from './ways'

const TITLE = '只剩一个位子的茶话会'
/** A place that was given back is offered once it can no longer be taken back. */
const OFFERED_WITHIN_MS = 30_000

/** The last place of an activity: taken, waited for, given back, offered and taken again. */
export const journey = {
  title:
    'ACT-08, ACT-10, D-13, D-34: the last place, the line behind it, a cancellation taken back and then not, and the offer',
  async run({ browser, cloud }: Stage): Promise<void> {
    const only = { capacity: 1, fields: { companionsMax: 0 } }
    const { activity } = await plantAtHome(cloud.adminUrl, TITLE, only)
    const page = `packages/event/detail/index?id=${activity._id}`
    const enter = (as: string) => Person.open(browser, `${cloud.origin}/?as=${as}#/${page}`)

    const first = await enter('resident')
    await first.sees('还剩 1 位。')
    await first.tap('我要报名')
    await first.sees('已报名')
    await first.sees('开始前 24 小时会提醒您')

    const second = await enter('resident-second')
    await second.tap('登录后报名')
    await signIn(second, '于静怡')
    await second.sees('已满，可以排队等位')
    await second.tap('排队等位')
    await second.sees('您排第一')

    await givesBack(first)
    await first.tap('撤销')
    await first.sees('已报名')
    assert.ok(!(await second.isSeeing(/轮到您了/)), 'what is taken back is offered to nobody')
    await first.goTo('packages/event/mine')
    await first.sees(TITLE)
    await givesBack(first)
    await first.page.getByText(TITLE, { exact: true }).filter({ visible: true }).waitFor({
      state: 'hidden',
    })

    await hearsOffer(second)
    await second.tap('去确认')
    await second.sees('您那天没有别的活动')
    await second.tap('我要去')
    await second.sees('位子是您的了')
    await second.tap('看我报名的活动')
    await second.sees('已报名')

    for (const person of [first, second]) {
      assert.deepEqual(person.errors, [])
      await person.leave()
    }
  },
}

async function givesBack(person: Person): Promise<void> {
  await person.tap('去不了')
  await person.sees(`${TITLE}已取消`)
}

/** Opens the page again until the place is theirs to take. */
async function hearsOffer(person: Person): Promise<void> {
  for (const end = Date.now() + OFFERED_WITHIN_MS; Date.now() < end;) {
    await person.page.reload()
    await person.sees(TITLE)
    await person.page.waitForTimeout(1_000)
    if (await person.isSeeing(/轮到您了/)) return
  }
  throw new Error(`nothing was offered:\n${await person.screen()}`)
}
