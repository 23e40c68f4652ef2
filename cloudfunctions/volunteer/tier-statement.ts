/** What an applicant says of the four sides; encrypted, and deleted once it is decided.. */
import { TierStatement } from '@shared/volunteer/tier-model'
import { decryptField, encryptField, type EncryptedField } from '../kit/crypto'
import type { TierRecord } from './records'

export function sealStatement(tierId: string, statement: TierStatement): EncryptedField {
  return encryptField(JSON.stringify(statement), ownerOf(tierId))
}

/** In plain, for who assesses it; null once it is decided. */
export function openStatement({
  _id,
  statement,
}: Pick<TierRecord, '_id' | 'statement'>): TierStatement | null {
  if (statement === null) return null
  return TierStatement.parse(JSON.parse(decryptField(statement, ownerOf(_id))))
}

function ownerOf(tierId: string): string {
  return `${tierId}.statement`
}
