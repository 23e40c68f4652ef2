import assert from 'node:assert/strict'
import { namesEnd, objectionsTo, publicDaysEnd, setAward, type Years } from './award-setting'
import { Person } from './person'
import type { Stage } from './stage'
import { DECIDED, untilSeesAnew } from './waiting'

/** No row says this: every row with the name will do. */
const NOTHING = '没有这几个字'
const CATEGORY = '优秀志愿者'
const REASON = '一年里每个周末都在，教会了很多老人。'
const OBJECTION = '他今年来得不多，请再查一查'
const ANSWER = '查了签到表，今年来了四十次。'
/** Agrees to be named in full. */
const NAMED = { no: 'HA-0427', name: '陈一鸣', masked: '陈**' }
/** Says nothing, and stays covered. */
const COVERED = { no: 'HA-0500', masked: '王**' }
/** Taps on the plus of a criterion, five points each: 35, 35 and 15. */
const TAPS = [7, 7, 3]

/** A year of commendation, from its rules to the award in the file. */
export const journey = {
  title:
    'AWD-01, AWD-02, AWD-04, AWD-06, AWD-15, AWD-16, R-06, R-12, D-15, D-29: rules frozen first, two named, one with consent to the full name, reviewed by the street, marked by three, a list that a stranger reads and objects to without login, answered, decided, and in the file',
  run: runs,
}

async function runs(stage: Stage): Promise<void> {
  const years = await setAward(stage)
  const round = `award/round/index?id=${years.id}`
  const open = (as: string, page: string) =>
    Person.open(stage.browser, `${stage.cloud.origin}/?as=${as}#/packages/${page}`)
  const association = await open('association', 'award/home/index')
  await freezes(association, years)
  const manager = await open('manager', 'award/nominate/index')
  await nominates(manager, NAMED)
  await nominates(manager, COVERED)
  const volunteer = await open('volunteer', 'award/own/index')
  await agrees(volunteer, years)
  const street = await open('association-supervisor', round)
  await reviews(street)

  await namesEnd(years)
  await association.page.reload()
  await steps(association, '开始打分', /正在打分/)
  const jury = [association]
  for (const as of ['association-reviewer', 'association-decider']) {
    jury.push(await open(as, round))
  }
  for (const juror of jury) await marks(juror)
  await association.page.reload()
  await steps(association, '按分出名单', /正在公示/)

  const stranger = await open('resident-passing', 'public/commend/index')
  const key = await objects(stranger, years)
  const later = await open('resident-later', 'public/objection/index')
  await follows(later, key)
  await answers(association)
  await untilSeesAnew(later, '查过了，名单没变', DECIDED)
  await later.sees(ANSWER)

  await publicDaysEnd(years)
  await association.goTo('packages/award/home')
  await association.tap(`${years.year} 年`)
  await steps(association, '定下来，发表彰', /定下来的?$/)
  await isGiven(volunteer, stranger, years)
  for (const person of [...jury, manager, volunteer, street, stranger, later]) {
    assert.deepEqual(person.errors, [])
    await person.leave()
  }
}

/** Nothing can be frozen without a jury; frozen, nothing can be changed any more. AWD-16. */
async function freezes(association: Person, { year }: Years): Promise<void> {
  await association.tap(`写 ${year} 年的办法`)
  await association.sees(`${year} 年怎么评`)
  await freezeIt(association)
  await association.sees('评审小组要 3 到 9 人，人数要单')
  for (const juror of ['周**', '冯**', '许**']) await association.tap(juror)
  await association.tap('先存着')
  await association.sees('存好了')
  await freezeIt(association)
  await association.sees(`${year} 年志愿服务表彰`)
  await association.sees(/正在提名/)
}

async function freezeIt(association: Person): Promise<void> {
  await association.tap('定下来')
  await association.sees('现在定下评选办法？')
  await association.tap('定下来')
}

/** The station finds a volunteer, looks at the figures of the books, and says why; two taps are one nomination. */
async function nominates(
  manager: Person,
  { no, masked }: { readonly no: string; readonly masked: string },
): Promise<void> {
  await manager.tap(CATEGORY)
  await manager.writes(no, '比如 HA-0427')
  await manager.tap('找人')
  await manager.tap(masked)
  await manager.sees('账上的数')
  await manager.writes(REASON, '做了什么，大家得了什么')
  await manager.page.getByText('交给街道').filter({ visible: true }).last().dblclick()
  await manager.sees('交好了，本人也收到通知')
  const row = manager.page.locator('.cell').filter({ hasText: masked })
  await row.filter({ hasText: '等街道核验' }).waitFor()
  assert.equal(await row.count(), 1)
}

