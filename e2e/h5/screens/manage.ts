/** Screens of a station’s manager: what waits, and the desk. */
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
      'At 320 px after 71. Only the numbers this app records; the chart has its table behind a switch. The plan stands above the months.',
  },
  {
    name: 'cases',
    page: cases,
    who: 'manager',
    words: /刷单/,
    boards: ['17-approvals'],
    differs:
      'The chips are those of what can wait so far; rarer kinds come when something waits in them. Reports have a second list of those that are closed.',
  },
  {
    name: 'case-handling',
    page: cases,
    who: 'manager',
    words: /办结/,
    then: openFirstCase,
    endsOn: 'packages/cases/case/index',
    boards: ['27-case-handle'],
    differs: 'Nobody’s name or age; handing on inside the station is not built, closing is.',
  },
  {
    name: 'call-form',
    page: 'packages/cases/act/index?id=rpt_none&act=call&type=unsure',
    who: 'manager',
    words: /打通了吗/,
    differs: 'Fields after 03.',
  },
  {
    name: 'refer-form',
    page: 'packages/cases/act/index?id=rpt_none&act=refer&type=unsure',
    who: 'manager',
    words: /报给谁/,
    differs: 'Options after 09.',
  },
  {
    name: 'close-form',
    page: 'packages/cases/act/index?id=rpt_none&act=close&type=unsure',
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
    name: 'applications',
    page: `${cases}?kind=applications`,
    who: 'manager',
    words: /位等您答复/,
    boards: ['17-approvals'],
    differs:
      'Names and phones are covered; nothing says how far somebody is in the lesson, only whether it is passed. Each card says by when it is answered.',
  },
  {
    name: 'applications-picked',
    page: `${cases}?kind=applications`,
    who: 'manager',
    words: /选前 20 位/,
    then: (person) => person.tap('多选'),
    differs: 'Rows after §4; up to 20 are decided at once.',
  },
  {
    name: 'application-near',
    page: `${cases}?kind=applications`,
    who: 'manager',
    words: /为什么要看完整资料/,
    then: (person) => person.tapRow('****', '位等您答复'),
    differs: 'A sheet with one field.',
  },
  {
    name: 'return-application',
    page: 'packages/manage/return/index?station=stn_demo-huaianli&ids=apl_none&names=赵**',
    who: 'manager',
    words: /为什么退回/,
    differs: 'The four reasons of §5 as options after 09, with one note.',
  },
]
