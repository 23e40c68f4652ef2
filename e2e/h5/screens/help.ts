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
    differs:
      'A third answer, 说不清; without voice. The other side’s accounts have a field of their own, a line each.',
  },
  {
    name: 'details-moved',
    page: 'packages/help/details/index',
    who: 'resident-triage',
    words: /还和对方联系吗/,
    then: thenTaps((person) => person.tap('转了'), '已打，接着填'),
    boards: ['03-report-details'],
    differs: 'After 转了 and 03c: three more questions, none chosen before, none needed.',
  },
  {
    name: 'category-family',
    page: 'packages/help/category/index',
    who: 'resident-for-parents',
    words: /家里人遇到了哪一种/,
    then: (person) => person.tap('替家里人问'),
    boards: ['02-report-category'],
    differs: 'For a parent: one tap above the rows, and the words change.',
  },
  {
    name: 'details-family',
    page: 'packages/help/details/index',
    who: 'resident-for-parents',
    words: /怎么陪着，更有用/,
    boards: ['03-report-details'],
    differs: 'For a parent: other words, and how to stand by them.',
  },
  {
    name: 'brush',
    page: 'packages/help/brush/index',
    who: 'resident',
    words: /还没有选图/,
    differs: 'After 21: opened by itself there is no picture to cover. Journeys cover one.',
  },
  {
    name: 'police-card',
    page: 'packages/help/police-card/index',
    who: 'resident',
    words: /给民警看，或者照着念/,
    boards: ['54-police-card'],
    differs:
      'Two more rows, each filled in by a tap; instead of the list of screenshots a word to keep the originals.',
  },
  {
    name: 'police-card-row',
    page: 'packages/help/police-card/index',
    who: 'resident',
    words: /自己的卡只写尾号/,
    then: (person) => person.tap('从哪转的'),
    differs: 'A sheet with one field, after 17.',
  },
  {
    name: 'lines',
    page: 'packages/help/lines/index',
    who: 'resident',
    words: /我们能做什么/,
    differs: 'Cards and rows of 04: what we can and cannot do, and every other number.',
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
    name: 'add-material',
    page: 'packages/help/mine/index',
    who: reporter,
    words: /又想起来的、刚发生的/,
    then: thenTaps((person) => person.tap('可疑短信或链接'), '补充材料'),
    differs: 'The sheet behind 补充材料 of 05: words, or a photo.',
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