/** The full name stands nowhere without a tick of one's own. R-12. */
async function agrees(volunteer: Person, { year }: Years): Promise<void> {
  const mine = `${year} ${CATEGORY}`
  await volunteer.sees(mine)
  await volunteer.tapBeside(mine, '改一改')
  await volunteer.tap('写全名')
  await volunteer.tap('就这样写')
  await volunteer.sees('勾上才能写全名')
  await volunteer.tap('全名写上表彰名单')
  await volunteer.tap('就这样写')
  await volunteer.sees('存好了')
}

/** The street looks at each, and passes it. AWD-02. */
async function reviews(street: Person): Promise<void> {
  for (const { masked } of [NAMED, COVERED]) {
    await street.tapRow(masked, NOTHING)
    await street.sees('为什么提')
    await street.tap('核过了')
    await street.sees('核过了，等打分')
    await street.page.goBack()
    await street.sees(/提名 2 个/)
  }
}

/** A step of the year, asked about before it is taken. */
async function steps(association: Person, words: string, state: RegExp): Promise<void> {
  await association.tap(words)
  await association.sees('先不')
  await association.tap(words)
  await association.sees(state)
}

/** One of the jury; nothing is given before, and what the others gave is not shown. */
async function marks(juror: Person): Promise<void> {
  for (const { masked } of [NAMED, COVERED]) {
    await juror.tapRow(masked, NOTHING)
    await juror.sees('您给多少分')
    await juror.sees('别人打的分，您看不到')
    const more = juror.page.getByRole('button', { name: '多一点' }).filter({ visible: true })
    for (const [criterion, taps] of TAPS.entries()) {
      for (let tap = 0; tap < taps; tap++) await more.nth(criterion).click()
    }
    await juror.tap('交分')
    await juror.sees('记下了，出名单以前还能改')
    await juror.page.goBack()
    await juror.sees(/提名 2 个/)
  }
  await juror.sees(/您给了 85 分/)
}

interface Key {
  readonly no: string
  readonly secret: string
}

/** Reads the list without an account, objects to one on it, and gets number and secret, once. AWD-04, D-29. */
async function objects(stranger: Person, years: Years): Promise<Key> {
  await stranger.sees(`${years.year} 年志愿服务表彰`)
  await stranger.sees(NAMED.name)
  await stranger.sees(COVERED.masked)
  await stranger.tap('评选办法')
  await stranger.sees(/办法的指纹/)
  await stranger.tap('看好了')
  await stranger.tap('我有意见')
  await stranger.writes(OBJECTION, '比如：哪一天、哪件事对不上')
  await stranger.tap(COVERED.masked)
  await stranger.context.setOffline(true)
  await stranger.tap('交意见')
  await stranger.sees('现在没有网，您写的都还在')
  await stranger.context.setOffline(false)
  await stranger.page.getByText('交意见').filter({ visible: true }).last().dblclick()
  await stranger.sees('收到了，我们去查')
  assert.equal(await objectionsTo(years), 1)
  const screen = await stranger.screen()
  const no = /YY[\d ]{10,14}/.exec(screen)?.[0].replaceAll(' ', '') ?? ''
  const secret = /^(\d{6})$/m.exec(screen.replaceAll(' ', ''))?.[1] ?? ''
  return { no, secret }
}

/** On another phone, by number and secret; a wrong secret opens nothing. */
async function follows(later: Person, { no, secret }: Key): Promise<void> {
  await later.writes(no, 'YY 开头，后面 10 个数字')
  await later.writes(secret === '000000' ? '111111' : '000000', '6 个数字')
  await later.tap('查一下')
  await later.sees('没找到，请核对查询号和查询码')
  await later.writes(secret, '6 个数字')
  await later.tap('查一下')
  await later.sees('在查')
  await later.sees(OBJECTION)
}

async function answers(association: Person): Promise<void> {
  await association.tap('收到的意见')
  await association.sees('1 条要答复')
  await association.tap('答复')
  await association.tap('不成立，名单不变')
  await association.writes(ANSWER, '查了什么，结果怎么样')
  await association.tap('答复他')
  await association.sees('答复好了')
}

/** On the page of one's own, in the file, and on the list that everybody reads. AWD-15, R-06. */
async function isGiven(volunteer: Person, stranger: Person, { year }: Years): Promise<void> {
  await untilSeesAnew(volunteer, new RegExp(`编号 BZ${year}\\d{10}`), DECIDED)
  await volunteer.goTo('packages/volunteer/file')
  await volunteer.sees(new RegExp(`${year} 年度${CATEGORY}`))
  await stranger.goTo('packages/public/commend')
  await stranger.sees(/定下来的/)
  await stranger.sees(NAMED.name)
}
