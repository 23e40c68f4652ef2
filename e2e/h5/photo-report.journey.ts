import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { openDatabase } from '../../config/testing/database'
import { storedPhotos } from '../../config/testing/stored-photos'
import { boardOpens, IN_THE_FILE, picksFile, strokes } from './brushing'
import { Person } from './person'
import type { Stage } from './stage'

/** A photo is covered with the finger, arrives covered and as another file; later one more, an answer and a second try. */
export const journey = {
  title:
    'D-30, D-22: in care mode, for a parent: a photo arrives covered and never as it was, then rating and reopening',
  async run({ browser, cloud }: Stage): Promise<void> {
    const database = openDatabase(cloud.adminUrl)
    const resident = await Person.open(browser, `${cloud.origin}/?as=resident-photo`)
    await resident.tap('打开关怀模式')
    await resident.tap('我要举报或求助')
    await resident.tap('可疑短信或链接')
    await resident.tap('替家里人问')
    await resident.sees('家里人遇到了哪一种？')
    await resident.tap('下一步')
    await resident.sees('家里人的钱转出去了吗？')
    await resident.sees('先听完，不怪谁')
    await resident.tap('没有转')

    await picksPicture(resident, '加截图')
    await agrees(resident)
    await resident.tap('涂好了')
    await resident.sees('已涂掉')
    await resident.tap('下一步')
    await resident.tap('不留电话')
    await resident.tap('提交')
    await resident.sees('收到了，我们来跟进', 20_000)
    const no = /HA[\d ]{8,16}/.exec(await resident.screen())?.[0].replace(/\s/g, '') ?? ''

    const photos = () => storedPhotos(cloud, database, no)
    await until(async () => (await photos()).length === 1)
    await isCovered(resident.page, (await photos())[0])
    const [report] = await database.all('reports', { no })
    assert.equal(report?.behalf, 'family')
    assert.match(
      JSON.stringify(report.photos),
      /"kind":"reportPhoto"/,
      'what was agreed to is kept',
    )

    await resident.tap('查看办理进度')
    await resident.sees('您加了截图')
    await resident.tap('补充材料')
    await picksPicture(resident, '加截图')
    await agrees(resident)
    await resident.tap('涂好了')
    await until(async () => (await photos()).length === 2)
    await resident.sees('截图 2 张')
    assert.deepEqual(await kept(resident.page), [], 'what has arrived is gone from the phone')

    await closes(cloud, String(report?._id))
    await resident.page.reload()
    await resident.tap('说说这次帮得怎么样')
    await resident.tap('4 帮上了')
    await resident.tap('交上去')
    await resident.sees('您说：帮上了')
    await resident.tap('还没解决，再办一次')
    await resident.writes('链接又发来了', '如：钱又被扣了一次')
    await resident.tap('请再办一次')
    await resident.sees('补充材料')
    const [again] = await database.all('reports', { no })
    assert.deepEqual([again?.grade, again?.open], [4, true])
    assert.deepEqual(resident.errors, [])
    await resident.leave()
  },
}

/** Picks a red picture with a white band, covers the band, takes the stroke back, and covers it again. */
async function picksPicture(person: Person, words: string): Promise<void> {
  await picksFile(person, words)
  await person.sees('请先把自己的卡号涂掉')
  await person.sees('先打 110')
  await boardOpens(person.page)
  await strokes(person.page)
  await person.tap('撤一笔')
  await person.sees('没有要涂的，就用这张')
  await strokes(person.page)
}

/** At the first picture of a report it is asked: until then the button is off and says why. R-25. */
async function agrees(person: Person): Promise<void> {
  await person.sees('先勾选同意，不同意就不加这张')
  await person.tap('同意处理截图里的敏感信息')
}

/** What is stored: another file, a JPEG, red where it was red and dark where the finger was. */
async function isCovered(page: Page, stored: Buffer | undefined): Promise<void> {
  assert.ok(stored)
  assert.deepEqual([...stored.subarray(0, 3)], [0xff, 0xd8, 0xff], 'it is a JPEG')
  assert.ok(stored.length < 200 * 1024, `${stored.length} bytes`)
  assert.ok(!stored.includes(IN_THE_FILE), 'nothing of the file itself arrived')
  const colours = await page.evaluate(async (data) => {
    const picture = new Image()
    picture.src = `data:image/jpeg;base64,${data}`
    await picture.decode()
    const canvas = document.createElement('canvas')
    canvas.width = picture.naturalWidth
    canvas.height = picture.naturalHeight
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    context.drawImage(picture, 0, 0)
    return [0.2, 0.5, 0.8].map((x) => ({
      beside: [...context.getImageData(canvas.width * x, canvas.height * 0.2, 1, 1).data],
      band: [...context.getImageData(canvas.width * x, canvas.height * 0.5, 1, 1).data],
    }))
  }, stored.toString('base64'))
  for (const { beside, band } of colours) {
    assert.ok((beside[0] ?? 0) > 180, 'the rest of the picture is there')
    assert.ok(Math.max(...band.slice(0, 3)) < 80, `the band shows: ${band.join()}`)
  }
}

/** Pictures this phone still holds. */
function kept(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage).filter((key) => /help\.photo\./.test(key)))
}

/** The station closes the case. */
async function closes(cloud: Stage['cloud'], id: string): Promise<void> {
  const { reply } = await cloud.call(
    'help',
    'closeCase',
    {
      ...{ id, stepId: 'stp_01J9ZQ4V7M2X8K3N5P6R7S8T9V', fraudType: 'officials' },
      ...{ outcome: 'advised', note: '讲清楚了，链接没点。' },
    },
    'dev-manager',
  )
  assert.ok(reply.ok, JSON.stringify(reply))
}

async function until(check: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000
  while (Date.now() < end) {
    if (await check()) return
    await new Promise((next) => setTimeout(next, 200))
  }
  throw new Error('the photo did not arrive within 20 s')
}
