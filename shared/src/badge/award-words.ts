import type { AwardCategory } from './award-model'

/** What each category is called. AWD-06. */
export const CATEGORY_NAMES: Readonly<Record<AwardCategory, string>> = {
  volunteer: '优秀志愿者',
  leader: '优秀志愿骨干',
  trainer: '优秀讲师和宣传员',
  party: '优秀党员志愿者',
  station: '优秀服务站',
  team: '优秀服务队',
  enterprise: '爱心支持单位',
  media: '友好媒体',
}
