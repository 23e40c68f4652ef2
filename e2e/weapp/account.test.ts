import { setStage } from './stage'

const enter = setStage()

const VOLUNTEER = 'dev-volunteer'
/** Of the services on the first page of the list, the last with this title has nothing said of it. */
const SERVED = '教长辈用手机'
/** The answers of a day that wait, and no service that is confirmed. */
const ONLY_WAITING = new RegExp(`^(?![^]*${SERVED})[^]*收问卷 \\d+ 份`)
const NOTE = '下课后还帮两位长辈装好了电话'

test('HRS-06, D-03: from 我的 to the records: what is confirmed, and apart from it what waits', async () => {
  const volunteer = enter(VOLUNTEER)
  await volunteer.tap('我的')
  await volunteer.tap('我的志愿服务')
  await volunteer.tap('服务记录')
  await volunteer.sees('看一整年')
  expect(volunteer.place).toBe('packages/ledger/records/index')
  await volunteer.sees(/^已核验\n[\d,]+\n小时/m)
  await volunteer.sees(/^还有 .+等站长核验$/m)
  await volunteer.tapControl(/^待核验\d+$/)
  await volunteer.sees(ONLY_WAITING)
}, 60_000)

test('R-03, R-10: a record with its facts is said to be wrong, and is being looked at', async () => {
  const volunteer = enter(VOLUNTEER)
  volunteer.reopens('packages/ledger/records/index')
  await volunteer.tap(SERVED)
  for (const fact of ['09:00–13:00', '槐安里活动室', '一对一，慢慢教', '林**']) {
    await volunteer.sees(fact)
  }
  await volunteer.tap('这条记录不对')
  await volunteer.writes(NOTE, '比如：签退时手机没网')
  expect(await enter.count('claims', { note: NOTE })).toBe(0)
  await volunteer.tap('请站长查一查')
  await volunteer.sees(/前答复/)
  expect(volunteer.place).toBe('packages/ledger/claim/index')
  expect(await enter.count('claims', { note: NOTE, kind: 'minutes', state: 'open' })).toBe(1)

  volunteer.reopens('packages/ledger/records/index')
  await volunteer.tap(SERVED)
  await volunteer.sees('正在查，点开看进度')
}, 60_000)

test('D-08: time points and 宝盾 stand apart, each with where it comes from', async () => {
  const volunteer = enter(VOLUNTEER)
  volunteer.reopens('packages/points/home/index')
  await volunteer.sees(/时间积分\n[\d,]+\.\d\n/)
  await volunteer.sees(/宝盾\n[\d,]+\n/)
  await volunteer.sees('两样分开记。不能互换，不能换钱')
}, 60_000)

test('BDG-10: the star, how far it is to the next one, and how it is counted', async () => {
  const volunteer = enter(VOLUNTEER)
  volunteer.reopens('packages/badge/stars/index')
  await volunteer.sees(/离.星还差/)
  await volunteer.sees('怎么算的')
  await volunteer.sees('已核验的服务')
  await volunteer.sees('徽章墙')
}, 60_000)
