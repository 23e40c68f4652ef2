import * as fc from 'fast-check'
import { marksIn, MARKS_MAX, sitesIn } from './marks'

const phone = (value: string) => ({ kind: 'phone', value })
const account = (value: string) => ({ kind: 'account', value })
const site = (value: string) => ({ kind: 'site', value })

describe('what of the other side can be found again', () => {
  test.each([
    ['13812342071', [phone('13812342071')]],
    ['138 1234 2071', [phone('13812342071')]],
    ['138-1234-2071', [phone('13812342071')]],
    ['１３８１２３４２０７１', [phone('13812342071')]],
    ['+86 13812342071', [phone('13812342071')]],
    ['+8613812342071', [phone('13812342071')]],
    ['400-810-1234', [phone('4008101234')]],
    ['010-55501234', [phone('01055501234')]],
    ['卡号 6222 0202 0011 2233 449', [account('6222020200112233449')]],
    ['6222020200112233449，户名某某商贸', [account('6222020200112233449')]],
    ['QQ 10001234', [account('10001234')]],
    ['QQ：12345', [account('12345')]],
    ['微信号 wxid_ab12cd', [account('wxid_ab12cd')]],
    ['WX：Money-Fast88', [account('money-fast88')]],
    ['moneyfast88', [account('moneyfast88')]],
    ['支付宝 a.b@shop-qk.example', [account('a.b@shop-qk.example')]],
    ['https://ybj-cx.top/login?id=13812342071', [site('ybj-cx.top')]],
    ['www.YBJ-cx.top', [site('ybj-cx.top')]],
    ['13812342071，ybj-cx.top', [phone('13812342071'), site('ybj-cx.top')]],
  ])('feature 30: %s', (text, marks) => {
    expect(marksIn(text)).toEqual(marks)
  })

  test.each([
    '',
    '某某商贸',
    '收款人尾号 6621',
    '转了 5000000 元',
    '20261121 打来的',
    'https://www.12377.cn/',
    'weixin.qq.com',
    'https://t.cn/AbCd',
    '二〇二六年十一月',
  ])('feature 30: nothing is a mark in: %s', (text) => {
    expect(marksIn(text)).toEqual([])
  })

  test('feature 30: one that is written twice is one mark, and there are at most ten', () => {
    expect(marksIn('13812342071 或者 138 1234 2071')).toEqual([phone('13812342071')])
    const many = Array.from({ length: 20 }, (_, index) => `139000011${10 + index}`).join('，')
    expect(marksIn(many)).toHaveLength(MARKS_MAX)
  })

  test('feature 30: blanks and strokes inside a number make no other number of it', () => {
    const digits = fc.integer({ min: 0, max: 99_999_999 }).map((n) => String(n).padStart(8, '0'))
    fc.assert(
      fc.property(digits, (rest) => {
        const plain = `138${rest}`
        const spaced = `${plain.slice(0, 3)} ${plain.slice(3, 7)} ${plain.slice(7)}`
        expect(marksIn(spaced)).toEqual(marksIn(plain))
      }),
    )
  })
})

test('D-29: of a resident’s own words only sites are marks: numbers may be their own', () => {
  expect(sitesIn('我的号是 13812342071，点了 ybj-cx.top 和 www.gov.cn')).toEqual([
    site('ybj-cx.top'),
  ])
})
