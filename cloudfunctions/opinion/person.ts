/** Who raised an opinion: kept apart from it, each field encrypted for its own place., CMP-14. */
import type { Consent } from '@shared/account/model'
import { coverSecrets } from '@shared/help/secrets'
import { CodedError } from '@shared/kit/errors'
import { maskName } from '@shared/kit/mask'
import type { Instant } from '@shared/kit/time'
import { opinionErrors } from '@shared/opinion/errors'
import type { OpinionPerson } from '@shared/opinion/model'
import { isCurrentConsent } from '../kit/consents'
import { decryptField, encryptField, type EncryptedField } from '../kit/crypto'
import { replaceMobiles } from '../kit/mobile-numbers'
import type { OpinionPersonRecord } from './records'

type Sealed = 'name' | 'workUnit' | 'phone'

/** The person of an opinion, sealed; undefined when nothing was said of them. */
export function sealPerson(
  id: string,
  { name, gender, workUnit, phone }: OpinionPerson,
  consent: OpinionPersonRecord['consent'],
): OpinionPersonRecord | undefined {
  if (!name && !gender && !workUnit && !phone) return undefined
  const seal = (field: Sealed, value: string | undefined): EncryptedField | null =>
    value ? encryptField(value, `${id}.${field}`) : null
  return {
    _id: id,
    name: seal('name', name),
    maskedName: name ? maskName(name) : null,
    gender: gender ?? null,
    workUnit: seal('workUnit', workUnit),
    phone: seal('phone', phone),
    consent,
  }
}

/** Throws OPINION.CONSENT_REQUIRED unless the words shown today were agreed to. R-24. */
export function agreedNow(
  consent: Consent | undefined,
  at: Instant,
): OpinionPersonRecord['consent'] {
  if (consent?.kind !== 'opinionPerson' || !isCurrentConsent(consent)) {
    throw new CodedError(opinionErrors.CONSENT_REQUIRED)
  }
  return { ...consent, givenAt: at }
}

/** Who raised it, in full, as far as they said. */
export function readPerson(record: OpinionPersonRecord): OpinionPerson {
  const open = (field: Sealed): string | undefined => {
    const sealed = record[field]
    return sealed ? decryptField(sealed, `${record._id}.${field}`) : undefined
  }
  const [name, workUnit, phone] = [open('name'), open('workUnit'), open('phone')]
  return {
    ...(name === undefined ? {} : { name }),
    ...(record.gender === null ? {} : { gender: record.gender }),
    ...(workUnit === undefined ? {} : { workUnit }),
    ...(phone === undefined ? {} : { phone }),
  }
}

/** Words as they may be kept, and how many secrets were covered. */
export interface CoveredWords {
  readonly text: string
  readonly covered: number
}

/**
 * Words with every secret covered (D-30), and whatever the person said of themselves as well: the station reads an
 * opinion, not who raised it. Never longer than before.
 */
export function coverWords(words: string, person: OpinionPerson | undefined): CoveredWords {
  const { text, covered } = coverSecrets(words)
  const { name = '', workUnit = '', phone = '' } = person ?? {}
  // A name of one character is an everyday word as well.
  const own = [workUnit, name].filter((value) => value.length > 1).map(escape)
  const unnamed = own.length === 0 ? text : text.replace(new RegExp(own.join('|'), 'g'), blank)
  return {
    covered,
    text: replaceMobiles(unnamed, (mobile, written) =>
      mobile === phone ? blank(written) : written,
    ),
  }
}

/** As long as what it stands for. */
export function blank(words: string): string {
  return '＊'.repeat(words.length)
}

function escape(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
