import { browserIdentity } from '@client/platform/browser-identity'
import { call } from '@client/platform/call'
import { defineKey, storage, useStored } from '@client/platform/storage'
import { DAY } from '@shared/kit/time'
import { callbackContract } from '@shared/survey/callback-actions'
import { CALLBACK_CONSENT } from '@shared/survey/callback-model'

/** What this phone knows of the call it was asked for: whether a number was left, and the key that takes it back. */
export interface CallOffer {
  readonly responseId: string
  readonly key: string
  readonly askedAt: number
  readonly state: 'asked' | 'declined' | 'left' | 'takenBack' | 'called'
  /** The id of what was left. */
  readonly callbackId?: string
}

const OFFERS = defineKey<readonly CallOffer[]>('survey-calls', 1, [])
/** By then the number is long gone: the longest campaign, its settlement, and thirty days. */
const KEPT_MS = 180 * DAY

function write(offer: CallOffer): void {
  const fresh = storage.read(OFFERS).filter(({ askedAt }) => Date.now() - askedAt < KEPT_MS)
  const others = fresh.filter(({ responseId }) => responseId !== offer.responseId)
  storage.write(OFFERS, [...others, offer])
}

/** Remembers that who gave an answer is to be asked for a call; once is enough. */
export function noteCall(
  responseId: string,
  { mayCall, callKey }: { readonly mayCall: boolean; readonly callKey?: string | undefined },
): void {
  const isKnown = storage.read(OFFERS).some((offer) => offer.responseId === responseId)
  if (!mayCall || callKey === undefined || isKnown) return
  write({ responseId, key: callKey, askedAt: Date.now(), state: 'asked' })
}

/** What this phone was asked, newest last; and for one answer. */
export function useCallOffers(): readonly CallOffer[] {
  const [offers] = useStored(OFFERS)
  return offers
}

/** Does not want to be called: not asked again. */
export function declineCall(offer: CallOffer): void {
  write({ ...offer, state: 'declined' })
}

/** Leaves a number under the words shown. Errors: CallError with SURVEY.NO_CALL, SURVEY.CALL_WORDS, REQUEST.REPLAYED. */
export async function leaveNumber(offer: CallOffer, id: string, phone: string): Promise<void> {
  const { responseId, key } = offer
  const browserId = await browserIdentity()
  const { version } = CALLBACK_CONSENT
  const agreed = { ...{ id, responseId, key, phone, version }, agreed: true } as const
  await call(callbackContract, 'offerCallback', { ...agreed, browserId })
  write({ ...offer, state: 'left', callbackId: id })
}

/** Takes the number back. Errors: CallError with SURVEY.NO_CALL. */
export async function takeNumberBack(offer: CallOffer): Promise<void> {
  const { callbackId: id, key } = offer
  if (id === undefined) return
  const browserId = await browserIdentity()
  const { state } = await call(callbackContract, 'withdrawCallback', { id, key, browserId })
  write({ ...offer, state: state === 'called' ? 'called' : 'takenBack' })
}
