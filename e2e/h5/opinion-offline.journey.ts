import assert from 'node:assert/strict'
import { Person } from './person'
import type { Stage } from './stage'

/** Written where nothing carries: it waits in the phone, arrives once, and its number is shown then. */
export const journey = {
  title: 'CMP-01: an opinion written without network waits in the phone and arrives once',
  async run({ browser, cloud }: Stage): Promise<void> {
    const address = `${cloud.origin}/?as=resident-far#/packages/public/opinion-new/index`
    const resident = await Person.open(browser, address)
    await resident.tap('建议')
    await resident.tap('下一步')
    await resident.tap('这个小程序')
    await resident.tap('下一步')
    await resident.writes('字再大一点就好了', '几句话就行')
    await resident.context.setOffline(true)
    await resident.tap('提交')
    await resident.sees('存在手机里了')

    await resident.context.setOffline(false)
    await resident.sees('收到了，会有人办', 30_000)
    const no = numberOn(await resident.screen())
    await resident.tap('看办到哪一步')
    await resident.sees('字再大一点就好了')

    await resident.goTo('packages/public/opinion')
    await resident.sees('查询码只存在这台手机上')
    const kept = (await resident.screen()).match(/YJ[\d ]{8,16}/g) ?? []
    assert.deepEqual(
      kept.map((one) => one.trim()),
      [no],
    )
    const staff = await Person.open(
      browser,
      `${cloud.origin}/?as=association#/packages/cases/opinions/index`,
    )
    await staff.sees(new RegExp(no))
    assert.equal((await staff.screen()).split(no).length, 2, 'it stands in the queue once')
    for (const person of [resident, staff]) {
      assert.deepEqual(person.errors, [])
      await person.leave()
    }
  },
}

function numberOn(screen: string): string {
  const no = /YJ[\d ]{8,16}/.exec(screen)?.[0].trim()
  assert.ok(no, 'the number stands on the result')
  return no
}
