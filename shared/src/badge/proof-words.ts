/** The words of a proof, the same on its page, on paper and for who checks it. D-23. */
import type { LocalDate } from '../kit/time'
import type { ProofReturnReason, ProofRevocation, ProofState, ProofSum } from './proof-model'
import { proofHours } from './proof-rules'

export const PROOF_TITLE = '志愿服务记录证明'
/** Said on every proof. D-23. */
export const PROOF_IS_RECORD = '这是服务站的记录'
/** What people need one for; whoever asks for it decides. PRF-04. */
export const PROOF_USES = ['积分入户', '入学', '公租房', '实践证明', '留学推荐'] as const
export const PROOF_SURVEY = '问卷时长'
export const PROOF_MANUAL = '补录'

export const PROOF_STATE_WORDS: Readonly<Record<ProofState, string>> = {
  waiting: '等盖章',
  deciding: '马上发出',
  issued: '有效',
  returned: '退回了',
  withdrawn: '收回了',
  revoked: '已撤销',
}

export const PROOF_RETURN_WORDS: Readonly<Record<ProofReturnReason, string>> = {
  recordWrong: '有记录要先更正',
  nameDiffers: '名字和证件不一样，先改档案',
  comeInPerson: '请带证件来站里一趟',
  other: '别的原因',
}

/** Why a proof is good no more. */
export function revokedBecause({ reason, corrections }: ProofRevocation): string {
  if (reason === 'mistaken') return '开错了'
  return corrections > 0 ? `有 ${String(corrections)} 条记录已更正` : '记录已更正'
}

const month = (day: LocalDate) => `${String(Number(day.slice(5, 7)))}月`
const year = (day: LocalDate) => `${day.slice(0, 4)}年`

/** `2026年1月至11月`; another year is named. */
export function proofPeriod({ from, to }: Pick<ProofSum, 'from' | 'to'>): string {
  if (from.slice(0, 7) === to.slice(0, 7)) return year(from) + month(from)
  const end = from.slice(0, 4) === to.slice(0, 4) ? month(to) : year(to) + month(to)
  return `${year(from)}${month(from)}至${end}`
}

/** `2026年11月21日`. */
export function proofDay(day: LocalDate): string {
  return `${year(day)}${month(day)}${String(Number(day.slice(8)))}日`
}

/** What is proven, as one sentence for the paper. */
export function proofSentence(sum: ProofSum, stationName: string): string {
  const { services, lines, minutes, surveyMinutes, manual } = sum
  const counts = [
    ...(services > 0 ? [`活动 ${String(services)} 场`] : []),
    ...(lines > services ? [`收问卷 ${String(lines - services)} 天`] : []),
  ]
  const apart = [
    ...(surveyMinutes > 0 ? [`其中${PROOF_SURVEY} ${proofHours(surveyMinutes)} 小时`] : []),
    ...(manual > 0 ? [`其中 ${String(manual)} 条是${PROOF_MANUAL}`] : []),
  ]
  const done = `${proofPeriod(sum)}，经${stationName}核验的志愿服务：${counts.join('，')}`
  return [done, `服务 ${proofHours(minutes)} 小时`, ...apart].join('，') + '。'
}
