import { WRITE_COPY } from './courseware-copy'
import { BLANK_COURSEWARE, problemsOf, withPages } from './courseware-draft'

const whole = {
  ...BLANK_COURSEWARE,
  ...{ title: '五个假客服', audience: '居民', about: '怎么认', pages: ['先讲一个真事'] },
  ...{ author: '王慧兰', sources: '本站整理' },
}

test('AMB-16: courseware is kept with a name alone, and handed in whole', () => {
  expect(problemsOf(BLANK_COURSEWARE, 'keep')).toEqual({ title: WRITE_COPY.problems.title })
  expect(problemsOf({ ...BLANK_COURSEWARE, title: '五个假客服' }, 'keep')).toEqual({})
  expect(Object.keys(problemsOf(BLANK_COURSEWARE, 'hand')).sort()).toEqual(
    ['title', 'audience', 'about', 'pages', 'author', 'sources'].sort(),
  )
  expect(problemsOf(whole, 'hand')).toEqual({})
  expect(problemsOf({ ...whole, pages: ['第一页', '  '] }, 'hand')).toEqual({
    pages: WRITE_COPY.problems.pages,
  })
})

test('TRN-16: pages count themselves, a video has its minutes', () => {
  const pages = ['一', '二', '三']
  expect(withPages({ form: 'script', length: 1 }, pages)).toEqual({ pages, length: 3 })
  expect(withPages({ form: 'video', length: 4 }, pages)).toEqual({ pages, length: 4 })
})
