import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { Person } from './person'
import type { Stage } from './stage'

const TITLE = '快递防骗专题'
const QUESTION = '您收到过陌生快递吗？'
const PLACES = ['槐安里', '河沿街'] as const

/** What of a version is looked at. */
interface Frozen {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly questions: readonly { readonly title: string }[]
}

/** A topic is written, looked at, frozen, handed over as a file and taken in again; two who write at once are told. */
export const journey = {
  title:
    'SUR-01, SUR-06, features 39 and 42: a topic questionnaire written on the phone, kept when the page is left, previewed, frozen, exported and imported as the same one; somebody else’s change is told',
  async run({ browser, cloud }: Stage): Promise<void> {
    const database = openDatabase(cloud.adminUrl)
    const at = (page: string) => `${cloud.origin}/?as=association#/packages/campaign/${page}`
    const writer = await Person.open(browser, at('questionnaires/index'))
    await writer.tap('写一份新的')
    await writer.tap('专题')
    await writer.sees('排顺序')
    await fills(writer, '问卷的名字', TITLE)
    await addsQuestion(writer)

    // What is only on this phone is there again after the app was closed.
    await writer.page.reload()
    await writer.sees(`2 ${QUESTION}`)
    await writer.tap('保存')
    await writer.sees('定稿')

    await walksThrough(writer, database)
    const id = new URL(`http://x/${writer.page.url().split('#')[1] ?? ''}`).searchParams.get('id')
    assert(id, 'the page has the questionnaire’s id')
    await meetsAnother(writer, await Person.open(browser, at(`questionnaire/index?id=${id}`)))

    await writer.tap('定稿')
    await writer.tap('定稿')
    await writer.sees('和第 1 版一样，已经定稿')
    const frozen = await versionsOf(database, id)
    assert.deepEqual(
      frozen.map(({ version, title }) => [version, title]),
      [[1, `${TITLE}二`]],
    )

    const text = await exports(writer)
    await writer.page.goto(at('import/index'))
    const chooser = writer.page.waitForEvent('filechooser')
    await writer.tap('选文件')
    await (
      await chooser
    ).setFiles({ name: '问卷.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await writer.sees(/读到 \d+ 个字/)
    await writer.tap('导入')
    await writer.sees(`2 ${QUESTION}`)
    await writer.tap('定稿')
    await writer.tap('定稿')
    await writer.sees('和第 1 版一样，已经定稿')
    const all = await database.all<Frozen>('questionnaires', { title: `${TITLE}二` })
    assert.equal(all.length, 2)
    assert.deepEqual(all[1]?.questions, all[0]?.questions)
    assert.deepEqual(writer.errors, [])
  },
}

function versionsOf(database: RawDatabase, id: string): Promise<Frozen[]> {
  return database.all<Frozen>('questionnaires', { id })
}

async function fills(person: Person, label: string, text: string): Promise<void> {
  await person.page.getByLabel(label, { exact: true }).filter({ visible: true }).last().fill(text)
}

/** A single choice with two places, shown after a bad grade, mixed with the one before it. */
async function addsQuestion(person: Person): Promise<void> {
  await person.tap('加一道题')
  await person.tap('单选')
  await person.sees('第 2 题 单选')
  await fills(person, '问什么', QUESTION)
  for (const [index, place] of PLACES.entries()) {
    await person.page.getByText('还没写', { exact: true }).filter({ visible: true }).first().click()
    await fills(person, `第 ${index + 1} 项`, place)
  }
  await person.tap('写好了')
  await person.sees(`2 ${QUESTION}`)
}

/** As a resident would, and nothing of it is handed in. */
async function walksThrough(person: Person, database: RawDatabase): Promise<void> {
  const before = (await database.all('responses')).length
  await person.tap('预览')
  await person.sees('居民看到的就是这样，什么都不会交')
  await person.tap('5')
  await person.tap('下一题')
  await person.sees(QUESTION)
  await person.tap(PLACES[0])
  await person.tap('交卷')
  await person.sees('答到最后了')
  assert.equal((await database.all('responses')).length, before)
  await person.page.goBack()
  await person.sees('排顺序')
}

/** Somebody else saves first; whoever comes second is told, and chooses. */
async function meetsAnother(person: Person, other: Person): Promise<void> {
  await other.sees(`2 ${QUESTION}`)
  await fills(other, '问卷的名字', `${TITLE}一`)
  await other.tap('保存')
  await other.sees('定稿')
  await fills(person, '问卷的名字', `${TITLE}二`)
  await person.tap('保存')
  await person.sees('别人刚改过，刷新看看再改')
  await person.tap('用我的')
  await person.tap('保存')
  await person.sees('定稿')
  await other.page.reload()
  await other.sees(`2 ${QUESTION}`)
  const name = other.page.getByLabel('问卷的名字', { exact: true }).filter({ visible: true }).last()
  assert.equal(await name.inputValue(), `${TITLE}二`)
  await other.context.close()
}

/** The file that the browser saves. */
async function exports(person: Person): Promise<string> {
  const download = person.page.waitForEvent('download')
  await person.tap('导出文件')
  return readFileSync(await (await download).path(), 'utf8')
}
