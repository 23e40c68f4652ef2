import { setStage } from './stage'

const enter = setStage()

const READING = 'act_demo-night-reading'
const TITLE = '夜读会：看懂借钱合同'

test('ACT-08, D-34: two places are taken, given back and taken back again', async () => {
  const resident = enter('dev-resident')
  await resident.tap('活动')
  await resident.tap(TITLE)
  await resident.sees(/还剩 \d+ 位。/)
  await resident.sees('去不了，提前 24 小时点一下就行')
  await resident.tapFirst('[aria-label="多一位"]')
  await resident.tap('报名（2 位）')
  await resident.sees('已报名 2 位')
  const taken = { activityId: READING, companions: 1, state: 'confirmed' }
  expect(await enter.count('sign_ups', taken)).toBe(1)

  await resident.tap('去不了')
  await resident.sees(`${TITLE}已取消`)
  expect(await enter.count('sign_ups', taken)).toBe(0)
  await resident.tap('撤销')
  await resident.sees('已报名 2 位')
  expect(await enter.count('sign_ups', taken)).toBe(1)
}, 60_000)

test('ACT-13: what one signed up for goes into the phone’s calendar', async () => {
  const volunteer = enter('dev-volunteer')
  await volunteer.tap('我的')
  await volunteer.tap('我报名的活动')
  await volunteer.sees('进楼门送防骗提示')
  await volunteer.tap('加到手机日历')
  expect(volunteer.phone.calendar).toEqual([expect.objectContaining({ alarmOffset: 86_400 })])
}, 60_000)

test('D-13: who is in line reads where, and a stranger signs in first', async () => {
  const resident = enter('dev-resident')
  await resident.tap('我的')
  await resident.tap('我报名的活动')
  await resident.tap('等位 1')
  await resident.sees('您排第一')

  const stranger = enter('dev-resident-passes-by')
  await stranger.tap('活动')
  await stranger.tap(TITLE)
  await stranger.sees('登录后报名')
}, 60_000)
