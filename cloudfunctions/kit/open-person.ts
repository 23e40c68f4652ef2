/** What a record keeps of a person encrypted, in plain again; written by volunteer/person. R-29, AMB-57. */
import { decryptField, type EncryptedField } from './crypto'

/** What a record holds for that; owner of each `<record id>.name`, `.phone`, `.idNumber`. */
export interface SealedPerson {
  readonly name: EncryptedField
  readonly phone: EncryptedField | null
  readonly idNumber: EncryptedField | null
}

/** What only the owner, or a reader with a reason, may see. */
export interface OpenPerson {
  readonly name: string
  readonly phone: string | null
  readonly idNumber: string | null
}

/** The fields that are encrypted, in plain. */
export function openPerson(recordId: string, { name, phone, idNumber }: SealedPerson): OpenPerson {
  return {
    name: openName(recordId, { name }),
    phone: phone && decryptField(phone, `${recordId}.phone`),
    idNumber: idNumber && decryptField(idNumber, `${recordId}.idNumber`),
  }
}

export function openName(recordId: string, { name }: Pick<SealedPerson, 'name'>): string {
  return decryptField(name, `${recordId}.name`)
}
