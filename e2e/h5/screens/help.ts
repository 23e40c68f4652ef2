/** Screens of asking for help: of somebody who only looks, and of somebody who has sent a report. */
import type { AppScreen } from '../app-screen'
import { lookAt, sendReport, thenTaps } from '../ways'

const reporter = 'resident-reporting'
const BOARD_MESSAGE = '【医保】您的医保卡今天停用，请点 ybj-cx.example 填银行卡认证，超时作废。'

const ASKING: readonly AppScreen[] = [
  {
    name: 'category',
    page: 'packages/help/category/index',
    who: 'resident',
    words: /您遇到了哪一种/,
    boards: ['02-report-category'],
    differs:
      'Shown before the first tap, so 下一步 is off and says why. The chart arrow of 带您投资赚钱 is the plain arrow.',
  },
  {
    name: 'details',
    page: 'packages/help/details/index',
    who: 'resident',
    words: /钱转出去了吗/,
    boards: ['03-report-details'],
    differs: 'Without photos and voice. The other side’s account has a field of its own.',
  },
  {
    name: 'urgent',
    page: 'packages/help/urgent/index',
    who: 'resident',
    words: /打 110 报警/,
    boards: ['03c-report-urgent'],
    differs: 'As drawn; in care mode the three calls stand under each other.',
  },
  {
    name: 'contact',
    page: 'packages/help/contact/index',
    who: 'resident',
    words: /怎么联系您/,
    boards: ['03b-report-contact'],
    differs:
      'A number is typed, or none is left; the phone’s own number and the box appear after the choice.',
  },
  {
    name: 'check',
    page: 'packages/help/check/index',
    who: 'resident',
    words: /收到了什么/,
    differs: 'Before board 55: where the message goes in, by the keys or what was copied.',
  },
  {
    name: 'check-marks',
    page: 'packages/help/check/index',
    who: 'resident',
    words: /先别点/,
    then: (person) => lookAt(person, BOARD_MESSAGE),
    boards: ['55-check-message'],
    differs:
      'Says what it resembles in place of how many neighbours got it: nothing leaves the phone. Each mark with what to do, and the calls.',
  },
  {
    name: 'check-nothing',
    page: 'packages/help/check/index',
    who: 'resident',
    words: /没看出常见的几样/,
    then: (person) => lookAt(person, '【物业】明天上午九点停水，请提前接一桶。'),
    differs: 'After board 55: no mark seen, which proves nothing, and the way to people.',
  },
  {
    name: 'track',
    page: 'packages/help/case/index',
    who: 'resident',
    words: /用查询号看进度/,
    differs: 'Fields after 49c.',
  },
  {
    name: 'no-reports',
    page: 'packages/help/mine/index',
    who: 'resident',
    words: /还没有求助记录/,
    boards: ['21-state-empty'],
    differs: 'A second way out, for a report made on another phone.',
  },
  {
    name: 'not-found',
    page: 'packages/help/result/index?id=rpt_none',
    who: 'resident',
    words: /用查询号看进度/,
    differs: 'The same form as in `track`.',
  },
]

const ASKED: readonly AppScreen[] = [
  {
    name: 'received',
    page: 'packages/help/category/index',
    who: reporter,
    words: /收到了，我们来跟进/,
    then: sendReport,
    boards: ['04-report-result'],
    differs: 'With the tracking secret. Out of hours the calls come first.',
  },
  {
    name: 'my-reports',
    page: 'packages/help/mine/index',
    who: reporter,
    words: /可疑短信或链接/,
    differs: 'Rows of 29.',
  },
  {
    name: 'case',
    page: 'packages/help/mine/index',
    who: reporter,
    words: /撤回这件求助/,
    then: (person) => person.tap('可疑短信或链接'),
    boards: ['05-case-timeline'],
    differs: 'The story is as long as this report’s; nobody promises a date for the result.',
  },
  {
    name: 'withdraw',
    page: 'packages/help/mine/index',
    who: reporter,
    words: /撤回这件求助？/,
    then: thenTaps((person) => person.tap('可疑短信或链接'), '撤回这件求助'),
    boards: ['67c-confirm-withdraw'],
    differs: 'As drawn; the last line is as large as the others.',
  },
]

export const HELP: readonly AppScreen[] = [...ASKING, ...ASKED]
