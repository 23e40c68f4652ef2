/** Screens of the day of an activity. */
import type { AppScreen } from '../app-screen'

const CLASS = 'activity=act_demo-class&slot=1'
const WALK = 'activity=act_demo-walk&slot=1'

export const DAY: readonly AppScreen[] = [
  {
    name: 'check-in',
    page: 'packages/event/mine/index',
    who: 'volunteer-lecturer',
    words: /请站长扫这个码/,
    then: (person) => person.tap('去签到'),
    endsOn: 'packages/day/check/index',
    differs: 'Before check-in; the page of 08, with the button that scans.',
  },
  {
    name: 'checked-in',
    page: 'packages/event/mine/index',
    who: 'volunteer-helper',
    words: /现在已记|已记/,
    then: (person) => person.tap('去签到'),
    endsOn: 'packages/day/check/index',
    boards: ['08-checkin', '70-checkin-care'],
    differs: 'In care mode the whole title stands, and check-out is said to close as well.',
  },
  {
    name: 'checked-out',
    page: 'packages/volunteer/home/index',
    who: 'volunteer-lecturer',
    words: /辛苦了/,
    then: async (person) => {
      await person.tap('去签到')
      await person.tap('看记了多少')
    },
    endsOn: 'packages/day/done/index',
    boards: ['08b-checkout-done'],
    differs: 'Without points and the way to the next star, which are not built.',
  },
  {
    name: 'day-roster',
    page: `packages/day/roster/index?${CLASS}`,
    who: 'manager',
    words: /现场加人/,
    boards: ['37-roster'],
    differs:
      'Names are covered. Residents follow the volunteers; codes that were not taken and what went wrong stand on the page.',
  },
  {
    name: 'day-screen',
    page: `packages/day/screen/index?${WALK}&way=in`,
    who: 'manager',
    words: /扫码签到/,
    differs: 'No board; the code of 37 alone.',
  },
  {
    name: 'day-scan',
    page: `packages/day/scan/index?${WALK}`,
    who: 'manager',
    words: /对准志愿者手机上的码/,
    boards: ['38-scanner'],
    differs:
      'WeChat’s own camera opens over the page, with its own light; scanning again takes the place of 开灯.',
  },
  {
    name: 'day-tick',
    page: `packages/day/tick/index?${CLASS}`,
    who: 'manager',
    words: /给谁代签/,
    differs: 'No board; cells after §4.',
  },
  {
    name: 'day-incident',
    page: 'packages/day/incident/index?activity=act_demo-class',
    who: 'manager',
    words: /先顾人/,
    differs: 'No board; fields after 34.',
  },
  {
    name: 'day-incidents',
    page: 'packages/day/incidents/index',
    who: 'manager',
    words: /没有确认的事故/,
    differs: 'No board; cards after §4.',
  },
]
