/** Screens of hours entered by hand. */
import type { AppScreen } from '../app-screen'

const who = 'manager'
const STATION = 'station=stn_demo-huaianli'

export const MANUAL: readonly AppScreen[] = [
  {
    ...{ name: 'manual', page: `packages/books/manual/index?${STATION}`, who, words: /占活动时长/ },
    differs: 'Rows after 17; the share of the year stands under what waits.',
  },
  {
    ...{ name: 'manual-pick', page: `packages/books/manual-enter/index?${STATION}`, who },
    words: /名单上没签到的/,
    then: (person) => person.tapRow('五个假客服', '没有这几个字'),
    differs: 'The activity first, then who was on its list and was not checked in.',
  },
  {
    ...{ name: 'manual-enter', page: `packages/books/manual-enter/index?${STATION}`, who },
    words: /为什么没签上/,
    then: async (person) => {
      await person.tapRow('五个假客服', '没有这几个字')
      await person.sees('名单上没签到的')
      await person.tapRow('HA-0509', '没有这几个字')
    },
    endsOn: 'packages/books/manual-enter/index',
    boards: ['62-manual-enter'],
    differs: 'Nobody is named as the second person: any other may be.',
  },
  {
    ...{ name: 'manual-confirm', page: `packages/books/manual/index?${STATION}`, who },
    words: /不能是同一位/,
    then: (person) => person.tapRow('五个假客服', '没有这几个字'),
    endsOn: 'packages/books/manual-confirm/index',
    boards: ['62b-manual-confirm'],
    differs:
      'Pictures one at a time as in every album. Names are covered, and it says whether the person was on the list.',
  },
  {
    ...{ name: 'manual-shares', page: 'packages/assoc/manual/index', who: 'association' },
    words: /各站的补录/,
    differs: 'Cells after 25: the share of every station, those to look at first.',
  },
]
