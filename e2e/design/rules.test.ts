import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../h5/browser'
import { SCREENS } from '../h5/screens'
import { BAD_PAGES, GOOD_PAGE, STRANGE_GROUND, WIDE_PAGE } from './bad-pages'
import { unsaidInText } from './copy-words'
import { axeFaults, designFaults } from './inspect'
import { pagesOfApp, unseenPages } from './routes'

describe('the rules of docs/design.md, each held against a page that breaks it', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await launchBrowser()
    page = await browser.newPage()
  })
  afterAll(() => browser.close())

  const faultsOf = async (html: string, measures = { care: false }, width = 375) => {
    await page.setViewportSize({ width, height: 812 })
    await page.setContent(html)
    return designFaults(page, measures)
  }

  test.each(BAD_PAGES)('$rule: $title', async ({ html, rule, names, care = false }) => {
    const faults = await faultsOf(html, { care })
    expect(faults).toContainEqual({ rule, element: expect.stringMatching(names) as string })
  })

  test.each([{ care: false }, { care: true }])(
    'finds nothing on a good page: %j',
    async (measures) => {
      expect(await faultsOf(GOOD_PAGE, measures)).toEqual([])
      expect(await axeFaults(page)).toEqual([])
    },
  )

  test('column: words beside the 430 px of a wide window, not of a narrow one', async () => {
    expect(await faultsOf(WIDE_PAGE)).toEqual([])
    const [fault] = await faultsOf(WIDE_PAGE, { care: false }, 1280)
    expect(fault).toMatchObject({ rule: 'column' })
  })

  test('column: another ground beside the page', async () => {
    expect(await faultsOf(STRANGE_GROUND, { care: false }, 1280)).toContainEqual({
      rule: 'column',
      element: 'the ground beside the page',
    })
  })

  test('primary: a page that shows every component may show many', async () => {
    const two = '<button class="button--primary">提交</button>'.repeat(2)
    const rules = (await designFaults(await filled(two), { care: false, manyPrimaries: true })).map(
      ({ rule }) => rule,
    )
    expect(rules).not.toContain('primary')
  })

  test('axe: what our own rules do not look for, such as a page without a language', async () => {
    await page.setContent(
      '<!doctype html><html><head><title>页</title></head><body><main><h1>页</h1></main></body></html>',
    )
    expect(await axeFaults(page)).toContainEqual(
      expect.objectContaining({ rule: 'axe html-has-lang' }) as object,
    )
  })

  const filled = async (html: string) => {
    await page.setContent(html)
    return page
  }
})

describe('what the check looks at', () => {
  test('every page of the app has a screen that is looked at; one without is found', async () => {
    const pages = await pagesOfApp()
    expect(pages).toEqual(
      expect.arrayContaining(['pages/home/index', 'packages/local/paste/index']),
    )
    const [first = '', ...others] = pages
    const screens = others.map((page) => ({ name: page, page, who: 'resident', words: /./ }))
    expect(unseenPages(pages, screens)).toEqual([first])
  })

  test('every page of the app is opened by a screen of the list', async () => {
    expect(unseenPages(await pagesOfApp(), SCREENS)).toEqual([])
  })

  test('texts in the source: literals, templates and markup, not comments and names', () => {
    const text = [
      'const a = "系统出错了" // 用户',
      'const b = (n: number) => `提交失败 ${n} 次！`',
      'const c = <View>暂无数据</View>',
      'const d = { system: "用户协议", ok: a !== b }',
    ].join('\n')
    expect(unsaidInText('copy.tsx', text)).toEqual([
      '系统: 系统出错了',
      '提交失败: 提交失败',
      '！: 次！',
      '暂无数据: 暂无数据',
    ])
  })
})
