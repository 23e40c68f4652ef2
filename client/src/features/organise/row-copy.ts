/** What the rows of a plan say. */
import type { PlanPart } from './plan-parts'

export const ROW_COPY = {
  time: (minutes: number) => `时间，按 ${minutes} 分钟记`,
  slots: (first: string, more: number) => `${first}，还有 ${more} 场`,
  attend: (percent: number, minutes: number) => `${percent}%，就是 ${minutes} 分钟`,
  taking: { firstCome: '谁先报谁先得，满了排队', selected: '站里选，2 个工作日内答复' },
  parts: (count: number) => `${count} 段`,
  things: (count: number) => `${count} 件事`,
  major: '重大活动',
  drill: (day: string) => `${day} 演练`,
  yuan: (yuan: number) => `${yuan} 元`,
  purpose: (purpose: string) => `为了：${purpose}`,
  expected: (people: number) => `大约 ${people} 人`,
  policy: (no: string, until: string) => `保单 ${no}，保到 ${until}`,
} as const

/** What could stand there, while it is missing or empty. */
export const EXAMPLES: Readonly<Record<PlanPart, string>> = {
  basics: '先起个名字，写清讲什么',
  when: '选一天和时间',
  place: '写到门牌和房间',
  guests: '选给谁办',
  kind: '选一类',
  training: '写上谁来讲、学完会什么',
  posts: '写要几位志愿者、几位居民',
  attend: '先选时间',
  taking: '选名额怎么给',
  conditions: '比如谁都能来，带上手机',
  risks: '比如台阶、天气、要走夜路',
  guarantees: '比如保险、路费、饮水',
  schedule: '还没写',
  preparation: '还没写',
  leaders: '还没定',
  emergency: '什么情况停下来，停了怎么办',
  agreement: '没有要约定的情况',
  cover: '没有买',
  filing: '不是重大活动',
  funds: '不花钱',
  more: '还没写',
}
