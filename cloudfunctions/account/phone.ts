/** An account's own phone: encrypted for its record, found by keyed hashes. R-29. */
import type { AccountRecord, PhoneRecord } from '../kit/accounts'
import { decryptField, encryptField, keyedHash } from '../kit/crypto'
import { phoneHash } from '../kit/phones'

/** Encrypts a number for one account. */
export function sealPhone(accountId: string, phone: string, verified: boolean): PhoneRecord {
  return {
    cipher: encryptField(phone, `${accountId}.phone`),
    hash: phoneHash(phone),
    lastFourHash: keyedHash('account-last-four', phone.slice(-4)),
    verified,
  }
}

/** The number in plain; null when none was given. */
export function openPhone({ _id, phone }: Pick<AccountRecord, '_id' | 'phone'>): string | null {
  return phone ? decryptField(phone.cipher, `${_id}.phone`) : null
}
