import { ENCODINGS, fitted, jpegIn, smallEnough } from './picture-size'

const LARGE = { width: 1280, height: 1280 }

it('a picture keeps its shape, and is never made larger', () => {
  expect(fitted({ width: 1170, height: 2532 }, LARGE)).toEqual({ width: 591, height: 1280 })
  expect(fitted({ width: 4000, height: 3000 }, LARGE)).toEqual({ width: 1280, height: 960 })
  expect(fitted({ width: 300, height: 200 }, LARGE)).toEqual({ width: 300, height: 200 })
  expect(fitted({ width: 9000, height: 1 }, LARGE).height).toBe(1)
})

it('D-30: what leaves the canvas is a JPEG, or nothing', () => {
  expect(jpegIn('data:image/jpeg;base64,/9j/4AAQ==')).toBe('/9j/4AAQ==')
  expect(jpegIn('data:image/png;base64,iVBORw0KGgo=')).toBeUndefined()
  expect(jpegIn('data:,')).toBeUndefined()
  expect(smallEnough(() => 'data:image/png;base64,iVBO', 100)).toBeUndefined()
})

it('a picture that is too large is encoded again until it fits, and given up when nothing does', () => {
  const tried: number[] = []
  const encode = (quality: number, scale: number) => {
    tried.push(quality)
    return `data:image/jpeg;base64,${'A'.repeat(Math.round(1_000 * quality * scale * scale))}`
  }
  expect(smallEnough(encode, 600)?.length).toBe(550)
  expect(tried).toEqual([0.82, 0.7, 0.55])
  expect(smallEnough(encode, 820)?.length).toBe(820)
  tried.length = 0
  expect(smallEnough(encode, 10)).toBeUndefined()
  expect(tried).toHaveLength(ENCODINGS.length)
})
