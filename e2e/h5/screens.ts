/** Every screen that can be looked at: the one list for what checks, measures or pictures the whole app. */
import type { Person } from './person'
import { beginAnswering, openFirstCase, sendReport } from './ways'

export interface AppScreen {
  readonly name: string
  /** The page as client/src/app.config.ts lists it, with what it is opened with. */
  readonly page: string
  readonly who: string
  /** There once it is drawn. */
  readonly words: RegExp
  /** From the opened page to what is looked at: a sheet, a form, the page after. `words` are there afterwards. */
  readonly then?: (person: Person) => Promise<void>
  /** The page that `then` ends on, where that is another one. */
  readonly endsOn?: string
  /** Shows every component with all its states, so that many main actions stand beside each other. */
  readonly isKit?: boolean
  /** The board it is drawn after, by its file in the design: `27-case-handle`. */
  readonly board?: string
}

const then =
  (first: (person: Person) => Promise<void>, words: string) => async (person: Person) => {
    await first(person)
    await person.tap(words)
  }

const home = 'pages/home/index'
const reporter = 'resident-reporting'
const cases = 'packages/manage/cases/index'

const RESIDENT: readonly AppScreen[] = [
  { name: 'home', page: home, who: 'resident', words: /我要举报/, board: '01-home' },
  {
    name: 'stations',
    page: home,
    who: 'resident',
    words: /求助先到这个站/,
    then: (person) => person.tap('选一个服务站'),
  },
  {
    name: 'mine',
    page: 'pages/mine/index',
    who: 'resident',
    words: /我的求助/,
    board: '29-mine-resident',
  },
  {
    name: 'agreement',
    page: 'pages/document/index?name=agreement',
    who: 'resident',
    words: /看完了/,
  },
  {
    name: 'consent',
    page: 'pages/consent/index',
    who: 'resident-new',
    words: /同意并登录/,
    board: '18-consent',
  },
  {
    name: 'category',
    page: 'packages/help/category/index',
    who: 'resident',
    words: /您遇到了哪一种/,
    board: '02-report-category',
  },
  {
    name: 'details',
    page: 'packages/help/details/index',
    who: 'resident',
    words: /钱转出去了吗/,
    board: '03-report-details',
  },
  {
    name: 'urgent',
    page: 'packages/help/urgent/index',
    who: 'resident',
    words: /打 110 报警/,
    board: '03c-report-urgent',
  },
  {
    name: 'contact',
    page: 'packages/help/contact/index',
    who: 'resident',
    words: /怎么联系您/,
    board: '03b-report-contact',
  },
  {
    name: 'track',
    page: 'packages/help/case/index',
    who: 'resident',
    words: /用查询号看进度/,
  },
  {
    name: 'no-reports',
    page: 'packages/help/mine/index',
    who: 'resident',
    words: /还没有求助记录/,
    board: '21-state-empty',
  },
  {
    name: 'not-found',
    page: 'packages/help/result/index?id=rpt_none',
    who: 'resident',
    words: /用查询号看进度/,
  },
]

const REPORTER: readonly AppScreen[] = [
  {
    name: 'received',
    page: 'packages/help/category/index',
    who: reporter,
    words: /收到了，我们来跟进/,
    then: sendReport,
    board: '04-report-result',
  },
  { name: 'my-reports', page: 'packages/help/mine/index', who: reporter, words: /可疑短信或链接/ },
  {
    name: 'case',
    page: 'packages/help/mine/index',
    who: reporter,
    words: /撤回这件求助/,
    then: (person) => person.tap('可疑短信或链接'),
    board: '05-case-timeline',
  },
  {
    name: 'withdraw',
    page: 'packages/help/mine/index',
    who: reporter,
    words: /撤回这件求助？/,
    then: then((person) => person.tap('可疑短信或链接'), '撤回这件求助'),
    board: '67c-confirm-withdraw',
  },
]

