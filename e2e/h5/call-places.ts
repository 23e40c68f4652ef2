/** Where 110 must be one tap away, without login: home, every step of a report, errors, and all of it without a network. */
import type { Walker } from './app-screen'
import { lookAt } from './ways'

type Hands = Pick<Walker, 'tap' | 'sees' | 'writes'>

export interface CallPlace {
  /** A page of client/src/app.config.ts with what it is opened with. */
  readonly page: string
  /** There once it is drawn. */
  readonly words: RegExp
  /** From the opened page to what is meant. */
  readonly then?: (person: Hands) => Promise<void>
}

/** Pages that somebody opens, with a network or without. */
export const CALL_PLACES: readonly CallPlace[] = [
  { page: 'pages/home/index', words: /我要举报/ },
  { page: 'packages/help/category/index', words: /您遇到了哪一种/ },
  { page: 'packages/help/details/index', words: /钱转出去了吗/ },
  { page: 'packages/help/urgent/index', words: /打 110 报警/ },
  { page: 'packages/help/contact/index', words: /怎么联系您/ },
  { page: 'packages/help/police-card/index', words: /打 110 报警/ },
  { page: 'packages/help/brush/index', words: /涂/ },
  { page: 'packages/help/lines/index', words: /96110/ },
  { page: 'packages/help/check/index', words: /收到了什么/ },
  {
    page: 'packages/help/check/index',
    words: /先别点/,
    then: (person) => lookAt(person, '我是公安局的，您涉嫌洗钱，请保密，点 ga-cx.example 填卡号。'),
  },
  { page: 'packages/help/result/index?id=rpt_none', words: /用查询号看进度/ },
  { page: 'packages/help/case/index', words: /用查询号看进度/ },
  { page: 'packages/help/mine/index', words: /我的求助/ },
]

/** A control that says 110, not 96110. */
export const SAYS_110 = /(^|\D)110(\D|$)/
