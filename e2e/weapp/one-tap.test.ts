import { CALL_PLACES, SAYS_110 } from '../h5/call-places'
import { sendReport } from '../h5/ways'
import type { Person } from './person'
import { setStage } from './stage'

const enter = setStage()

/** One tap on what is there, and WeChat is asked to dial. */
async function calls(person: Person): Promise<void> {
  person.phone.dialled.length = 0
  await person.tapControl(SAYS_110)
  expect([person.place, ...person.phone.dialled]).toEqual([person.place, '110'])
}

async function fillsIn(person: Person): Promise<void> {
  person.reopens('packages/help/category/index')
  await person.tap('我也说不清')
  await person.tap('下一步')
  await person.tap('没有转')
  await person.tap('下一步')
  await person.tap('不留电话')
}

describe.each([
  ['with a network', true],
  ['without a network', false],
])('ROL-01, 19-1: %s 110 is one tap away, without login', (_title, isOnline) => {
  test.each(CALL_PLACES)('on $page: $words', async ({ page, words, then }) => {
    const resident = enter('dev-resident-calling')
    resident.phone.setOnline(isOnline)
    resident.reopens(page)
    await then?.(resident)
    await resident.sees(words)
    await calls(resident)
  })
})

test('ROL-01, 19-1: 110 is one tap away on a receipt, on a case, and when the case does not open', async () => {
  const resident = enter('dev-resident-called')
  resident.reopens('packages/help/category/index')
  await sendReport(resident)
  await resident.sees('收到了，我们来跟进')
  await calls(resident)
  await resident.tap('查看办理进度')
  await resident.sees('撤回这件求助')
  await calls(resident)
  resident.phone.setOnline(false)
  resident.reopens('packages/help/mine/index')
  await resident.tap('可疑短信或链接')
  await resident.sees('再试一次')
  await calls(resident)
})

test('ROL-01, 19-1: 110 is one tap away when a report is not taken, and when it waits', async () => {
  const resident = enter('dev-resident-refused')
  await fillsIn(resident)
  resident.phone.fault = 'refused'
  await resident.tap('提交')
  await resident.sees(/r-1/)
  await calls(resident)
  resident.phone.fault = undefined
  await fillsIn(resident)
  resident.phone.setOnline(false)
  await resident.tap('提交')
  await resident.sees('1 份求助存在手机里')
  await calls(resident)
})
