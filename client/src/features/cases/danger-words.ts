import type { DangerSign } from '@shared/help/danger-signs'

interface DangerWords {
  readonly title: string
  /** What to do, in this order. RPT-10, PRV-10. */
  readonly lines: readonly string[]
}

/** What a sign of danger asks of whoever opens the case. A machine noticed the words; a person decides. */
export const DANGER_WORDS: Readonly<Record<DangerSign, DangerWords>> = {
  suicidal: {
    title: '居民可能想不开',
    lines: ['现在就打电话，陪着说话。', '联系不上，打 110 请人上门。', '心里难受，可以打 12356。'],
  },
  minor: {
    title: '可能有孩子受了害',
    lines: ['先问孩子现在安不安全。', '找到家里大人，一起商量。', '不满 16 岁受害，可以告诉公安。'],
  },
  threatened: {
    title: '居民可能被威胁',
    lines: ['先问现在有没有危险。', '有危险，马上打 110。', '不跟对方见面，不再回话。'],
  },
}

export const DANGER_COPY = {
  call: '打 110',
  machine: '机器从文字里看到的，由您来定',
} as const
