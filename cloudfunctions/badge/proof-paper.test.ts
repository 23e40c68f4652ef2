import { resolve } from 'node:path'
import type { ProofLine } from '@shared/badge/proof-model'
import { inkedGlyphs, wordsOf } from '../../config/testing/pdf-words'
import { makeProofPaper } from './proof-paper'
import { ENGLISH } from './proof-paper-english'
import { CHINESE, type ProofPaper } from './proof-paper-words'

const fonts = resolve(__dirname, '../../dist/cloudfunctions/badge/fonts')

const line: ProofLine = {
  ...{ recordId: 'srv_paper', kind: 'activity', day: '2026-03-14', title: '防骗宣传' },
  ...{ content: '在广场讲防骗', organiser: '槐安里服务站', minutes: 133, manual: false },
}
const paper: ProofPaper = {
  ...{ number: 'HAZ-2026-00427', name: '陈一鸣', volunteerNo: 'HA-0427', idNumber: null },
  latinName: null,
  ...{ stationName: '槐安里网络安全志愿服务站', handler: '李望舒', phone: '010-5555 0142' },
  at: Date.UTC(2026, 10, 21, 4),
  lines: [
    line,
    { ...line, day: '2026-05-01', title: '手机课', minutes: 59, manual: true },
    { ...line, kind: 'survey', day: '2026-11-17', title: '收问卷 47 份', minutes: 47 },
  ],
  link: 'packages/public/verify/index?no=HAZ-2026-00427',
}

test('PRF-03, FRM-07, R-11: the paper has every cell of the form, one decimal of an hour rounded down, and its letters have ink', async () => {
  const pdf = await makeProofPaper(paper, CHINESE, fonts)
  const words = wordsOf(pdf)
  for (const said of [
    ...['志愿服务记录证明', '编号 HAZ-2026-00427', '陈一鸣', 'HA-0427', '未填写'],
    ...['2026年3月至11月', '3.9 小时（239 分钟）'],
    ...['服务日期', '活动名称', '服务内容', '服务组织单位', '服务时数'],
    ...['2026-03-14', '防骗宣传', '在广场讲防骗', '2.2 小时', '133 分钟'],
    ...['手机课（补录）', '0.9 小时', '收问卷 47 份（问卷时长）', '0.7 小时'],
    ...['活动 2 场，收问卷 1 天', '其中问卷时长 0.7 小时，其中 1 条是补录'],
    ...['附件 否', '这是服务站的记录，免费开具'],
    ...['（槐安里网络安全志愿服务站）志愿服务记录证明专用章', '2026年11月21日'],
    ...['经办人：李望舒', '联系电话：010-5555 0142', '第 1 页，共 1 页'],
  ]) {
    expect(words).toContain(said)
  }
  expect(inkedGlyphs(pdf)).toBeGreaterThanOrEqual(new Set(words.replaceAll(' ', '')).size)
  expect(pdf.length).toBeLessThan(300_000)
})

test('R-01: the identity number stands there only when it is wanted', async () => {
  const idNumber = '110101199005070011'
  const words = wordsOf(await makeProofPaper({ ...paper, idNumber }, CHINESE, fonts))
  expect(words).toContain(idNumber)
  expect(words).toContain('居民身份证')
})

test('PRF-08: the same proof makes the same bytes, and a hundred services go on over pages', async () => {
  const lines = Array.from({ length: 100 }, (_, place) => ({
    ...line,
    title: `第 ${String(place + 1)} 次防骗宣传`,
    content: '在广场向路过的居民讲防骗，发折页，答问题',
  }))
  const [one, other] = await Promise.all([
    makeProofPaper({ ...paper, lines }, CHINESE, fonts),
    makeProofPaper({ ...paper, lines }, CHINESE, fonts),
  ])
  expect(one.equals(other)).toBe(true)
  const words = wordsOf(one)
  const pages = Number(words.match(/第 1 页，共 (\d+) 页/)?.[1])
  expect(pages).toBeGreaterThan(2)
  for (const { title } of lines) expect(words).toContain(title)
  expect(words.split('活动名称').length - 1).toBeGreaterThanOrEqual(pages - 1)
  expect(words.split('扫码查真伪').length - 1).toBe(1)
})

test('PRF-03, FRM-07, R-11: the English paper says the same in English, activities in their own words', async () => {
  const pdf = await makeProofPaper({ ...paper, latinName: 'CHEN Yiming' }, ENGLISH, fonts)
  const words = wordsOf(pdf)
  for (const said of [
    ...['Certificate of Voluntary Service', 'No. HAZ-2026-00427', '陈一鸣', 'CHEN Yiming'],
    ...['As spelled by the holder', 'Attachment: no', 'HA-0427', 'March to November 2026'],
    ...['3.9 hours (239 minutes)', '14 March 2026', '防骗宣传', '在广场讲防骗', '槐安里服务站'],
    ...['2.2 hours', '133 minutes', '0.9 hours', '0.7 hours', 'Questionnaires'],
    ...['2 activities', 'questionnaires collected on 1 day', '1 record was entered by hand'],
    ...['left as it was recorded', 'Articles 14 and 15 of Order No. 67', '21 November 2026'],
    ...['Issued by: 槐安里网络安全志愿服务站', 'Handled by: 李望舒', 'Telephone: 010-5555 0142'],
    ...['Scan to check', '记录', '证明', 'Page 1 of 1'],
  ]) {
    expect(words).toContain(said)
  }
  expect(words).not.toMatch(/编号|小时|姓名/)
  expect(pdf.toString('latin1')).toContain('(en)')
  expect(inkedGlyphs(pdf)).toBeGreaterThanOrEqual(new Set(words.replaceAll(' ', '')).size)
})

test('R-29: without a spelling none stands there; a long one takes more lines and pushes nothing away', async () => {
  const bare = wordsOf(await makeProofPaper(paper, ENGLISH, fonts))
  expect(bare).toContain('Not given')
  const latinName = 'WOLFESCHLEGELSTEINHAUSEN Maximiliana-Henrietta Wilhelmina'
  const long = wordsOf(await makeProofPaper({ ...paper, latinName }, ENGLISH, fonts))
  for (const part of latinName.split(/[ -]/)) expect(long).toContain(part)
})
