import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { openDatabase } from '../../config/testing/database'
import { Person } from './person'
import type { Stage } from './stage'

const page = (path: string) => `#/packages/manage/${path}`

/** A manager answers, takes back, returns several at once and hands the roster over. */
export const journey = {
  title:
    'REG-13, REG-38, D-34: applications are approved, taken back, and returned several at once; the roster is a file',
  run: answering,
}

async function answering({ browser, cloud }: Stage): Promise<void> {
  const database = openDatabase(cloud.adminUrl)
  const stateOf = async (id: string) => (await database.all('applications', { _id: id }))[0]?.state
  const manager = await Person.open(
    browser,
    `${cloud.origin}/?as=manager${page('approvals/index?kind=applications')}`,
  )
  await manager.sees('3 位等您答复')
  await manager.tap('通过')
  await manager.sees('已通过 钱**')
  await manager.sees('2 位等您答复')
  assert.equal(await stateOf('apl_demo-2'), 'approved')
  await manager.tap('撤销')
  await manager.sees('撤回来了，和原来一样')
  await manager.sees('3 位等您答复')
  assert.equal(await stateOf('apl_demo-2'), 'waiting')

  await manager.tap('多选')
  await manager.tap('选前 20 位')
  await manager.tap('退回')
  await manager.tap('这个站暂时不缺人，可以换一个')
  await manager.tap('退回')
  await manager.sees('已退回 2 位')
  await manager.sees('1 位等您答复')
  assert.equal(await stateOf('apl_demo-2'), 'returned')

  await manager.page.goto(
    `${cloud.origin}/?at=roster${page('roster/index?station=stn_demo-huaianli')}`,
  )
  await manager.writes('报送街道花名册', '如：报送街道花名册')
  await manager.tap('整理成表格')
  await manager.sees(/整理好了，一共 \d+ 位/)
  const download = manager.page.waitForEvent('download')
  await manager.tap('存到这里')
  const text = await readFile(await (await download).path(), 'utf8')
  assert.match(text, /^\ufeff姓名,年龄,电话,特长,队伍,志愿者编号\r\n/)
  assert.match(text, /陈一鸣,\d+,1\d{10},/)
  assert.deepEqual(manager.errors, [])
  await manager.leave()
}
