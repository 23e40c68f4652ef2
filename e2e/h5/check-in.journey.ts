import assert from 'node:assert/strict'
import { MINUTE } from '@shared/kit/time'
import { makePlan, plantActivity, plantSignUp } from '../../config/testing/activities'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { atStation, makeMember } from '../../config/testing/people'
import type { makeStation } from '../../config/testing/stations'
import { Person } from './person'
import { showsCode } from './read-code'
import type { Stage } from './stage'

/** Both people and codes come and go in its last minutes: check-in and check-out are open. */
const BEGAN_AGO = 50 * MINUTE
const ENDS_IN = 8 * MINUTE
const THIRD = 'volunteer-third'

/** A leader's screen and the phones of three volunteers, on the day. */
export const journey = {
  title:
    'ACT-21, ACT-24, D-09, D-10, D-34: checked in late, without a network, by hand; a code that is not one; checked out',
  run: theDay,
}

interface Site {
  readonly stage: Stage
  readonly database: RawDatabase
  readonly activityId: string
  /** The sign-up of each, by persona. */
  readonly signUps: Readonly<Record<string, string>>
}

async function theDay(stage: Stage): Promise<void> {
  const site = await plant(stage)
  const leader = await open(site, 'manager', 'manage/desk/index')
  await leader.tap('防骗课进校园')
  await leader.sees('到了 0 / 3 位志愿者')
  await leader.tap('签到码')
  const code = await siteCode(site, 'in')
  await until(() => showsCode(leader.page, code), 'the leader’s screen shows the code')

  const late = await checksInLate(site, leader)
  const offline = await checksInOffline(site, leader)
  const third = await refusedThenTicked(site, leader)
  await checksOut(site, third)
  await scannedAndTakenBack(site, leader)
  for (const person of [leader, late, offline, third]) {
    assert.deepEqual(person.errors, [])
    await person.leave()
  }
}

/** An activity of the home station that goes on, with three volunteers. */
async function plant(stage: Stage): Promise<Site> {
  const { cloud } = stage
  const database = openDatabase(cloud.adminUrl)
  const [station] = await database.all<ReturnType<typeof makeStation>>('stations', {
    _id: 'stn_demo-huaianli',
  })
  assert.ok(station)
  const grants = [atStation('volunteer', station)]
  await makeMember(cloud, database, { openId: `dev-${THIRD}`, displayName: '胡玉梅', grants })
  const from = Date.now() - BEGAN_AGO
  const planted = await plantActivity(database, {
    ...{ station, from, to: Date.now() + ENDS_IN, capacity: 8 },
    post: { name: '引导', for: 'volunteer' },
    fields: { plan: { ...makePlan(), title: '防骗课进校园' } },
  })
  const comes = async (maskedName: string, displayName: string) => {
    const [account] = await database.all<{ _id: string }>('accounts', { displayName })
    assert.ok(account, displayName)
    const who = { accountId: account._id, maskedName }
    return (await plantSignUp(database, planted, who))._id
  }
  const [lecturer] = await database.all<{ displayName: string }>('accounts', {
    volunteerNo: 'HA-0500',
  })
  assert.ok(lecturer)
  return {
    ...{ stage, database, activityId: planted.activity._id },
    signUps: {
      volunteer: await comes('陈**', '陈一鸣'),
      'volunteer-lecturer': await comes('王**', lecturer.displayName),
      [THIRD]: await comes('胡**', '胡玉梅'),
    },
  }
}

function open({ stage }: Site, who: string, page: string): Promise<Person> {
  return Person.open(stage.browser, `${stage.cloud.origin}/?as=${who}#/packages/${page}`)
}

/** The page of one's own check-in. */
const checkPage = ({ signUps }: Site, who: string) => `day/check/index?id=${signUps[who] ?? ''}`

/** What a camera would read from the leader's screen now. */
async function siteCode({ stage, activityId }: Site, way: 'in' | 'out'): Promise<string> {
  const input = { activityId, slotId: '1', way }
  const { reply } = await stage.cloud.call<{ codes: string[] }>(
    'activity',
    'getSiteCodes',
    input,
    'dev-manager',
  )
  assert.ok(reply.ok)
  return reply.output.codes[0] ?? ''
}

