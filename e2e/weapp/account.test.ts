import { setStage } from './stage'

const enter = setStage()

const VOLUNTEER = 'dev-volunteer'

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
