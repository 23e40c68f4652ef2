import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { CALLBACK_CONSENT } from '@shared/survey/callback-model'
import type { surveyContract } from '@shared/survey/contract'
import { surveyErrors } from '@shared/survey/errors'
import { decryptField, encryptField, type EncryptedField } from '../kit/crypto'
import type { Context } from '../kit/serve'
import { find, get, insert, updateWhere } from '../kit/store'
import { isSampled, opensCall } from './callback-key'
import { CALLBACKS, type CallbackRecord } from './callback-records'
import { campaignById } from './campaigns'
import { RESPONSES } from './records'

type Actions = typeof surveyContract.actions
type Offer = Actions['offerCallback']
type Withdraw = Actions['withdrawCallback']

/** Keeps a number for one's own answer, once. Three waves.. */
export async function offerCallback(
  { id, responseId, key, phone, version }: ParsedOf<Offer>,
  { at }: Context,
): Promise<OutputOf<Offer>> {
  if (!opensCall(responseId, key)) throw new CodedError(surveyErrors.NO_CALL)
  if (version !== CALLBACK_CONSENT.version) throw new CodedError(surveyErrors.CALL_WORDS)
  const answer = await get(RESPONSES, responseId)
  const campaign = answer && (await campaignById(answer.campaignId, at))
  if (!campaign || !isSampled(campaign, answer)) throw new CodedError(surveyErrors.NO_CALL)
  const { campaignId, stationId, volunteerId } = answer
  const callback: CallbackRecord = {
    ...{ _id: id, campaignId, responseId, stationId, volunteerId, at },
    phone: encryptField(phone, phoneOwner(id)),
    consent: { version, givenAt: at },
    ...{ state: 'waiting', outcome: null, words: null, by: null },
  }
  return (await insert(CALLBACKS, callback)) ? { state: 'waiting' } : offeredBefore(callback, phone)
}

/** The same offer once more is no other one; another one for the same answer is not taken. */
async function offeredBefore(
  { _id, responseId }: CallbackRecord,
  phone: string,
): Promise<OutputOf<Offer>> {
  const [earlier] = await find(CALLBACKS, { responseId }, { limit: 1 })
  const isSame = earlier?._id === _id && (!earlier.phone || readPhone(_id, earlier.phone) === phone)
  if (!isSame) throw new CodedError(kitErrors.REPLAYED)
  return { state: earlier.state }
}

/** Takes a number back: it is deleted at once. Two waves. R-24. */
export async function withdrawCallback({
  id,
  key,
}: ParsedOf<Withdraw>): Promise<OutputOf<Withdraw>> {
  const known = await get(CALLBACKS, id)
  if (!known || !opensCall(known.responseId, key)) throw new CodedError(surveyErrors.NO_CALL)
  const gone = { state: 'withdrawn', phone: null } as const
  const isTaken = (await updateWhere(CALLBACKS, { _id: id, state: 'waiting' }, gone)) === 1
  if (isTaken || known.state !== 'waiting') return { state: isTaken ? 'withdrawn' : known.state }
  // Called, or over, in this very moment.
  return { state: (await get(CALLBACKS, id))?.state ?? 'withdrawn' }
}

/** The number of one who may be called. */
export function readPhone(id: string, phone: EncryptedField): string {
  return decryptField(phone, phoneOwner(id))
}

function phoneOwner(id: string): string {
  return `${id}.phone`
}
