import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { DAY } from '@shared/kit/time'
import type { CampaignSeed } from '../../config/testing/campaigns'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { answerToTheEnd } from './answering'
import { plantCrowd } from './crowd'
import { Person } from './person'
import type { Stage } from './stage'
import { beginAnswering } from './ways'

const TITLE = '街道网络安全感调查'

/** A year that is over and of which nothing is frozen yet. */
const YEAR = new Date().getFullYear() - 2

/** What of the records is looked at. */
interface Campaign extends CampaignSeed {
  readonly settledAt?: number
}
interface Day {
  readonly _id: string
  readonly dueAt: number | null
}
interface Code {
  readonly accountId: string
  readonly stationId: string
}
/** What a bus brings: a second until anything comes, and forty kilobytes a second then. */
const SLOW = { offline: false, latency: 1000, downloadThroughput: 40_000, uploadThroughput: 20_000 }

/** A campaign from its first line to its report, with everybody whom it takes. */
export const journey = {
  title:
    'SUR-02, SUR-03, SUR-04, SUR-05, SUR-06, SUR-08, SUR-10, D-02, D-03, R-20: a campaign announced, shared, answered on slow networks, looked at, settled, its statement frozen and its report taken along',
  run: runs,
}

async function runs(stage: Stage): Promise<void> {
  const database = openDatabase(stage.cloud.adminUrl)
  const open = (as: string, page: string) =>
    Person.open(stage.browser, `${stage.cloud.origin}/?as=${as}#/packages/${page}/index`)
  await putBackOthers(database)

  const association = await open('association', 'campaign/home')
  await announces(association)
  const campaign = await isOpenNow(database)

  const helper = await open('volunteer-helper', 'volunteer/task')
  const code = await shares(helper, database, campaign._id)
  const volunteer = await open('volunteer', 'volunteer/task')
  await shares(volunteer, database, campaign._id)
  await answersSlowly(stage, volunteer)

  const { accountId: copier, stationId } = code
  await plantCrowd(database, campaign, { copier, stationId })
  const manager = await open('manager', 'quality/queue')
  await rejects(manager)
  // Whoever did answer counts, whatever came before.
  await answersWithoutNetwork(stage, helper, database, campaign._id)
  await isTold(helper)

  await isOver(database, campaign._id)
  await freezes(association)
  await seesTheStatement(manager, stage)
  await takesTheReport(association)
  for (const person of [association, helper, volunteer, manager]) {
    assert.deepEqual(person.errors, [])
    await person.leave()
  }
}

/** The demo's own campaigns were long ago: one runs at a time, and people are shown the latest. */
async function putBackOthers(database: RawDatabase): Promise<void> {
  const closesAt = Date.UTC(YEAR - 4, 6, 1)
  for (const { _id } of await database.all<Campaign>('campaigns')) {
    await database.update('campaigns', _id, { opensAt: closesAt - DAY, closesAt })
  }
}

async function announces(association: Person): Promise<void> {
  await association.tap('新开一次调查')
  await association.writes(TITLE, '如 2026 冬季居民满意度')
  await association.tap('存成草稿')
  await association.sees('草稿')
  await association.tap('核验和报告')
  await association.page.locator('input').filter({ visible: true }).last().fill('100')
  await association.tap('存好')
  await association.tap('公布这次调查')
  await association.sees('公布这次调查吗？')
  await association.tap('公布这次调查')
  await association.sees('公布了，到时间自动开始')
}

/** It was laid down for tomorrow; the days are moved instead of waited for. */
async function isOpenNow(database: RawDatabase): Promise<Campaign> {
  const [campaign] = await database.all<Campaign>('campaigns', { title: TITLE })
  assert.equal(campaign?.state, 'announced')
  assert.equal(campaign.closesAt - campaign.opensAt, 10 * DAY)
  const moved = { opensAt: Date.now() - 4 * DAY, closesAt: Date.now() + 6 * DAY }
  await database.update('campaigns', campaign._id, moved)
  return { ...campaign, ...moved }
}

async function shares(volunteer: Person, database: RawDatabase, campaignId: string): Promise<Code> {
  await until(async () => {
    await volunteer.page.reload()
    await volunteer.sees(/任务|现在没有/)
    return volunteer.isSeeing(TITLE)
  }, 'the volunteer has the campaign')
  await volunteer.sees('换个人打开')
  const [code] = await database.all<Code>('share_codes', { campaignId })
  assert.ok(code)
  return code
}

async function openAsAnother(stage: Stage, volunteer: Person): Promise<Person> {
  const opened = volunteer.context.waitForEvent('page')
  await volunteer.tap('换个人打开')
  return Person.open(stage.browser, (await opened).url())
}

async function answers(resident: Person): Promise<void> {
  await beginAnswering(resident)
  await resident.tap('60 岁以上')
  await resident.tap('下一题')
  await answerToTheEnd(resident)
}

