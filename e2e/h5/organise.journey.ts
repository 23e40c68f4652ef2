import assert from 'node:assert/strict'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { Person } from './person'
import type { Stage } from './stage'

const TITLE = '手机课：分清真假来电'
const REASON = '写清谁会急救'
const HELPER = '社区医院王大夫在场'

/** A station writes a plan from a template, the association returns it once and publishes it then; residents read it. */
export const journey = {
  title:
    'ACT-01, ACT-05, ACT-43, D-15, R-22: a plan from a template, handed in, returned with the reason, published, and read by residents',
  async run({ browser, cloud }: Stage): Promise<void> {
    const database = openDatabase(cloud.adminUrl)
    const open = (as: string, page: string) =>
      Person.open(browser, `${cloud.origin}/?as=${as}#/packages/${page}/index`)
    const manager = await open('manager', 'organise/home')
    const association = await open('association', 'assoc/tiers')
    await beginsPlan(manager)
    await losesNothing(manager)
    await saysTheEight(manager)
    await isReturned(association)
    await mends(manager)
    await isPublished(association)
    assert.deepEqual(await historyOf(database), ['submitted', 'returned', 'submitted', 'published'])

    const resident = await open('resident', 'event/home')
    await resident.sees(TITLE)
    await manager.page.reload()
    await manager.sees('报名情况')
    for (const person of [manager, association, resident]) {
      assert.deepEqual(person.errors, [])
      await person.leave()
    }
  },
}

async function historyOf(database: RawDatabase): Promise<readonly string[]> {
  const all = await database.all<{
    fields: { plan: { title: string } }
    history: { what: string }[]
  }>('activities')
  const [plan] = all.filter(({ fields }) => fields.plan.title === TITLE)
  return plan?.history.map(({ what }) => what) ?? []
}

/** From the list to a draft that says six of the eight things. */
async function beginsPlan(manager: Person): Promise<void> {
  await manager.tap('新建活动')
  await manager.tap('手机课')
  await manager.tap('就用这个')
  await manager.sees('招募要写清 8 样')
  await manager.sees('/ 8')
  await manager.tap('基本信息')
  await manager.tap('叫什么、讲什么')
  await manager.writes(TITLE, '如 手机课：认清假短信')
  await manager.tap('存好')
  await manager.sees(TITLE)
}

/** Without a network what is written stays on the phone, over a reload, and is put away when it is back. */
async function losesNothing(manager: Person): Promise<void> {
  await manager.tap('在哪里')
  await manager.sees('怎么走')
  await manager.context.setOffline(true)
  await manager.writes('从北门进，二楼', '如 从北门进，上二楼')
  await manager.tap('存好')
  await manager.sees('有改动还没存到站里。')
  await manager.context.setOffline(false)
  await manager.page.reload()
  await manager.sees('有改动还没存到站里。')
  await manager.tap('存草稿')
  await manager.sees('都存好了')
  assert.ok(!(await manager.isSeeing('有改动还没存到站里。')), 'it is with the station')
}

/** The button leads to what is missing, one after the other, and hands the plan in at the end. */
async function saysTheEight(manager: Person): Promise<void> {
  await manager.tap('去填风险')
  await manager.tap('有台阶')
  await manager.tap('存好')
  await manager.tap('去填保障')
  await manager.tap('茶水')
  await manager.tap('存好')
  await manager.tap('交上去看')
  await manager.sees(/交上去了，最晚 \d+月\d+日答复/)
}

async function looksAt(association: Person): Promise<void> {
  await association.goTo('packages/organise/reviews')
  await association.sees(TITLE)
  await association.tapBeside(TITLE, '看方案')
  await association.sees('退回去改')
  await association.sees(/门口有人扶/)
}

async function isReturned(association: Person): Promise<void> {
  await association.page.reload()
  await association.sees(/个方案等您答复/)
  await looksAt(association)
  await association.tap('退回去改')
  await association.writes(REASON, '比如写清谁负责急救')
  await association.tap('退回')
  await association.sees('退回去了，站里看得到原因')
}

/** The reason stands above the plan; it is mended and handed in again. */
async function mends(manager: Person): Promise<void> {
  await manager.page.reload()
  await manager.sees(new RegExp(REASON))
  await manager.tap('更多介绍')
  await manager.tap('出了事怎么办')
  await manager.sees('最近的医院，或谁会急救')
  await manager.writes(HELPER)
  await manager.tap('存好')
  await manager.tap('交上去看')
  await manager.sees(/交上去了/)
}

async function isPublished(association: Person): Promise<void> {
  await looksAt(association)
  await association.tap('通过，发出去')
  await association.sees('发出去了，居民看得到了')
}
