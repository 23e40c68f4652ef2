import { clockTime, friendlyDate, HOUR } from '@shared/kit/time'
import type { KeptCampaign } from '@shared/survey/campaign-model'
import { EDIT_COPY, type Part } from './copy'
import { daysOf } from './plan-words'

/** What a part of a plan says now, under its title. */
export function partHint(part: Part, kept: KeptCampaign): string {
  return WORDS[part](kept).join('，')
}

const WORDS: Readonly<Record<Part, (kept: KeptCampaign) => string[]>> = {
  basics: ({ plan }) => [
    `${friendlyDate(plan.opensAt)} ${clockTime(plan.opensAt)} 开始`,
    EDIT_COPY.days(daysOf(plan)),
  ],
  questions: ({ plan, questionnaireTitle }) => [
    questionnaireTitle,
    ...(plan.topics.length > 0 ? [`${plan.topics.length} 份专题里答 ${plan.topicsEach} 份`] : []),
  ],
  goals: ({ plan }) => {
    const own = Object.keys(plan.areaGoals).length + Object.keys(plan.stationGoals).length
    return [
      `每站 ${plan.stationGoal} 份`,
      `每人 ${plan.volunteerGoal} 份`,
      ...(own > 0 ? [`${own} 处单独定`] : []),
    ]
  },
  quotas: ({ plan, taken }) => {
    const full = plan.quotas.filter(({ key, most }) => (taken[key] ?? 0) >= most).length
    if (plan.quotas.length === 0) return [EDIT_COPY.noQuota]
    return [`${plan.quotas.length} 个`, ...(full > 0 ? [`${full} 个满了`] : [])]
  },
  after: ({ plan }) => [
    settleWords(plan.settleAfterMs),
    `每 100 人回访 ${plan.callbackPercent} 位`,
    `满 ${plan.reportFrom} 份出报告`,
  ],
}

function settleWords(milliseconds: number): string {
  const hours = Math.round(milliseconds / HOUR)
  if (hours === 0) return '答完就核定'
  return hours % 24 === 0 ? `隔 ${hours / 24} 天核定` : `隔 ${hours} 小时核定`
}
