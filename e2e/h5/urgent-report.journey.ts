import assert from 'node:assert/strict'
import { openDatabase } from '../../config/testing/database'
import { everyRecord } from '../../config/testing/every-record'
import { Person } from './person'
import type { Stage } from './stage'

/** Written on the card for the police and nowhere else. */
const ON_THE_CARD = ['3877 元，分 2 次', '工商银行，尾号 4417', '单号 9930028817']
const ACCOUNT = '农业银行 6228480402564890018'

/** Money has moved: 110 comes first, then the card for the police, which never leaves the phone, then the report. */
export const journey = {
  title:
    'RPT-12, D-30: money has moved: 110 first, a card for the police that never leaves the phone, and on',
  async run({ browser, cloud }: Stage): Promise<void> {
    const database = openDatabase(cloud.adminUrl)
    const resident = await Person.open(browser, `${cloud.origin}/?as=resident-urgent`)
    const sent: string[] = []
    resident.page.on('request', (request) => sent.push(`${request.url()} ${request.postData()}`))

    await resident.tap('我要举报或求助')
    await resident.tap('刷单、兼职')
    await resident.tap('下一步')
    await resident.tap('转了')
    await resident.sees('打 110 报警')
    await resident.tap('报警要用的话')
    await fillsIn(resident, '转了多少', ON_THE_CARD[0] ?? '')
    await fillsIn(resident, '从哪转的', ON_THE_CARD[1] ?? '')
    await fillsIn(resident, '交易单号', ON_THE_CARD[2] ?? '')
    await resident.sees('打 110 报警')
    await resident.page.goBack()
    await resident.tap('已打，接着填')

    await resident.tap('半小时内')
    await resident.tap('验证码')
    await resident.tap('还在联系')
    await resident.writes(ACCOUNT, '一行写一个，止付要用到')
    await resident.tap('下一步')
    await resident.tap('不留电话')
    await resident.tap('提交')
    await resident.sees('收到了，我们来跟进', 20_000)
    await resident.sees('说能帮您追回钱、先收费的，别信')

    const reports = await database.all('reports', {})
    const report = reports.find(({ text, moneyMoved }) => text === '' && moneyMoved === true)
    assert.deepEqual(report?.triage, {
      unsurePaid: false,
      paidAgo: 'halfHour',
      leaked: ['code'],
      inContact: true,
    })
    assert.equal(report?.urgent, true)

    await resident.tap('报警要用的话')
    for (const words of [...ON_THE_CARD, ACCOUNT, '还在联系']) await resident.sees(words)
    await resident.sees(/前半小时内/)
    const everything = sent.join('\n') + (await everyRecord(database))
    for (const words of ON_THE_CARD)
      assert.ok(!everything.includes(words), `${words} left the phone`)

    await resident.tap('删掉这张卡')
    await resident.tap('删掉')
    await resident.sees('删掉了')
    assert.equal(await resident.isSeeing(ON_THE_CARD[0] ?? ''), false)
    assert.deepEqual(resident.errors, [])
    await resident.leave()
  },
}

async function fillsIn(person: Person, label: string, words: string): Promise<void> {
  await person.tap(label)
  await person.page.getByRole('textbox', { name: label }).filter({ visible: true }).fill(words)
  await person.tap('好了')
  await person.sees(words)
}