const SURVEY: readonly AppScreen[] = [
  {
    name: 'survey-intro',
    page: 'packages/survey/intro/index',
    who: 'resident-asked',
    words: /开始答/,
    board: '50-survey-intro',
  },
  {
    name: 'answer',
    page: 'packages/survey/intro/index',
    who: 'resident-asked',
    words: /您今年多大/,
    then: beginAnswering,
    board: '09-survey',
  },
  {
    name: 'answered',
    page: 'packages/survey/answer/index',
    who: 'resident-asked',
    words: /上一题/,
    then: then((person) => person.tap('30 到 44 岁'), '下一题'),
  },
  {
    name: 'survey-done',
    page: 'packages/survey/done/index?outcome=recorded&by=陈一鸣',
    who: 'resident-asked',
    words: /收到了，谢谢您/,
    board: '50b-survey-done',
  },
]

const VOLUNTEER: readonly AppScreen[] = [
  {
    name: 'volunteer-home',
    page: 'packages/volunteer/home/index',
    who: 'volunteer',
    words: /累计服务/,
    board: '28-home-volunteer',
  },
  {
    name: 'task',
    page: 'packages/volunteer/task/index',
    who: 'volunteer',
    words: /本次累计/,
    board: '10-survey-task',
  },
  {
    name: 'records',
    page: 'packages/volunteer/records/index',
    who: 'volunteer',
    words: /已核验/,
    board: '13-records',
  },
  {
    name: 'faces',
    page: 'pages/mine/index',
    who: 'volunteer',
    words: /先不换/,
    then: (person) => person.tap('志愿者'),
  },
]

const STATION: readonly AppScreen[] = [
  {
    name: 'desk',
    page: 'packages/manage/desk/index',
    who: 'manager',
    words: /本月求助/,
    board: '15-dashboard',
  },
  { name: 'cases', page: cases, who: 'manager', words: /刷单/, board: '17-approvals' },
  {
    name: 'case-handling',
    page: cases,
    who: 'manager',
    words: /办结/,
    then: openFirstCase,
    endsOn: 'packages/manage/case/index',
    board: '27-case-handle',
  },
  {
    name: 'call-form',
    page: 'packages/manage/act/index?id=rpt_none&act=call&type=unsure',
    who: 'manager',
    words: /打通了吗/,
  },
  {
    name: 'refer-form',
    page: 'packages/manage/act/index?id=rpt_none&act=refer&type=unsure',
    who: 'manager',
    words: /报给谁/,
  },
  {
    name: 'close-form',
    page: 'packages/manage/act/index?id=rpt_none&act=close&type=unsure',
    who: 'manager',
    words: /结果是什么/,
  },
  {
    name: 'reveal',
    page: cases,
    who: 'manager',
    words: /为什么要看/,
    then: then(openFirstCase, '看完整号码'),
  },
  {
    name: 'association',
    page: 'packages/manage/desk/index',
    who: 'association',
    words: /本月求助/,
    board: '25-association',
  },
]

const KIT_CHAPTERS = 'foundations actions asking lists charts honours states layers'.split(' ')

/** The kit page, a chapter at a time. */
const KIT: readonly AppScreen[] = KIT_CHAPTERS.map((chapter) => ({
  name: `kit-${chapter}`,
  page: `packages/local/kit/index?chapter=${chapter}`,
  who: 'resident-kit',
  words: /名字和参数/,
  isKit: true,
}))

/** Pages of local use; they come with the web app that the journeys play in, never with one that ships. */
const LOCAL: readonly AppScreen[] = [
  {
    name: 'persona',
    page: 'packages/local/persona/index',
    who: 'resident',
    words: /站长/,
  },
  { name: 'paste', page: 'packages/local/paste/index', who: 'resident', words: /打开/ },
]

/** In the order in which they are opened: a person’s later screens may show what the earlier ones left. */
export const SCREENS: readonly AppScreen[] = [
  ...RESIDENT,
  ...REPORTER,
  ...SURVEY,
  ...VOLUNTEER,
  ...STATION,
  ...LOCAL,
  ...KIT,
]
