import type { CallbackOutcome } from '@shared/survey/callback-model'

/** What the call-backs say. Voice: docs/design.md §2. */
export const CALLS_COPY = {
  title: '回访电话',
  lead: (count: number) => (count === 0 ? '没有要打的了' : `还有 ${count} 位没打`),
  rule: '只打一次，只问问卷是不是本人答的。不问答了什么。',
  empty: { title: '还没有人留电话', text: '抽到的居民同意了才会出现' },
  waiting: '等您打',
  done: '打过的',
  from: (volunteer: string | null) => (volunteer ? `${volunteer}请来答的` : '扫站里的码答的'),
  at: (moment: string) => `${moment}留的`,
  call: '打电话',
  reading: '正在取号码',
  record: '记结果',
  ask: '先说您是谁，再问一句：\n“前几天的居民问卷，是您自己答的吗？”',
  result: '这一通怎么样？',
  resultHint: '记下来，号码就删掉。只打一次。',
  words: '还有要记的',
  wordsHint: '可以不填，不写姓名和号码',
  keep: '记下来，删号码',
  keeping: '正在记',
  choose: '先选一个结果',
  close: '先不记',
  kept: '记好了，号码已经删掉',
  note: '看号码、记结果都留一条记录',
} as const

/** How a call ended, with what it means. */
export const OUTCOME_COPY: Readonly<
  Record<CallbackOutcome, { readonly title: string; readonly hint: string }>
> = {
  matches: { title: '是本人答的', hint: '这一份没有问题' },
  differs: { title: '说没有答过', hint: '核这位志愿者时看得到' },
  noAnswer: { title: '没人接', hint: '不再打了' },
  refused: { title: '不愿意说', hint: '谢谢他，不再打了' },
}
