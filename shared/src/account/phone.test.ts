import { plainPhone } from './phone'

test('a number is read however people write it', () => {
  expect(plainPhone('+86 138-0000-2071')).toBe('13800002071')
  expect(plainPhone('138 0000 2071')).toBe('13800002071')
})