async function answersSlowly(stage: Stage, volunteer: Person): Promise<void> {
  const resident = await openAsAnother(stage, volunteer)
  const devtools = await resident.context.newCDPSession(resident.page)
  await devtools.send('Network.emulateNetworkConditions', SLOW)
  await answers(resident)
  await resident.sees('收到了，谢谢您', 30_000)
  // What is learnt by answering: one thing to remember, and the lesson behind it.
  await resident.sees('听这一课')
  assert.deepEqual(resident.errors, [])
  await resident.leave()
}

/** Handed in without a network: kept on the phone, and there once when the network is. */
async function answersWithoutNetwork(
  stage: Stage,
  volunteer: Person,
  database: RawDatabase,
  campaignId: string,
): Promise<void> {
  const kept = () => database.all('responses', { campaignId })
  const before = (await kept()).length
  const resident = await openAsAnother(stage, volunteer)
  await resident.sees('开始答')
  await resident.context.setOffline(true)
  await answers(resident)
  await resident.sees('存在手机里了')
  assert.equal((await kept()).length, before)
  await resident.context.setOffline(false)
  await resident.sees('收到了，谢谢您', 30_000)
  assert.equal((await kept()).length, before + 1)
  assert.deepEqual(resident.errors, [])
  await resident.leave()
}

/** The checks ask for a look, a person decides and says why. */
async function rejects(manager: Person): Promise<void> {
  const copied = /收的 24 份/
  await until(async () => {
    await manager.page.reload()
    await manager.sees('机器只提醒，算不算由您定，理由会告诉本人')
    return manager.isSeeing(copied)
  }, 'somebody is asked to look')
  const card = manager.page.locator('.card').filter({ visible: true, hasText: copied })
  await card.getByText('不算', { exact: true }).click()
  await manager.sees('分钟会退回，理由告诉本人，他可以说说')
  await manager.tap('自己代别人填')
  await manager.writes('都是同一部手机交的', '比如：三份都不到一秒')
  await manager.tap('不算')
  await manager.sees(/份不算了/)
}

/** Whom it concerns reads the reason and what to do better, and keeps the minutes of those who did answer. */
async function isTold(helper: Person): Promise<void> {
  await until(async () => {
    await helper.page.goto(`${new URL(helper.page.url()).origin}/#/packages/survey/quality/index`)
    await helper.page.reload()
    await helper.sees('我的问卷质量')
    return helper.isSeeing('我有话说')
  }, 'the helper reads why, and may object')
  await helper.sees('为什么没算')
  await helper.sees(/都是同一部手机交的/)
  await helper.sees('下次这样更好')
}

/** The campaign was long ago, so that its year can be frozen; it settles by itself. */
async function isOver(database: RawDatabase, campaignId: string): Promise<void> {
  const closesAt = Date.UTC(YEAR, 11, 20)
  await database.update('campaigns', campaignId, { opensAt: closesAt - 10 * DAY, closesAt })
  // What came today would wait until tomorrow.
  for (const { _id, dueAt } of await database.all<Day>('survey_days')) {
    if (dueAt !== null) await database.update('survey_days', _id, { dueAt: Date.now() })
  }
  await until(async () => {
    const [campaign] = await database.all<Campaign>('campaigns', { _id: campaignId })
    return typeof campaign?.settledAt === 'number'
  }, 'the campaign is settled')
}

/** 240 of the crowd and the two who sat there count; a tenth of a yuan each, for the station alone. */
const AMOUNT = '24.20'

async function freezes(association: Person): Promise<void> {
  await association.goTo('packages/report/subsidies')
  await association.tap(`${YEAR} 年`)
  await association.tap('槐安里社区服务站')
  await association.sees(AMOUNT)
  await association.tap('核对并冻结')
  await association.sees('现在冻结这份补贴单？')
  await association.tap('冻结')
  await association.sees('冻结好了，已请服务站开发票')
}

async function seesTheStatement(manager: Person, { cloud }: Stage): Promise<void> {
  await manager.page.goto(`${cloud.origin}/#/packages/report/subsidy/index?year=${YEAR}`)
  await manager.sees('已冻结')
  await manager.sees(AMOUNT)
  await manager.sees('−24 份')
  await manager.sees('拍发票')
}

async function takesTheReport(association: Person): Promise<void> {
  await association.goTo('packages/report/list')
  const card = association.page.locator('.card').filter({ visible: true, hasText: TITLE })
  const make = card.getByText('做报告', { exact: true })
  const look = card.getByText('看报告', { exact: true })
  // An instance remembers for ten seconds that the campaign was not settled yet.
  await until(async () => {
    if (await make.isVisible()) await make.click()
    await association.page.waitForTimeout(2000)
    return look.isVisible()
  }, 'the report is made')
  await look.click()
  await association.sees(/242 份有效/)
  const [download] = await Promise.all([
    association.page.waitForEvent('download', { timeout: 30_000 }),
    association.tap('下载报告'),
  ])
  assert.match(download.suggestedFilename(), /\.pdf$/)
  const file = await readFile(await download.path())
  assert.equal(file.subarray(0, 5).toString(), '%PDF-')
  assert.ok(file.length > 20_000, 'six chapters with their charts')
}

async function until(check: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 90_000
  while (Date.now() < end) if (await check()) return
  throw new Error(`not within 90 s: ${what}`)
}
