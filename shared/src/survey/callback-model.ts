import { idOf } from '../kit/ids'
import * as z from '../kit/zod'

/**
 * What somebody agrees to who leaves a number: shown in these very words where it is taken. New words need a new version,
 * and an offer with an older one is not taken..
 */
export const CALLBACK_CONSENT = {
  version: '2026-11-22',
  title: '可以给您打一次电话吗？',
  text: '只打一次，只问问卷是不是您答的。站长或协会来打，请您答卷的志愿者看不到。号码加密保存，打完就删，最晚留到结算后 30 天。不留也没关系，留了随时能收回。',
} as const

/** How a call ended: it was them, it was not, nobody answered, or they did not want to say. */
export const CALLBACK_OUTCOMES = ['matches', 'differs', 'noAnswer', 'refused'] as const
export const CallbackOutcome = z.enum(CALLBACK_OUTCOMES)
export type CallbackOutcome = z.infer<typeof CallbackOutcome>

/** `over`: nobody called in time, and the number is gone. */
export const CallbackState = z.enum(['waiting', 'called', 'withdrawn', 'over'])
export type CallbackState = z.infer<typeof CallbackState>

/** Opens the offer of one answer to whoever gave it; made by the server from the answer's id. */
export const CallKey = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)

/** Somebody who may be called once, as a reviewer sees it: nothing tells which answer is theirs unless it is not theirs. */
export const Callback = z.object({
  id: idOf('callback'),
  at: z.int(),
  state: CallbackState,
  /** 138****2071; null once the number is gone. */
  maskedPhone: z.string().nullable(),
  /** Whose code was used: 陈**; null for a station's own. */
  volunteer: z.string().nullable(),
  outcome: CallbackOutcome.nullable(),
  words: z.string().nullable(),
  /** The answer that the person called says is not theirs (`differs`); null otherwise. */
  responseId: idOf('response').nullable(),
})
export type Callback = z.infer<typeof Callback>
