import { callFunction } from './gateway'
import { setStage } from './stage'

const enter = setStage()

/** The walk of the demo, which begins soon: check-in is open. */
const WALK = 'act_demo-walk'
const LECTURER = 'dev-volunteer-lecturer'
const MANAGER = 'dev-manager'

/** Somebody else who walks along, whose phone is not played. */
const OTHER = 'demo-volunteer-8'

interface Reply<Output> {
  readonly ok: boolean
  readonly output: Output
}

interface Codes {
  readonly codes: readonly string[]
}

interface SignUps {
  readonly signUps: readonly { readonly id: string; readonly activityId: string }[]
}

async function ask<Output>(who: string, action: string, input: object): Promise<Output> {
  const sent = callFunction(enter.origin(), who, 'activity', { action, input })
  const reply = (await sent) as Reply<Output>
  expect(reply).toMatchObject({ ok: true })
  return reply.output
}

/** What a camera reads from the leader's screen. */
async function siteCode(): Promise<string> {
  const input = { activityId: WALK, slotId: '1', way: 'in' }
  return (await ask<Codes>(MANAGER, 'getSiteCodes', input)).codes[0] ?? ''
}

/** What a camera reads from the other's phone. */
async function ownCode(): Promise<string> {
  const { signUps } = await ask<SignUps>(OTHER, 'listOwnSignUps', {})
  const signUpId = signUps.find(({ activityId }) => activityId === WALK)?.id
  const input = { signUpId, phone: 'somephonethatasks' }
  return (await ask<Codes>(OTHER, 'getOwnCodes', input)).codes[0] ?? ''
}

test('ACT-21, ACT-24: checked in by the camera; without a network it is kept, and sent when the app is opened again', async () => {
  const volunteer = enter(LECTURER)
  await volunteer.tap('我的')
  await volunteer.tap('我报名的活动')
  await volunteer.tap('去签到')
  await volunteer.sees('可以签到')
  await volunteer.sees('请站长扫这个码')

  volunteer.phone.code = { text: 'https://example.org/' }
  volunteer.phone.setOnline(false)
  await volunteer.tap('扫码签到')
  await volunteer.sees('这不是签到码，请对准站长的码')

  volunteer.phone.code = { text: await siteCode() }
  await volunteer.tap('扫码签到')
  await volunteer.sees(/没信号，\d\d:\d\d 扫的已存下/)
  await volunteer.sees('已签到')
  expect(await enter.count('attendances', { activityId: WALK })).toBe(0)

  volunteer.leaves()
  volunteer.phone.setOnline(true)
  volunteer.starts()
  const leader = enter(MANAGER)
  leader.reopens(`packages/day/roster/index?activity=${WALK}&slot=1`)
  await leader.sees(/后来补交/)
  expect(await enter.count('attendances', { activityId: WALK, state: 'here' })).toBe(1)
})

test('ACT-21, D-34: the leader scans somebody’s own code once, and takes it back', async () => {
  const leader = enter(MANAGER)
  leader.reopens(`packages/day/roster/index?activity=${WALK}&slot=1`)
  await leader.tap('扫他的码')
  await leader.sees('对准志愿者手机上的码')
  leader.phone.code = { text: await ownCode() }
  await leader.tap('扫码')
  await leader.sees(/已签到/)
  expect(await enter.count('attendances', { activityId: WALK, 'in.how': 'ownCode' })).toBe(1)
  await leader.tap('撤销')
  await leader.sees(/的撤回了/)
  expect(await enter.count('attendances', { activityId: WALK, 'in.how': 'ownCode' })).toBe(0)

  await leader.tap('扫码')
  await leader.sees(/已签到/)
  await leader.tap('扫码')
  await leader.sees('这个码用过了，请换新的再扫')
})
