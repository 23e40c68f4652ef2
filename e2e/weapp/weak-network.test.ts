import { setStage } from './stage'

const enter = setStage()

const WORDS = '说我中奖了，要先交税。断网时写的。'

test('a draft survives the end of the app, and a report without a network goes out when it is back', async () => {
  const resident = enter('dev-resident-offline-weapp')
  await resident.tap('我要举报或求助')
  await resident.tap('我也说不清')
  await resident.tap('下一步')
  await resident.tap('没有转')
  await resident.writes(WORDS, '几句话就行，不写也可以')
  await resident.sees('草稿已存在手机上')

  resident.reopens()
  await resident.tap('我要举报或求助')
  await resident.tap('下一步')
  await resident.sees('发生了什么')
  expect(resident.all('textarea').map((area) => (area as HTMLTextAreaElement).value)).toEqual([
    WORDS,
  ])
  await resident.tap('下一步')
  await resident.tap('不留电话')
  resident.phone.setOnline(false)
  await resident.tap('提交')
  await resident.sees('1 份求助存在手机里')
  await resident.tap('110')
  expect(resident.phone.dialled).toEqual(['110'])

  resident.phone.setOnline(true)
  await resident.sees('收到了，我们来跟进')
  resident.reopens()
  await resident.tap('我的求助')
  expect(
    resident.all('[aria-role=button]').filter((one) => /HA /.test(one.textContent ?? '')),
  ).toHaveLength(1)
})
