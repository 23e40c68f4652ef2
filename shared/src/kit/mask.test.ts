import fc from 'fast-check'
import { maskName, maskPhone } from './mask'

test.each([
  ['13812342071', '138****2071'],
  ['+8613812342071', '+86****2071'],
  ['057187654321', '057****4321'],
  ['96110', '*****'],
  ['', ''],
])('the phone %s reads %s', (phone, masked) => {
  expect(maskPhone(phone)).toBe(masked)
})

test.each([
  ['陈桂兰', '陈**'],
  ['王四', '王*'],
  ['欧阳小明', '欧**'],
  ['陈', '*'],
  ['', '*'],
  ['𠮷田', '𠮷*'],
])('the name %s reads %s', (name, masked) => {
  expect(maskName(name)).toBe(masked)
})

test('no masked mobile number shows its four middle digits', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^1[3-9]\d{9}$/), (phone) => {
      expect(maskPhone(phone)).toMatch(/^\d{3}\*{4}\d{4}$/)
    }),
  )
})
