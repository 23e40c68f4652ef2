import { GiftPlan, isPricedRight, type Gift } from '@shared/ledger/gift-model'
import { draftOf, giftProblems, PICTURES, planOf, withSort } from './gift-draft'

const filled = {
  ...draftOf('stn_here'),
  ...{ name: '窗景马克杯', provider: '青荷陶艺社', price: '600', more: '12', fit: true },
}

test('PTS-10, D-08: whatever a form lets through is a plan that the server takes', () => {
  for (const sort of ['goods', 'service', 'honour'] as const) {
    const draft = withSort(filled, sort)
    const { plan } = planOf(draft)
    expect(giftProblems(draft, true)).toEqual({})
    expect(GiftPlan.safeParse(plan).success && isPricedRight(plan)).toBe(true)
    expect(PICTURES[sort]).toContain(plan.picture)
  }
  expect(planOf(withSort(filled, 'service')).plan).toMatchObject({
    ...{ kind: 'timePoints', price: 36_000 },
  })
})

test('PTS-10, RES-06: what is missing is named, goods that nobody has looked at among it', () => {
  expect(Object.keys(giftProblems(draftOf(''), true)).sort()).toEqual([
    ...['fit', 'more', 'name', 'price', 'provider', 'stationId'],
  ])
  expect(giftProblems({ ...filled, price: '1.5' }, true)).toHaveProperty('price')
  expect(giftProblems({ ...filled, price: '0' }, true)).toHaveProperty('price')
  expect(giftProblems(withSort({ ...filled, price: '1501' }, 'service'), true)).toHaveProperty(
    'price',
  )
  expect(giftProblems({ ...filled, more: '-1' }, true)).toHaveProperty('more')
  expect(giftProblems({ ...filled, more: '-1' }, false)).toEqual({})
})

test('PTS-10: one that is there is opened as it was kept, and changes no stock by itself', () => {
  const { plan } = planOf(withSort(filled, 'service'))
  const gift: Gift = {
    ...plan,
    ...{ id: 'gft_one1', stationId: 'stn_here', stationName: '站', stock: 3, rev: 2 },
  }
  expect(planOf(draftOf('', gift))).toEqual({ plan, more: 0 })
})
