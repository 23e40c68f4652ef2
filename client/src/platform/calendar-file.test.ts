import { calendarFile } from './calendar-file'

test('ACT-13: a calendar reads what, where and when, and rings a day before', () => {
  const from = Date.UTC(2026, 10, 25, 6)
  const file = calendarFile({
    title: '茶话会, 看懂养老',
    place: '二楼;东',
    from,
    to: from + 5_400_000,
  })
  expect(file.split('\r\n')).toEqual(
    expect.arrayContaining([
      'DTSTART:20261125T060000Z',
      'DTEND:20261125T073000Z',
      'SUMMARY:茶话会\\, 看懂养老',
      'LOCATION:二楼\\;东',
      'TRIGGER:-PT1440M',
    ]),
  )
})

test('ACT-13: a long title is folded, so that every calendar reads it', () => {
  const title = '手把手设置手机防骗功能，带上手机和充电器，家里人也一起来'
  const file = calendarFile({ title, place: '二楼', from: 0, to: 1 })
  const lines = file.split('\r\n')
  expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}`)
})
