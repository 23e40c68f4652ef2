/** Words for who writes alerts. Voice: docs/design.md §2. */
import { FRAUD_TYPE_NAMES } from '@shared/help/fraud-types'
import type { FraudType } from '@shared/help/model'
import type { KeptAlert } from '@shared/learn/trend-model'

export const ALERTS_COPY = {
  title: '每周提醒',
  text: '把这周要防的，告诉这一片的人',
  write: '写这周的提醒',
  states: { draft: '草稿', published: '发出了', withdrawn: '收回了' } satisfies Record<
    KeptAlert['state'],
    string
  >,
  changed: (when: string) => `${when}改过`,
  none: { title: '还没有写过提醒', text: '照着上周问得最多的写，几分钟就好' },
} as const

export const WRITE_COPY = {
  title: '写提醒',
  asked: (names: string, where: string) => `上周${where}问得最多：${names}`,
  everywhere: '全部地区',
  quiet: '上周问的人不多，先给您起了一个头',
  week: (from: string, to: string) => `${from}到${to}`,
  about: '讲哪一种',
  heading: '标题',
  headingHint: '4 到 20 个字',
  words: '要说的话',
  wordsHint: '一行一句，五行以内',
  remember: '记住',
  rememberHint: '14 个字以内',
  lesson: '带上这一类的课',
  lessonText: '看完提醒，接着学两分钟',
  rule: '不写号码，不写人名，不写有几个人',
  save: '先存着',
  saving: '正在存',
  saved: '存好了',
  publish: '发出去',
  mend: '存好，马上换上',
  mended: '换上新的了',
  published: '发出去了，这一片的人都能看到',
  again: '再发出去',
  ask: '现在发出去吗？',
  effect: '不用登录就能看到，也能转给家里人',
  later: '再看看',
  gone: { title: '这条提醒找不到了', text: '回到列表再看看' },
  see: '看看发出去的样子',
  withdraw: {
    button: '收回这条提醒',
    title: '收回这条提醒',
    text: '收回以后，谁也看不到它',
    placeholder: '比如 说法变了',
    act: '收回',
    said: '收回了',
  },
  problems: {
    title: '标题写 4 到 20 个字',
    text: '每句 2 到 20 个字，最多五句',
    remember: '写 2 到 14 个字',
  },
} as const

/** Types in a row. */
export function typeNames(types: readonly FraudType[]): string {
  return types.map((type) => FRAUD_TYPE_NAMES[type]).join('、')
}
