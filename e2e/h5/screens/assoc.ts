/** Screens of the association. */
import type { AppScreen } from '../app-screen'

const who = 'association'

export const ASSOC: readonly AppScreen[] = [
  {
    name: 'association',
    page: 'packages/assoc/overview/index',
    who: 'association',
    words: /本月求助/,
    boards: ['25-association'],
    differs:
      'Sites by what they are instead of by stars, which are not built. The numbers of all stations follow the plan.',
  },
  {
    name: 'sites',
    page: 'packages/assoc/stations/index',
    who,
    words: /个站点/,
    boards: ['25-association'],
    differs: 'The lower half of the board as a page of its own, without stars and managers.',
  },
  {
    name: 'open-site',
    page: 'packages/assoc/station-new/index',
    who,
    words: /叫什么，归哪里/,
    differs: 'Three short pages with fields after 03; the rule of names stands under the name.',
  },
  {
    name: 'areas',
    page: 'packages/assoc/areas/index',
    who,
    words: /人住在这里/,
    differs: 'Rows of 29.',
  },
  {
    name: 'area',
    page: 'packages/assoc/area/index?id=are_demo-huaianmen',
    who,
    words: /个有站了/,
    differs:
      'Bars after §8, the barest kind of place first; numbers are changed with the stepper of 43b.',
  },
  {
    name: 'holidays',
    page: 'packages/assoc/holidays/index',
    who,
    words: /哪几天放假/,
    differs: 'Two fields after 03 under the chips of 22.',
  },
  {
    name: 'duty-station',
    page: 'packages/assoc/area/index?id=are_demo-huaianmen',
    who,
    words: /让哪个站值班/,
    then: (person) => person.tap('值班的站'),
    differs: 'A sheet after §4.',
  },
  {
    name: 'tiers-waiting',
    page: 'packages/assoc/tiers/index',
    who,
    words: /等评定/,
    boards: ['17-approvals'],
    differs: 'Only tiers wait for the association so far.',
  },
  {
    name: 'tier-assessment',
    page: 'packages/assoc/tier/index?id=tir_demo-waiting',
    who,
    words: /四项/,
    differs: 'No board; what was said of each side, and a mark for it.',
  },
  {
    name: 'plan-of-area',
    page: 'packages/manage/plan/index?area=are_demo-huaianmen',
    who,
    words: /改计划/,
    boards: ['43-plan'],
    differs: 'With every change of the plan, who made it and why.',
  },
  {
    name: 'plan-edit',
    page: 'packages/manage/plan-edit/index?area=are_demo-huaianmen',
    who,
    words: /每次加减/,
    boards: ['43b-plan-edit'],
    differs: 'A tap changes by 1, 10 or 100, since targets run from 3 to 2000.',
  },
  {
    name: 'role-holders',
    page: 'packages/manage/roles/index?scope=association',
    who,
    words: /现在的人/,
    differs: 'Rows of 29; names are covered.',
  },
  {
    name: 'invite',
    page: 'packages/manage/invite/index?scope=association',
    who,
    words: /邀请码等几天/,
    differs: 'Options after 09.',
  },
  {
    name: 'books',
    page: 'packages/assoc/books/index',
    who,
    words: /每天的签名/,
    differs:
      'A callout, figures and rows after 25: whether the books are whole, and their daily signatures.',
  },
]
