import type { PublishedAlert } from '@shared/learn/trend-model'
import { withListed, withOpened } from './kept-alerts'

function alertOf(id: string, version = 1): PublishedAlert {
  return {
    ...{ id, title: '先挂电话', text: ['先挂。'], remember: '先挂电话', fraudType: 'officials' },
    ...{ lesson: null, areaName: null, byName: '站', publishedAt: 1, version },
  }
}
const idsOf = (kept: readonly { alert: PublishedAlert }[]) => kept.map(({ alert }) => alert.id)

describe('the alerts a phone keeps', () => {
  test('KNW-03: are those of the last list, in its order, and those that were opened', () => {
    const opened = withOpened([], 'alt_link', { alert: alertOf('alt_link'), heardAt: 1 })
    const kept = withListed(opened, [alertOf('alt_b'), alertOf('alt_a')], 2)
    expect(idsOf(kept)).toEqual(['alt_b', 'alt_a', 'alt_link'])
    const again = withListed(kept, [alertOf('alt_link', 2)], 3)
    expect(again[0]).toEqual({ alert: alertOf('alt_link', 2), heardAt: 3 })
    expect(idsOf(again)).toEqual(['alt_link', 'alt_b', 'alt_a'])
  })

  test('KNW-10: what was taken off is kept no longer', () => {
    const kept = withListed([], [alertOf('alt_a'), alertOf('alt_b')], 1)
    expect(idsOf(withOpened(kept, 'alt_a', undefined))).toEqual(['alt_b'])
  })

  test('are thirty at most', () => {
    const many = Array.from({ length: 40 }, (_, index) => alertOf(`alt_${index}`))
    expect(withListed([], many, 1)).toHaveLength(30)
  })
})
