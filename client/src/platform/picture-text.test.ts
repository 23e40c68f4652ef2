import { linesOf } from './picture-text'

const wide = (words: string) => words.length * 10

it('breaks words between letters and at new lines, and loses none', () => {
  expect(linesOf('尾号 2071 的银行卡', 50, wide)).toEqual(['尾号 20', '71 的银', '行卡'])
  expect(linesOf('甲\n乙', 50, wide)).toEqual(['甲', '乙'])
  expect(linesOf('', 50, wide)).toEqual([''])
})

it('a letter wider than the room still has its line', () => {
  expect(linesOf('两个', 5, wide)).toEqual(['两', '个'])
})
