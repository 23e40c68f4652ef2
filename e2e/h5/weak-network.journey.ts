import assert from 'node:assert/strict'
import { openDatabase } from '../../config/testing/database'
import { Person } from './person'
import type { Stage } from './stage'

const WORDS = '说我中奖了，要先交税。断网时写的。'

/** A report written without a network, the app closed and opened in between: it arrives exactly once. */
export const journey = {
  title: 'a draft survives closing, a report without network arrives once, anonymous and tracked',
  async run({ browser, cloud }: Stage): Promise<void> {
    const database = openDatabase(cloud.adminUrl)
    const resident = await Person.open(browser, `${cloud.origin}/?as=resident-offline`)
    await resident.tap('我要举报或求助')
    await resident.tap('我也说不清')
    await resident.tap('下一步')
    await resident.tap('没有转')
    await resident.writes(WORDS, '几句话就行，不写也可以')
    await resident.sees('草稿已存在手机上')
    await resident.page.reload()
    const kept = resident.page.getByRole('textbox', { name: '发生了什么' })
    await kept.waitFor()
    assert.equal(await kept.inputValue(), WORDS)

    await resident.tap('下一步')
    await resident.tap('不留电话')
    await resident.context.setOffline(true)
    await resident.tap('提交')
    await resident.sees('1 份求助存在手机里')
    await resident.sees('110')
    const stored = () => database.all('reports', { text: WORDS })
    assert.equal((await stored()).length, 0)

    await resident.context.setOffline(false)
    await resident.page.goto(`${cloud.origin}/`)
    await resident.page.reload()
    await until(async () => (await stored()).length === 1)
    await resident.page.reload()
    await resident.tap('我的求助')
    await resident.tap('我也说不清')
    await resident.sees('办理进度')
    await resident.page.waitForTimeout(1_000)
    const [report, ...more] = await stored()
    assert.deepEqual(more, [])
    assert.equal(report?.hasContact, false)
    assert.ok(!JSON.stringify(report).includes('dev-resident-offline'))
    assert.deepEqual(resident.errors, [])
    await resident.leave()
  },
}

async function until(check: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000
  while (Date.now() < end) {
    if (await check()) return
    await new Promise((next) => setTimeout(next, 200))
  }
  throw new Error('the report did not arrive within 20 s')
}
