/** Screens of a station’s manager, and of the association. */
import type { AppScreen } from '../app-screen'
import { openFirstCase, thenTaps } from '../ways'

const cases = 'packages/manage/approvals/index'

export const MANAGE: readonly AppScreen[] = [
  {
    name: 'desk',
    page: 'packages/manage/desk/index',
    who: 'manager',
    words: /本月求助/,
    boards: ['15-dashboard', '15b-dashboard-dark'],
    differs:
      'At 320 px after 71. Only the numbers this app records; the chart has its table behind a switch. No recruitment yet.',
  },
  {
    name: 'cases',
    page: cases,
    who: 'manager',
    words: /刷单/,
    boards: ['17-approvals'],
    differs:
      'Only reports wait here so far, so two lists instead of a row of kinds, and nothing to approve.',
  },
  {
    name: 'case-handling',
    page: cases,
    who: 'manager',
    words: /办结/,
    then: openFirstCase,
    endsOn: 'packages/manage/case/index',
    boards: ['27-case-handle'],
    differs: 'Nobody’s name or age; handing on inside the station is not built, closing is.',
  },
  {
    name: 'call-form',
    page: 'packages/manage/act/index?id=rpt_none&act=call&type=unsure',
    who: 'manager',
    words: /打通了吗/,
    differs: 'Fields after 03.',
  },
  {
    name: 'refer-form',
    page: 'packages/manage/act/index?id=rpt_none&act=refer&type=unsure',
    who: 'manager',
    words: /报给谁/,
    differs: 'Options after 09.',
  },
  {
    name: 'close-form',
    page: 'packages/manage/act/index?id=rpt_none&act=close&type=unsure',
    who: 'manager',
    words: /结果是什么/,
    differs: 'Options after 09.',
  },
  {
    name: 'reveal',
    page: cases,
    who: 'manager',
    words: /为什么要看/,
    then: thenTaps(openFirstCase, '看完整号码'),
    differs: 'A sheet with one field.',
  },
  {
    name: 'association',
    page: 'packages/assoc/overview/index',
    who: 'association',
    words: /本月求助/,
    boards: ['25-association'],
    differs:
      'Sites by what they are instead of by stars, which are not built. The numbers of all stations follow the plan.',
  },
]
