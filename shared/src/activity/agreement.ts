/** What is agreed to in writing before somebody takes part: made of the notice, so that both sides read the same. ACT-16, ACT-18. */
import { clockTime, friendlyDate } from '../kit/time'
import type { ActivityPlan } from './plan-model'
import type { ActivitySlot } from './model'

const MODES: Readonly<Record<ActivityPlan['mode'], string>> = {
  onSite: '当面',
  online: '线上',
  combined: '线上线下一起',
}

/** What of the notice it is made of. */
export interface Agreed {
  readonly stationName: string
  readonly content: string
  readonly mode: ActivityPlan['mode']
  readonly place: string
  readonly conditions: string
  readonly provisions: string
  readonly risks: string
  readonly insured: boolean
}

/** Rights and duties first, then the six things that it must name. */
export const AGREEMENT_PARTS = {
  rights: '您可以',
  duties: '请您',
  content: '做什么',
  mode: '怎么做',
  time: '时间',
  place: '地点',
  conditions: '条件',
  safety: '安全',
} as const
export type AgreementPart = keyof typeof AGREEMENT_PARTS

/** The words of each part, for somebody who comes at this slot. */
export function agreementWords(
  { stationName, content, mode, place, conditions, provisions, risks, insured }: Agreed,
  { from, to }: Pick<ActivitySlot, 'from' | 'to'>,
): Readonly<Record<AgreementPart, string>> {
  return {
    rights: `问清再来，随时可以不来；有意见告诉${stationName}`,
    duties: '按时来，听现场负责人的；不泄露别人的事',
    content,
    mode: MODES[mode],
    time: `${friendlyDate(from)} ${clockTime(from)} 到 ${clockTime(to)}`,
    place,
    conditions: [conditions, provisions].filter(Boolean).join('；'),
    safety: [risks, insured ? '买了意外险' : ''].filter(Boolean).join('；'),
  }
}
