import { resolve } from 'node:path'
import type { ReportQuestion, ReportTable } from '@shared/survey/report-model'
import { inkedGlyphs, wordsOf } from '../../config/testing/pdf-words'
import { makePaper, type Paper } from './report-paper'

const fonts = resolve(__dirname, '../../dist/cloudfunctions/survey/fonts')

const question: ReportQuestion = {
  ...{ id: 'q20', kind: 'multiple', chapter: 'problems', title: '您最担心什么？可多选' },
  ...{ answered: 52_316, meanTenths: null, sentence: '十个人里六个，选“常收到骗子电话、短信”' },
  options: [
    { id: 'calls', label: '常收到骗子电话、短信', count: 32_122, last: 6000 },
    { id: 'leaks', label: '担心信息外传', count: 30_448, last: null },
    { id: 'other', label: '说不清', count: null, last: null },
  ],
}
const byAge: ReportTable = {
  ...{ question: 'q20', title: question.title, by: 'age', hidden: 1 },
  sentence: '60 岁以上“担心信息外传”的占比最高',
  groups: [
    { id: 'young', label: '18 到 29 岁', answered: 30_000 },
    { id: 'old', label: '60 岁以上', answered: 22_316 },
  ],
  rows: [{ id: 'leaks', label: '担心信息外传', answered: 30_448, cells: [18_000, null] }],
}
const paper: Paper = {
  head: {
    ...{ campaignId: 'cmp_paper', title: '槐安门 2025 网络安全感', state: 'report' },
    ...{ opensAt: Date.UTC(2025, 7, 2, 16), closesAt: Date.UTC(2025, 7, 12, 16) },
    ...{ valid: 52_316, submitted: 53_120, reportFrom: 50_000, at: Date.UTC(2025, 7, 20) },
    ...{ medianSeconds: 214, comparedWith: '槐安门 2024 网络安全感' },
  },
  version: 3,
  chapters: ['portrait', 'problems'],
  questions: [{ question, byAge }],
  spots: [
    {
      ...{ question: 'q20', option: 'leaks', optionLabel: '担心信息外传', by: 'station' },
      ...{
        group: 'stn_qinghe',
        groupLabel: '清河湾',
        share: 3120,
        shareOfAll: 2350,
        answered: 1000,
      },
    },
  ],
}

test('SUR-06, R-32: the paper says what is told, names what is not, and its letters have ink', async () => {
  const pdf = await makePaper(paper, fonts)
  const words = wordsOf(pdf)
  for (const said of [
    '专项调查报告',
    '槐安门 2025 网络安全感',
    '52,316 份有效问卷',
    '一、谁在答',
    '二、问题建议',
    question.title,
    question.sentence,
    '61.4%',
    '不显示',
    '少于 10 人的格不显示',
    '哪里更要去',
    '清河湾（站点，n = 1,000）：担心信息外传',
    '53,120 份',
    '214 秒',
    '第 3 版',
    '第 2 页，共 5 页',
  ]) {
    expect(words).toContain(said)
  }
  const letters = new Set(words.replaceAll(' ', ''))
  // Every letter that is read stands there as an outline, in one of the two fonts or both.
  expect(inkedGlyphs(pdf)).toBeGreaterThanOrEqual(letters.size)
  expect(pdf.length).toBeLessThan(300_000)
})

test('SUR-06: the same report makes the same bytes, with a preview said to be one', async () => {
  const [one, other] = [await makePaper(paper, fonts), await makePaper(paper, fonts)]
  expect(one.equals(other)).toBe(true)
  const preview = await makePaper({ ...paper, head: { ...paper.head, state: 'preview' } }, fonts)
  expect(wordsOf(preview)).toContain('（预览）')
})

test('SUR-06: a table that is longer than a page goes on with its head, and every page has its number', async () => {
  const options = Array.from({ length: 84 }, (_, place) => ({
    ...{ id: `o${place}`, label: `第 ${place} 种说法`, count: 10 + place, last: null },
  }))
  const long = { question: { ...question, options }, byAge: undefined }
  const words = wordsOf(await makePaper({ ...paper, questions: [long, long] }, fonts))
  const pages = Number(words.match(/第 2 页，共 (\d+) 页/)?.[1])
  expect(pages).toBeGreaterThan(6)
  expect(words.split('答的是').length - 1).toBeGreaterThanOrEqual(4)
  for (let page = 2; page <= pages; page += 1)
    expect(words).toContain(`第 ${page} 页，共 ${pages} 页`)
})
