import { triageRows } from './triage-words'

const blank = { unsurePaid: false, leaked: [] }

it('feature 21: whether money has moved is always said, what was skipped is not', () => {
  const rows = triageRows({ moneyMoved: false, triage: blank, behalf: 'self' })
  expect(rows).toEqual([{ key: 'money', label: '钱转出去了吗', value: '没有转', tone: 'good' }])
})

it('feature 21: not sure whether money has moved is not the same as not moved', () => {
  const unsure = {
    moneyMoved: false,
    triage: { ...blank, unsurePaid: true },
    behalf: 'self',
  } as const
  expect(triageRows(unsure)[0]).toMatchObject({ value: '说不清', tone: 'wait' })
})

it('feature 21, feature 27: all four answers, and for whom it was asked', () => {
  const rows = triageRows({
    moneyMoved: true,
    triage: { unsurePaid: false, paidAgo: 'halfHour', leaked: ['code', 'screen'], inContact: true },
    behalf: 'family',
  })
  expect(rows.map(({ value }) => value)).toEqual([
    '转了',
    '半小时内',
    '验证码、共享过屏幕',
    '还在联系',
    '替家里人问',
  ])
})
