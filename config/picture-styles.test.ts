import { readFileSync } from 'node:fs'
import { pictureStyles } from './picture-styles'

describe('the pictures of the client (DESIGN §3)', () => {
  const files = [...pictureStyles()]

  test.each(files)('%s says what the pictures say', (file, text) => {
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  test('every illustration has a light and a dark face', () => {
    const [, art = ''] = files.find(([file]) => file.endsWith('backgrounds.scss')) ?? []
    const light = [...art.matchAll(/^\.art--([a-z-]+) /gm)].map(([, name]) => name)
    const dark = [...art.matchAll(/^\.theme-dark \.art--([a-z-]+) /gm)].map(([, name]) => name)
    expect(light.length).toBeGreaterThan(0)
    expect(dark).toEqual(light)
  })

  test('a mask is a whole picture: nothing in it ends the address or the rule too early', () => {
    const rules = files.flatMap(([, text]) => [...text.matchAll(/url\((.*)\);/g)])
    expect(rules.length).toBeGreaterThan(50)
    for (const [, address = ''] of rules) {
      expect(address).toMatch(/^"data:image\/svg\+xml,%3Csvg [^"<>#]*%3C\/svg%3E"$/)
    }
  })
})
