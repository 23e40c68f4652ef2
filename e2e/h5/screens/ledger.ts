/** Screens of one's own account. */
import type { AppScreen } from '../app-screen'

export const LEDGER: readonly AppScreen[] = [
  {
    name: 'year',
    page: 'packages/ledger/year/index',
    who: 'volunteer',
    words: /年的服务/,
    differs: 'The figures of 13 for a whole year: its twenty hours, a bar a month, what was spent.',
  },
]
