import assert from 'node:assert/strict'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { makeTraining, makeTrainingRecord } from '../../config/testing/trainings'
import { Person } from './person'
import { plantAtHome } from './planted'
import type { Stage } from './stage'

const TRAINING = '楼道消防和急救课'
const SERVICE = '消防宣传进楼'
const PIECE = '陌生快递怎么办'
const REASON = '第一页的说法请写上出处'
const DAY = 24 * 60 * 60_000

/** What of a piece of courseware is looked at. */
interface Piece {
  readonly _id: string
  readonly fields: { readonly title: string }
  readonly state: string
  readonly version: number
  readonly accepted: { readonly version: number } | null
}

/** A training leads to a post that asks for it; courseware is returned once, mended and counted. */
export const journey = {
  title:
    'TRN-03, TRN-07, TRN-09, TRN-12, TRN-16, AMB-16: a training signed up for, passed by the trainer’s word, and the post that asked for it; courseware returned, mended and counted once',
  async run({ browser, cloud }: Stage): Promise<void> {
    const database = openDatabase(cloud.adminUrl)
    const open = (as: string, page: string) =>
      Person.open(browser, `${cloud.origin}/?as=${as}#/packages/${page}`)
    const gate = { minimumAge: 0, onDuty: false, tier: null, skills: [] }
    const now = Date.now()
    const training = await plantAtHome(cloud.adminUrl, TRAINING, {
      ...{ from: now + 12 * DAY, fields: { training: makeTraining({ passing: 'trainer' }) } },
      post: { for: 'volunteer', name: '来学的志愿者', gate: { ...gate, trainings: [] } },
    })
    const service = await plantAtHome(cloud.adminUrl, SERVICE, {
      ...{ from: now + 26 * DAY },
      post: { for: 'volunteer', name: '入户宣传', gate: { ...gate, trainings: ['safety'] } },
    })
    const detail = `event/detail/index?id=${service.activity._id}`

    const volunteer = await open('volunteer', detail)
    await signsUp(volunteer)
    await volunteer.sees('这个岗位要先学完指定的课')

    // Its link leads to the page of the training.
    await volunteer.page.goto(
      `${cloud.origin}/?as=volunteer#/packages/event/detail/index?id=${training.activity._id}`,
    )
    await volunteer.sees('学完会什么')
    await signsUp(volunteer)
    await volunteer.sees('已报名')

    await attended(database, training.activity)
    const manager = await open('manager', `training/trainees/index?id=${training.activity._id}`)
    await manager.tap('陈**')
    await manager.tap('1 位通过')
    await manager.sees('1 位记为通过')

    await volunteer.goTo('packages/training/own')
    await volunteer.tap(TRAINING)
    await volunteer.sees('复制证明的话')
    await volunteer.page.goto(`${cloud.origin}/?as=volunteer#/packages/${detail}`)
    await signsUp(volunteer)
    await volunteer.sees('已报名')

    const association = await open('association', 'training/reviews/index')
    await writesCourseware(manager)
    await isReturned(association)
    await mendsCourseware(manager)
    await isAccepted(association)
    await manager.goTo('packages/training/courseware')
    await manager.sees(PIECE)
    const kept = await pieceIn(database)
    assert.deepEqual([kept?.state, kept?.version, kept?.accepted?.version], ['accepted', 2, 2])
    const facts = await database.all<{ counts: object }>('facts', {
      _id: `fct_courseware.${kept?._id}`,
    })
    assert.deepEqual(
      facts.map(({ counts }) => counts),
      [{ courseware: 1 }],
    )

    for (const person of [volunteer, manager, association]) {
      assert.deepEqual(person.errors, [])
      await person.leave()
    }
  },
}

/** Opens what there is to choose, and asks for the place. */
async function signsUp(person: Person): Promise<void> {
  await person.tap('我要报名')
  await person.sees('先不报')
  await person.tap('我要报名')
}

/** What the day and its hours leave behind. */
async function attended(
  database: RawDatabase,
  { _id, stationId, stationName }: { _id: string; stationId: string; stationName: string },
): Promise<void> {
  const signUps = await database.all<{ accountId: string }>('sign_ups', { activityId: _id })
  assert.equal(signUps.length, 1)
  const record = makeTrainingRecord({
    ...{ activityId: _id, stationId, accountId: signUps[0]?.accountId ?? '' },
    ...{ title: TRAINING, organiser: stationName, result: 'open' },
  })
  await database.insert('training_records', [record])
}

async function pieceIn(database: RawDatabase): Promise<Piece | undefined> {
  const all = await database.all<Piece>('coursewares')
  return all.find(({ fields }) => fields.title === PIECE)
}

async function writesCourseware(manager: Person): Promise<void> {
  await manager.goTo('packages/training/courseware')
  await manager.tap('新建课件')
  const write = (label: string, words: string) =>
    manager.page.getByLabel(label, { exact: true }).filter({ visible: true }).last().fill(words)
  await write('叫什么', PIECE)
  await manager.tap('交给协会')
  await manager.sees('每一页都要有字')
  await write('给谁看', '楼里的邻居')
  await write('讲什么', '没买过的快递，先不扫、不打')
  await write('谁做的', '王慧兰')
  await write('用了谁的材料', '自己写的')
  await write('第 1 页', '没买过东西，却来了快递，先不扫里面的码。')
  await manager.tap('交给协会')
  await manager.sees('协会通过的才计数，2 个工作日内答复')
  await manager.sees(PIECE)
}

async function isReturned(association: Person): Promise<void> {
  await association.page.reload()
  await association.tap(PIECE)
  await association.tap('请对方改')
  await association.writes(REASON, '比如：第三页的数字没写出处')
  await association.tap('退回去改')
  await association.tap('回去看下一份')
}

async function mendsCourseware(manager: Person): Promise<void> {
  await manager.page.reload()
  await manager.tap(PIECE)
  await manager.sees(new RegExp(REASON))
  await manager.page
    .getByLabel('用了谁的材料', { exact: true })
    .filter({ visible: true })
    .last()
    .fill('站里去年接到的三件求助，已改名')
  await manager.tap('交给协会')
  await manager.sees('协会通过的才计数，2 个工作日内答复')
}

async function isAccepted(association: Person): Promise<void> {
  await association.page.reload()
  await association.tap(PIECE)
  await association.tap('通过')
  await association.sees('通过了，这份计数')
}
