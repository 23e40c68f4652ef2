/** What opens an opinion to who raised it: its number, YJ and ten digits, and its secret. */
import { opinionErrors } from '@shared/opinion/errors'
import { openByKeys, receiptKeys } from '../kit/receipt-keys'
import { OPINIONS, type OpinionRecord } from './records'

const keys = receiptKeys('opinion', 'YJ')

export const { numberOf: opinionNumber, secretOf: opinionSecret, hashOf: secretHash } = keys

/** The opinion that number and secret open, or OPINION.NOT_FOUND. */
export function openOpinion(no: string, secret: string): Promise<OpinionRecord> {
  return openByKeys(OPINIONS, keys, { no, secret }, opinionErrors.NOT_FOUND)
}
