import assert from 'node:assert/strict'
import { openDatabase } from '../../config/testing/database'
import { Person } from './person'
import type { Stage } from './stage'

const WORDS = '说是老同学，要借两千块，还没转。'
const MOST_TAPS = 7

/** From home to the result without a name and without money moving, by as few taps as were promised; then tracked elsewhere. */
export const journey = {
  title: `D-29, RPT-02: an anonymous report takes at most ${MOST_TAPS} taps and one sentence, and is tracked without login`,
  async run({ browser, cloud }: Stage): Promise<void> {
    const database = openDatabase(cloud.adminUrl)
    const resident = await Person.open(browser, `${cloud.origin}/?as=resident-quick`)
    const taps: string[] = []
    const tap = async (words: string) => {
      taps.push(words)
      await resident.tap(words)
    }
    await tap('我要举报或求助')
    await tap('冒充亲友或领导')
    await tap('下一步')
    await tap('没有转')
    await resident.writes(WORDS, '几句话就行，不写也可以')
    await tap('下一步')
    await tap('不留电话')
    await tap('提交')
    await resident.sees('收到了，我们来跟进', 20_000)
    assert.ok(taps.length <= MOST_TAPS, `it took ${taps.length} taps: ${taps.join('、')}`)
    await resident.sees(/110/)

    const screen = await resident.screen()
    const no = /HA[\d ]{8,16}/.exec(screen)?.[0].replace(/\s/g, '') ?? ''
    const secret = /查询码\s*([\d ]{6,8})/.exec(screen)?.[1]?.replace(/\s/g, '') ?? ''
    const [report] = await database.all('reports', { no })
    assert.equal(report?.text, WORDS)
    assert.equal(report?.hasContact, false)
    assert.ok(!JSON.stringify(report).includes('dev-resident-quick'))
    await seesOtherNumbers(resident)

    const elsewhere = await Person.open(browser, `${cloud.origin}/?as=resident-other-phone`)
    await elsewhere.tap('查进度')
    await elsewhere.writes(no, '如 HA11210386')
    await elsewhere.writes(secret, '6 位数字')
    await elsewhere.tap('查看办理进度')
    await elsewhere.sees('等服务站来看')
    for (const person of [resident, elsewhere]) {
      assert.deepEqual(person.errors, [])
      await person.leave()
    }
  },
}

/** What we can do and whom else there is, from the result and without a network. RPT-02. */
async function seesOtherNumbers(resident: Person): Promise<void> {
  await resident.context.setOffline(true)
  await resident.tap('还能找谁')
  await resident.sees('我们不是公安，是街坊里的志愿者。')
  await resident.sees('不能冻结账户，不能追钱')
  await resident.sees('说能帮您追回钱、先收费的，别信')
  for (const number of ['110', '12377', '12321', '12315', '12356']) await resident.sees(number)
  await resident.context.setOffline(false)
}
