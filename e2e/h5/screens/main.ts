/** Screens of the main package, and the sheets over them. */
import type { AppScreen } from '../app-screen'

const home = 'pages/home/index'

export const MAIN: readonly AppScreen[] = [
  {
    name: 'home',
    page: home,
    who: 'resident',
    words: /我要举报/,
    boards: ['01-home', '20-home-dark', '19-home-care', '20b-home-dark-care'],
    differs:
      'No alerts: what is not built is left out. What takes place next stands below as rows, which weigh less than cards. The offer of large type stands between the calls and the list until it is answered. In care mode the window picture is left out.',
  },
  {
    name: 'stations',
    page: home,
    who: 'resident',
    words: /求助先到这个站/,
    then: (person) => person.tap('选一个服务站'),
    differs: 'A sheet after §4.',
  },
  {
    name: 'mine',
    page: 'pages/mine/index',
    who: 'resident',
    words: /我的求助/,
    boards: ['29-mine-resident', '69-mine-care'],
    differs: 'A row leads to one’s own activities; no balances. 换个人试试 is for local use only.',
  },
  {
    name: 'agreement',
    page: 'packages/settings/document/index?name=agreement',
    who: 'resident',
    words: /看完了/,
    differs: 'A sheet after §4.',
  },
  {
    name: 'consent',
    page: 'pages/consent/index',
    who: 'resident-new',
    words: /同意并登录/,
    boards: ['18-consent'],
    differs:
      'One box instead of three: the others are asked where they are needed. Never ticked beforehand (the board is after a tap). In care mode the two documents take a line each.',
  },
  {
    name: 'faces',
    page: 'packages/badge/mine/index',
    who: 'volunteer',
    words: /先不换/,
    then: (person) => person.tap('志愿者'),
    differs: 'A sheet after §4.',
  },
]
