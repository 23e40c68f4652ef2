import assert from 'node:assert/strict'
import { openDatabase } from '../../config/testing/database'
import { Person } from './person'
import type { Stage } from './stage'
import { leavePhone } from './ways'

const WORDS = '对方让我今晚带存折去见面，说不去就上门来闹。已经转了五千。'
const NOTE = '已经请她先停下，存折放在女儿家。'
const HAND_BACK = '明天要出差'
const UP = '要请协会出面找社区'
const TOLD_WHY = '她一个人要去见面，拦不住'
const ENDING = '女儿陪着报了案，没有再转钱。'
const LESSON = '约见面的，先找家里人'
const PHONE = '13855550188'
/** The demo's lecturer, who may be given cases. */
const LECTURER = '王**'

/** One case through everybody's hands, each in a window of their own. */
export const journey = {
  title:
    'D-16, RPT-03, RPT-10, PRV-07, PRV-10, PRV-11, AMB-59, feature 28: opened, given on, handed up, an exception by two, back, closed, graded, opened again',
  async run({ browser, cloud }: Stage): Promise<void> {
    const open = (as: string, page: string) =>
      Person.open(browser, `${cloud.origin}/?as=${as}#/packages/${page}/index`)
    const database = openDatabase(cloud.adminUrl)
    const stored = async () => {
      const [report] = await database.all('reports', { text: WORDS })
      assert.ok(report)
      return report
    }

    const resident = await open('resident-in-danger', 'help/category')
    const no = await reports(resident)
    assert.notEqual((await stored()).dutyNextAt, null)
    assert.equal((await stored()).urgent, true)

    const manager = await open('manager', 'manage/approvals')
    await opens(manager, no)
    await manager.sees('居民可能被威胁')
    await manager.sees('钱转出去了吗')
    assert.equal((await stored()).dutyNextAt, null, 'opening it stops the ten minutes')
    await givesOn(manager)

    const volunteer = await open('volunteer-lecturer', 'volunteer/home')
    await followsUp(volunteer, no)
    await reads(resident, NOTE)

    await manager.page.reload()
    await manager.sees(/志愿者交回/)
    await escalates(manager)
    await reads(resident, '转到协会')
    assert.ok(!(await resident.screen()).includes(UP), 'the reason of handing up is not told')

    const association = await open('association', 'assoc/overview')
    await association.tap('协会要办的求助')
    await opens(association, no)
    await asksForException(association)
    await association.goTo('packages/cases/disclosures')
    await association.sees(/等您一起定|没有要您定的/)
    assert.ok(!(await association.screen()).includes(TOLD_WHY), 'who asked cannot decide')
    assert.ok(!(await resident.screen()).includes('110，两个人一起定的'))

    const supervisor = await open('association-supervisor', 'cases/disclosures')
    await agrees(supervisor)
    await reads(resident, /两个人一起定的/)

    await association.goTo('packages/cases/association')
    await opens(association, no)
    await association.sees('可以告诉了')
    await givesBack(association)
    await manager.page.reload()
    await closes(manager)
    await reads(resident, ENDING)
    await ratesAndReopens(resident)
    await manager.page.reload()
    await manager.sees(/居民打了分/)
    await manager.sees(/居民：重新打开/)

    const report = await stored()
    assert.equal(report.grade, 4)
    assert.equal(report.reopened, 1)
    await leavesNoTraceOf(database, ['audits', 'notices', 'facts', 'rollups'])
    for (const person of [resident, manager, volunteer, association, supervisor]) {
      assert.deepEqual(person.errors, [])
      await person.leave()
    }
  },
}

/** Money has moved: the calls come first, then the report; gives its number. */
async function reports(resident: Person): Promise<string> {
  await resident.tap('网上交友')
  await resident.tap('下一步')
  await resident.tap('转了')
  await resident.tap('已打，接着填')
  await resident.writes(WORDS, '几句话就行，不写也可以')
  await resident.tap('下一步')
  await leavePhone(resident)
  await resident.sees('收到了，我们来跟进')
  const no = /HA[\d ]{8,16}/.exec(await resident.screen())?.[0].replace(/\s/g, '') ?? ''
  assert.match(no, /^HA\d{10}$/)
  await resident.tap('查看办理进度')
  await resident.sees('办理进度')
  return no
}

/** Opens the row with this number. */
async function opens(person: Person, no: string): Promise<void> {
  const spaced = no.replace(/^HA(\d{4})(\d{4})(\d{2})$/, 'HA ?$1 ?$2 ?$3')
  await person.page.getByText(new RegExp(spaced)).filter({ visible: true }).first().click()
  await person.sees('经过')
}

