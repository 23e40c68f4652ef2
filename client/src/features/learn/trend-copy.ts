/** Words of the trend board. Voice: docs/design.md §2. */
import { FRAUD_TYPE_NAMES } from '@shared/help/fraud-types'
import type { FraudType } from '@shared/help/model'

export const TREND_COPY = {
  title: '大家在问什么',
  area: '看哪个地区',
  everywhere: '全部地区',
  month: '看哪个月',
  /** 'YYYY-MM' in words. */
  monthName: (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`,
  most: (type: FraudType, count: number) =>
    `问得最多的是${FRAUD_TYPE_NAMES[type]}，${count.toLocaleString('zh-CN')} 件`,
  few: '每一类问的人都不多',
  count: (count: number) => `${count.toLocaleString('zh-CN')} 件`,
  views: ['图', '表'],
  columns: ['问的是什么', '件数'],
  total: '合计',
  hidden: '不显示',
  hiddenRows: (names: string) => `不显示的：${names}`,
  why: '少于 10 件的不显示，免得认出是谁。能推算出来的，也不显示。',
  updated: (when: string) => `更新：${when}`,
  frozen: '一个月过完才数，数好不再改',
  lessons: '学着看穿它',
  none: { title: '还没有满一个月的数', text: '下个月初再来看' },
} as const
