import { credentialErrors } from '@shared/badge/credential-errors'
import type { credentialActions } from '@shared/badge/credential-actions'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import * as z from '@shared/kit/zod'
import { get } from '../kit/store'
import { idOfUrn } from './credential-document'
import { readJws } from './credential-key'
import { CREDENTIALS } from './credential-records'

type Action = (typeof credentialActions)['checkCredential']

/** What is read of what we signed ourselves; a status list is no credential of anybody. */
const Signed = z.object({
  id: z.string(),
  issuer: z.object({ name: z.string() }),
  awardedDate: z.iso.datetime(),
  credentialSubject: z.object({
    achievement: z.object({ name: z.string(), description: z.string() }),
  }),
})

/**
 * Whether a file is ours and still good, for anybody who holds it: the signature says what it is, our list whether it
 * stands. Nothing is kept of who asked. One wave. Errors: CREDENTIAL.NOT_OURS.
 */
export async function checkCredential({ text }: ParsedOf<Action>): Promise<OutputOf<Action>> {
  const { data } = Signed.safeParse(readJws(text))
  const record = data && (await get(CREDENTIALS, idOfUrn(data.id)))
  if (!record) throw new CodedError(credentialErrors.NOT_OURS)
  const { name, description } = data.credentialSubject.achievement
  return {
    ...{ title: name, did: description, at: Date.parse(data.awardedDate) },
    ...{ issuer: data.issuer.name, issuedAt: record.issuedAt, revokedAt: record.revokedAt },
  }
}
