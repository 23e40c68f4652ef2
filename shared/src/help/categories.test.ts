import { CATEGORIES } from './fraud-types'
import { CATEGORY_ROWS, categoryRow } from './categories'

it('RPT-01: every category has exactly one row, and 我也说不清 is the last', () => {
  expect(CATEGORY_ROWS.map(({ category }) => category).sort()).toEqual([...CATEGORIES].sort())
  expect(CATEGORY_ROWS.at(-1)?.category).toBe('unsure')
})

it('a category finds its own words', () => {
  for (const category of CATEGORIES) expect(categoryRow(category).category).toBe(category)
})
