/** What a report holds of people, each encrypted for the record it stands in. */
import type { helpContract } from '@shared/help/contract'
import { helpErrors } from '@shared/help/errors'
import type { ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { maskName } from '@shared/kit/mask'
import type { Instant } from '@shared/kit/time'
import { isCurrentConsent } from '../kit/consents'
import { decryptField, encryptField, type EncryptedField } from '../kit/crypto'
import { phoneHash } from '../kit/phones'
import type { ContactRecord, ReportRecord } from './records'

type Report = Pick<
  ParsedOf<(typeof helpContract.actions)['submitReport']>,
  'id' | 'contact' | 'counterpart'
>

/**
 * The contact to keep beside a report; undefined for a report without one (D-29).
 * Throws HELP.CONSENT_REQUIRED unless the words shown today were agreed to..
 */
export function contactOf({ id, contact }: Report, at: Instant): ContactRecord | undefined {
  if (!contact) return undefined
  const { phone, name, consent } = contact
  if (consent?.kind !== 'sensitiveReport' || !isCurrentConsent(consent)) {
    throw new CodedError(helpErrors.CONSENT_REQUIRED)
  }
  return {
    _id: id,
    phone: encryptField(phone, phoneOwner(id)),
    phoneHash: phoneHash(phone),
    name: name === undefined ? null : encryptField(name, nameOwner(id)),
    maskedName: name === undefined ? null : maskName(name),
    consent: { ...consent, givenAt: at },
  }
}

/** The other side's account, phone or link, encrypted: what a stop-payment needs (D-30). */
export function counterpartOf({ id, counterpart }: Report): EncryptedField | null {
  return counterpart ? encryptField(counterpart, counterpartOwner(id)) : null
}

/** The full phone number. */
export function readPhone({ _id, phone }: ContactRecord): string {
  return decryptField(phone, phoneOwner(_id))
}

/** What they want to be called; null when they did not say. */
export function readName({ _id, name }: ContactRecord): string | null {
  return name ? decryptField(name, nameOwner(_id)) : null
}

/** The full counterpart; null when none was given. */
export function readCounterpart({ _id, counterpart }: ReportRecord): string | null {
  return counterpart ? decryptField(counterpart, counterpartOwner(_id)) : null
}

function phoneOwner(reportId: string): string {
  return `${reportId}.phone`
}

function nameOwner(reportId: string): string {
  return `${reportId}.name`
}

function counterpartOwner(reportId: string): string {
  return `${reportId}.counterpart`
}
