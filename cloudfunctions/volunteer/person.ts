/** What is known of a person: encrypted for the record it stands in; `kit/open-person` reads it again. R-29, AMB-57. */
import { maskName, maskPhone } from '@shared/kit/mask'
import { encryptField, keyedHash } from '../kit/crypto'
import type { PersonFields, PersonInput } from './records'

/** Encrypts what was said of a person for one record. */
export function sealPerson(recordId: string, said: PersonInput): PersonFields {
  return {
    ...sealName(recordId, said.name),
    birthMonth: said.birthMonth,
    ...sealPhone(recordId, said.phone ?? null),
    ...sealIdNumber(recordId, said.idNumber ?? null),
    skills: said.skills,
    spareTimes: said.spareTimes,
    audiences: said.audiences,
    occupation: said.occupation ?? '',
    specialty: said.specialty ?? '',
    source: said.source,
  }
}

export function sealName(
  recordId: string,
  name: string,
): Pick<PersonFields, 'name' | 'maskedName'> {
  return { name: encryptField(name, `${recordId}.name`), maskedName: maskName(name) }
}

export function sealPhone(
  recordId: string,
  phone: string | null,
): Pick<PersonFields, 'phone' | 'maskedPhone'> {
  if (phone === null) return { phone: null, maskedPhone: null }
  return { phone: encryptField(phone, `${recordId}.phone`), maskedPhone: maskPhone(phone) }
}

export function sealIdNumber(
  recordId: string,
  idNumber: string | null,
): Pick<PersonFields, 'idNumber'> {
  return { idNumber: idNumber === null ? null : encryptField(idNumber, `${recordId}.idNumber`) }
}

/** What the desk finds a phone by: a keyed hash of its last four digits. REG-38. */
export function lastFourHash(lastFour: string): string {
  return keyedHash('volunteer-last-four', lastFour)
}

/** The same, of a whole number; null for none. */
export function lastFourHashOf(phone: string | null): string | null {
  return phone === null ? null : lastFourHash(phone.slice(-4))
}

/** What an identity number is recognised by. R-29. */
export function identityHash(idNumber: string): string {
  return keyedHash('volunteer-identity', idNumber)
}

/** The record that says who holds an identity number. */
export function identityId(identity: string): string {
  return `idn_${identity}`
}

/** An account's file. */
export function volunteerIdOf(accountId: string): string {
  return `vol_${accountId.slice(4)}`
}