/** A browser has no camera: what the code says is pasted. */
async function pastes(person: Person, act: string, code: string): Promise<void> {
  await person.tap(act)
  await person.writes(code)
  await person.tap('用这个码')
}

async function checksInLate(site: Site, leader: Person): Promise<Person> {
  const person = await open(site, 'volunteer', checkPage(site, 'volunteer'))
  await person.sees('可以签到')
  await person.sees(/晚到照实记/)
  await pastes(person, '扫码签到', await siteCode(site, 'in'))
  await person.sees('现在已记')
  await leader.sees('迟到 50 分')
  await leader.sees('到了 1 / 3 位志愿者')
  return person
}

/** Scans without a network, closes the app, and opens it again with one. */
async function checksInOffline(site: Site, leader: Person): Promise<Person> {
  const who = 'volunteer-lecturer'
  const person = await open(site, who, checkPage(site, who))
  await person.sees('可以签到')
  const code = await siteCode(site, 'in')
  await person.context.setOffline(true)
  await pastes(person, '扫码签到', code)
  await person.sees(/没信号，\d\d:\d\d 扫的已存下/)
  await person.sees('现在已记')
  const again = await person.context.newPage()
  await person.page.close()
  assert.equal(await leader.isSeeing(/后来补交/), false)
  await person.context.setOffline(false)
  const opened = await Person.openOn(again, `${site.stage.cloud.origin}/?as=${who}#/`)
  await leader.sees(/后来补交/)
  await leader.sees('到了 2 / 3 位志愿者')
  return opened
}

/** A code that was made up is refused before the leader's eyes, who then ticks by hand. */
async function refusedThenTicked(site: Site, leader: Person): Promise<Person> {
  const person = await open(site, THIRD, checkPage(site, THIRD))
  const code = await siteCode(site, 'in')
  await pastes(person, '扫码签到', `${code.slice(0, -4)}0000`)
  await person.sees('这不是签到码，请对准站长的码')
  await leader.sees('没签上的 1 次')
  await leader.sees('不是签到码')

  await leader.tap('代签')
  await leader.sees('给谁代签？')
  await leader.tap('胡**')
  await leader.tap('代他签到')
  await leader.sees('先选一个原因')
  await leader.tap('没带手机')
  await leader.tap(/^开始时/)
  await leader.tap('代他签到')
  await leader.sees(/代签，没带手机/)
  await leader.sees('到了 3 / 3 位志愿者')
  return person
}

async function checksOut(site: Site, person: Person): Promise<void> {
  await person.page.reload()
  await person.sees(/^满 35 分钟了/)
  await pastes(person, '扫码签退', await siteCode(site, 'out'))
  await person.tap('看记了多少')
  await person.sees('辛苦了，玉梅')
  await person.sees(/^5\d$/)
  await person.sees(/等站长核验/)
}

/** The leader scans somebody's own code, and takes it back at once. */
async function scannedAndTakenBack(site: Site, leader: Person): Promise<void> {
  const { cloud } = site.stage
  const input = { signUpId: site.signUps.volunteer ?? '', phone: 'somephonethatasks' }
  const { reply } = await cloud.call<{ codes: string[] }>(
    'activity',
    'getOwnCodes',
    input,
    'dev-volunteer',
  )
  assert.ok(reply.ok)
  await leader.tap('扫码签退')
  await leader.tap('扫码')
  await leader.writes(reply.output.codes[0] ?? '')
  await leader.tap('找他')
  await leader.sees('陈** 已签退')
  await leader.tap('撤销')
  await leader.sees('陈** 的撤回了')
  const [kept] = await site.database.all<{ out: unknown; state: string }>('attendances', {
    _id: site.signUps.volunteer,
  })
  assert.equal(kept?.state, 'here')
  assert.equal(kept.out, null)
}

/** Looks again and again until it is so. */
async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  for (const end = Date.now() + 15_000; Date.now() < end;) {
    if (await holds()) return
    await new Promise((next) => setTimeout(next, 300))
  }
  assert.fail(`not within 15 s: ${what}`)
}
