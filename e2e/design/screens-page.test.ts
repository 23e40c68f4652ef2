import { readdirSync, readFileSync } from 'node:fs'
import { SCREENS } from '../h5/screens'
import { screensPage, sheetOf, sheetsFolder, textOfPage } from './screens-page'

/** What mends both: `npm run docs:screens`. */
describe('docs/screens.md, as npm run docs:screens writes it', () => {
  test('says every screen of the list, and nothing else', () => {
    expect(readFileSync(screensPage, 'utf8')).toBe(textOfPage(SCREENS))
  })

  test('shows every screen: each has its picture, and no picture is left over', () => {
    const pictured = readdirSync(sheetsFolder).filter((file) => file.endsWith('.webp'))
    expect(pictured.sort()).toEqual(SCREENS.map(sheetOf).sort())
  })

  test('no two screens have one name', () => {
    const names = SCREENS.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})
