/** Screens of a station’s manager: what waits, and the desk. */
import type { AppScreen } from '../app-screen'

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
