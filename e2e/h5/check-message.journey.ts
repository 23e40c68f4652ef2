import assert from 'node:assert/strict'
import { openDatabase } from '../../config/testing/database'
import { Person } from './person'
import type { Stage } from './stage'
import { lookAt } from './ways'

const SCAM = '我是市公安局的，您涉嫌洗钱，请保密，点 ga-cx.example 填银行卡号 6217003610001234563。'
const CARD = '6217003610001234563'

/** A message is pasted without a network, its marks are read, and people get it, with the card covered. */
export const journey = {
  title: 'D-31 RPT-01 D-30: a copied message shows its marks offline and is handed over to people',
  async run({ browser, cloud }: Stage): Promise<void> {
    const database = openDatabase(cloud.adminUrl)
    const resident = await Person.open(browser, `${cloud.origin}/?as=resident-checking`)
    await resident.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: cloud.origin,
    })
    await resident.tap('看看这条消息')
    await resident.sees('收到了什么？')
    await resident.page.evaluate((text) => navigator.clipboard.writeText(text), SCAM)

    await resident.context.setOffline(true)
    // Pages and letters are fetched ahead; what tells somebody something is a POST.
    const told: string[] = []
    resident.page.on('request', (request) => {
      if (request.method() !== 'GET') told.push(request.url())
    })
    await resident.tap('粘贴')
    await resident.page.waitForTimeout(300)
    await resident.tap('看一看')
    await resident.sees(/先别点，有 \d+ 处不对/)
    await resident.sees('说您牵涉到案子')
    await resident.sees('叫您别告诉别人')
    await resident.sees('网址不像官方的')
    await resident.sees('常见于冒充公检法')
    await resident.sees('96110')
    assert.deepEqual(told, [])

    await resident.tap('再查一条')
    await lookAt(resident, '【物业】明天上午九点停水，请提前接一桶。')
    await resident.sees('没看出常见的几样')
    await resident.sees('这不等于它就是真的')
    await resident.tap('再查一条')
    await lookAt(resident, SCAM)
    await resident.sees(/先别点/)
    await resident.context.setOffline(false)

    await resident.tap('请志愿者看看')
    await resident.tap('下一步')
    await resident.sees('里面好像有您的银行卡号')
    const text = resident.page.getByRole('textbox', { name: '发生了什么' })
    assert.equal(await text.inputValue(), SCAM)
    await resident.tap('没有转')
    await resident.tap('下一步')
    await resident.tap('不留电话')
    await resident.tap('提交')
    await resident.sees('收到了，我们来跟进', 20_000)

    const reports = await database.all('reports', {})
    const own = reports.filter((report) => String(report.text).includes('市公安局'))
    assert.equal(own.length, 1)
    assert.equal(own[0]?.category, 'suspiciousLink')
    assert.ok(!JSON.stringify(reports).includes(CARD))
    assert.deepEqual(resident.errors, [])
    await resident.leave()
  },
}
