import assert from 'node:assert/strict'
import { Person } from './person'
import { plantAtHome } from './planted'
import type { Stage } from './stage'

const TITLE = '信号不好也想来的讲座'

/** The network goes while somebody signs up: it is said plainly, the choice stays, and what was seen can be read. */
export const journey = {
  title:
    'ACT-07, ACT-08: without a network a sign-up is not done and says so, its choice stays, and the list shows what was seen last',
  async run({ browser, cloud }: Stage): Promise<void> {
    await plantAtHome(cloud.adminUrl, TITLE, { capacity: 5 })
    const list = `${cloud.origin}/?as=resident#/packages/event/home/index`
    const resident = await Person.open(browser, list)
    await resident.tap(TITLE)
    await resident.sees('还剩 5 位。')
    await resident.page.getByLabel('多一位').click()
    await resident.sees('报名（2 位）')

    await resident.context.setOffline(true)
    await resident.tap('报名（2 位）')
    await resident.sees('没连上网，还没报上。选好的都在，有网再点一次')
    await resident.page.getByLabel('返回').filter({ visible: true }).click()
    await resident.sees(/没连上网，看到的是今天/)
    await resident.sees(TITLE)
    await resident.tap(TITLE)
    await resident.sees('报名（2 位）')

    await resident.context.setOffline(false)
    await resident.tap('报名（2 位）')
    await resident.sees('已报名 2 位')
    await resident.page.reload()
    await resident.sees('已报名 2 位')
    assert.match(await resident.screen(), /已报 2 \/ 5 位/)
    assert.deepEqual(resident.errors, [])
    await resident.leave()
  },
}
