/** Screens of calling those who answered. */
import type { AppScreen } from '../app-screen'

const calls = 'packages/quality/calls/index?campaign=cmp_demo-winter&station=stn_demo-huaianli'

export const CALLS: readonly AppScreen[] = [
  {
    ...{ name: 'calls', page: calls, who: 'manager', words: /还有 \d+ 位没打/ },
    differs: 'No board. After the cases, with the number covered until one dials.',
  },
  {
    ...{ name: 'calls-result', page: calls, who: 'manager', words: /这一通怎么样/ },
    then: (person) => person.tap('记结果'),
    differs: 'No board. After the sheet of a case’s call.',
  },
]
