import type { Person } from './person'
import { setStage } from './stage'

const enter = setStage()

const MOST_TAPS = 7

/** From home to the last tap but one, without a phone number; tells how many taps it took. */
async function writes(person: Person, sentence: string): Promise<number> {
  const taps = ['我要举报或求助', '我也说不清', '下一步', '没有转'] as const
  for (const words of taps) await person.tap(words)
  await person.writes(sentence, '几句话就行，不写也可以')
  await person.tap('下一步')
  await person.tap('不留电话')
  return taps.length + 2
}

/** Opens the app once more and gives what was kept the time to come twice; how many reports say so. */
async function arrivals(person: Person, sentence: string): Promise<number> {
  person.starts('packages/help/mine/index')
  await person.sees(/HA \d/)
  person.reopens()
  await new Promise((next) => setTimeout(next, 1_000))
  return enter.count('reports', { text: sentence })
}

test('RPT-01, 19-24, 19-25: from home to the receipt by seven taps and a sentence, and on to the case', async () => {
  const resident = enter('dev-resident-reports')
  const taps = await writes(resident, '说是快递丢了，要我点链接退钱。')
  await resident.tap('提交')
  await resident.sees('收到了，我们来跟进')
  expect(taps + 1).toBeLessThanOrEqual(MOST_TAPS)
  await resident.tap('查看办理进度')
  await resident.sees('撤回这件求助')
  expect(resident.place).toBe('packages/help/case/index')
})

test('RPT-01, D-29: written without a network, the app killed and started, a report arrives once', async () => {
  const sentence = '没有网的时候写的。'
  const resident = enter('dev-resident-tunnel')
  resident.phone.setOnline(false)
  await writes(resident, sentence)
  await resident.tap('提交')
  await resident.sees('1 份求助存在手机里')
  resident.reopens()
  await resident.sees(/1 份存在手机里/)
  expect(await enter.count('reports', { text: sentence })).toBe(0)

  resident.leaves()
  resident.phone.setOnline(true)
  expect(await arrivals(resident, sentence)).toBe(1)
})

test('RPT-01, D-29: arrived but never answered, the app killed and started, a report is still one', async () => {
  const sentence = '有网，可是没等到回话。'
  const resident = enter('dev-resident-unheard')
  await writes(resident, sentence)
  resident.phone.fault = 'answer lost'
  await resident.tap('提交')
  await resident.sees('1 份求助存在手机里')
  expect(await enter.count('reports', { text: sentence })).toBe(1)

  resident.leaves()
  resident.phone.fault = undefined
  expect(await arrivals(resident, sentence)).toBe(1)
})
