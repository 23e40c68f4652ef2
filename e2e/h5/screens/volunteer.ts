/** Screens of a volunteer. */
import type { AppScreen } from '../app-screen'

export const VOLUNTEER: readonly AppScreen[] = [
  {
    name: 'volunteer-home',
    page: 'packages/volunteer/home/index',
    who: 'volunteer',
    words: /累计服务/,
    boards: ['28-home-volunteer'],
    differs:
      'The questionnaire keeps its button; minutes that wait for the manager stand in place of 宝盾.',
  },
  {
    name: 'task',
    page: 'packages/volunteer/task/index',
    who: 'volunteer',
    words: /本次累计/,
    boards: ['10-survey-task'],
    differs:
      'The share code is longer, since it is signed; the link is copied instead of a poster. Each number says when it was updated.',
  },
  {
    name: 'records',
    page: 'packages/ledger/records/index',
    who: 'volunteer',
    words: /已核验/,
    boards: ['13-records'],
    differs:
      'Chips only where something is behind them; the year and a missing record have their ways at the end.',
  },
  {
    name: 'file',
    page: 'packages/volunteer/file/index',
    who: 'volunteer',
    words: /更正姓名/,
    differs: 'No board; rows after 32 and the timeline of 05.',
  },
  {
    name: 'leave',
    page: 'packages/volunteer/file/index',
    who: 'volunteer',
    words: /不用谁同意/,
    then: (person) => person.tap('退出志愿者'),
    differs: 'A dialog after §4.',
  },
  {
    name: 'file-edit',
    page: 'packages/volunteer/file-edit/index',
    who: 'volunteer',
    words: /删掉号码/,
    boards: ['34b-apply-2'],
    differs: 'The same chips, with phone, occupation and specialty under them.',
  },
  {
    name: 'correction',
    page: 'packages/volunteer/correction/index',
    who: 'volunteer',
    words: /请站长更正/,
    boards: ['63-record-wrong'],
    differs: 'Of a name or a month of birth instead of a record.',
  },
  {
    name: 'identity',
    page: 'packages/volunteer/identity/index',
    who: 'volunteer',
    words: /填上证件号/,
    differs: 'No board; the box after 18.',
  },
  {
    name: 'qualifications',
    page: 'packages/volunteer/qualifications/index',
    who: 'volunteer',
    words: /还没有资质/,
    boards: ['21-state-empty'],
    differs: 'The same state for another list.',
  },
  {
    name: 'qualification',
    page: 'packages/volunteer/qualification/index',
    who: 'volunteer',
    words: /哪个方向/,
    differs: 'No board; options after 09.',
  },
  {
    name: 'transfer',
    page: 'packages/volunteer/transfer/index',
    who: 'volunteer',
    words: /请新的站接收/,
    differs: 'No board; fields after 34.',
  },
  {
    name: 'own-teams',
    page: 'packages/volunteer/teams/index',
    who: 'volunteer',
    words: /我在的队伍/,
    differs: 'No board; cards after §4.',
  },
  {
    name: 'tiers',
    page: 'packages/volunteer/tiers/index',
    who: 'volunteer',
    words: /再往上走一步/,
    differs: 'No board; cards after §4.',
  },
  {
    name: 'tier',
    page: 'packages/volunteer/tier/index?tier=lecturer',
    who: 'volunteer',
    words: /交给协会/,
    differs: 'No board; areas after 03.',
  },
]