/** What the resident finds after looking again. */
async function reads(resident: Person, words: string | RegExp): Promise<void> {
  await resident.page.reload()
  await resident.sees(words)
}

async function givesOn(manager: Person): Promise<void> {
  await manager.tap('转给别人跟进')
  await manager.tap(LECTURER)
  await manager.writes('她信得过您', '如：下午再打一次电话')
  await manager.tap('转过去')
  await manager.sees('转过去了，会马上提醒')
  await manager.sees(`现在是${LECTURER}`)
}

/** Sees the case without any number, writes what comes next, and gives it back. */
async function followsUp(volunteer: Person, no: string): Promise<void> {
  await volunteer.tap('有急的，请现在看')
  await opens(volunteer, no)
  await volunteer.sees('居民可能被威胁')
  const screen = await volunteer.screen()
  assert.ok(!screen.includes('138****') && !screen.includes(PHONE), 'no number, not even covered')
  await volunteer.writes(NOTE, '查到了什么，居民该怎么做')
  await volunteer.tap('写给居民看')
  await volunteer.sees('写好了，居民能看到')
  await volunteer.tap('交回给站长')
  await volunteer.writes(HAND_BACK, '如：这几天没空')
  await volunteer.tap('交回给站长')
  await volunteer.sees('我跟进的求助')
}

async function escalates(manager: Person): Promise<void> {
  await manager.tap('转给协会')
  await manager.writes(UP, '如：涉及几个站，要协会出面')
  await manager.tap('转给协会')
  await manager.sees('转给协会了')
  await manager.sees('协会也在办，您能接着联系')
}

/** Passes it on to the police with what the resident did not agree to: asked for, and not yet told. */
async function asksForException(association: Person): Promise<void> {
  await association.tap('上报有关部门')
  await association.tap('110')
  await association.writes(TOLD_WHY, '为什么要上报')
  await association.tap('下一步')
  await association.tap('没同意也要给')
  await association.tap('下一步')
  await association.tap('有生命危险')
  await association.writes('只给电话和住哪栋楼', '如：只给电话，不给经过')
  await association.writes('请公安不告诉邻居', '如：请公安不对外说')
  await association.tap('说了')
  await association.writes('说清了告诉谁', '如：说清告诉谁、为什么')
  await association.tap('请第二个人定')
  await association.sees('等第二个人定，先别告诉')
}

async function agrees(supervisor: Person): Promise<void> {
  await supervisor.sees(TOLD_WHY)
  await supervisor.tapBeside(TOLD_WHY, '同意告诉')
  await supervisor.writes('情况属实', '如：情况属实，很紧急')
  await supervisor.tap('同意告诉')
  await supervisor.sees('定好了，可以告诉了')
}

async function givesBack(association: Person): Promise<void> {
  await association.tap('转回服务站')
  await association.writes('请站里再回一次电话', '如：请站里再回一次电话')
  await association.tap('转回去')
  await association.sees('转回服务站了')
}

async function closes(manager: Person): Promise<void> {
  await manager.tap('办结')
  await manager.tap('拦住了')
  await manager.writes(ENDING, '做了什么，以后怎么防')
  await manager.writes(LESSON, '如：取款前多问一句管用')
  await manager.tap('办结')
  await manager.sees('办结了，居民能看到结果')
  await manager.sees(LESSON)
}

async function ratesAndReopens(resident: Person): Promise<void> {
  assert.ok(!(await resident.screen()).includes(LESSON), 'what was learnt is for the station')
  await resident.tap('说说这次帮得怎么样')
  await resident.page.getByRole('radio').filter({ visible: true }).nth(3).click()
  await resident.tap('交上去')
  await resident.sees('记下了，谢谢您')
  await resident.tap('还没解决，再办一次')
  await resident.writes('他又打来了', '如：钱又被扣了一次')
  await resident.tap('请再办一次')
  await resident.sees('又开始办了')
}

/** Neither words nor number of the reporter are where nothing of them belongs. */
async function leavesNoTraceOf(
  database: ReturnType<typeof openDatabase>,
  collections: readonly string[],
): Promise<void> {
  for (const collection of collections) {
    const said = JSON.stringify(await database.all(collection))
    for (const planted of [WORDS, PHONE, NOTE]) {
      assert.ok(!said.includes(planted), `${collection} holds nothing of the reporter`)
    }
  }
}
