import { join } from 'node:path'
import type { proofActions } from '@shared/badge/proof-actions'
import { proofErrors } from '@shared/badge/proof-errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { openPerson } from '../kit/open-person'
import { fileIdOf, FILES } from '../kit/people'
import type { MemberContext } from '../kit/serve'
import { get } from '../kit/store'
import { ENGLISH } from './proof-paper-english'
import { CHINESE } from './proof-paper-words'
import { checkLink, findOwnProof, nameOn } from './proof-own'
import type { ProofRecord } from './proof-records'

type Action = (typeof proofActions)['getProofFile']

/** Bytes of one part; in base64 it has 60 KB, and goes through a reply of the gateway. */
const PART_BYTES = 45_000

/**
 * A part of one's own proof as a PDF. It is made anew each time, the same bytes, so that no paper with a name lies
 * anywhere; the identity number is read from the file alone, and gone when its owner takes it back. A spelling in
 * Latin letters comes with the asking and goes with it. Two waves.
 */
export async function getProofFile(
  { id, part, english }: ParsedOf<Action>,
  { account }: MemberContext,
): Promise<OutputOf<Action>> {
  const proof = await findOwnProof(id, account._id)
  if (proof.state !== 'issued') throw new CodedError(proofErrors.NO_PROOF)
  const { bytes, title } = await paperOf(proof, english)
  const parts = Math.ceil(bytes.length / PART_BYTES)
  if (part >= parts) throw new CodedError(kitErrors.INVALID, { fields: { part: 'unknown' } })
  const data = bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES).toString('base64')
  return { name: `${title}-${proof.number ?? ''}.pdf`, parts, data }
}

/** In Chinese, or in English with the spelling that was typed for this paper. */
async function paperOf(proof: ProofRecord, english: ParsedOf<Action>['english']) {
  const { accountId, volunteerNo, stationName, lines, issued, withIdNumber } = proof
  const number = proof.number ?? ''
  const file = withIdNumber ? await get(FILES, fileIdOf(accountId)) : undefined
  const idNumber = file?.person ? openPerson(file._id, file.person).idNumber : null
  // Only who asks for a file waits for what makes one, and for its fonts.
  const { makeProofPaper } = await import('./proof-paper.js')
  const words = english ? ENGLISH : CHINESE
  const latinName = english?.latinName ?? null
  const bytes = await makeProofPaper(
    {
      ...{ number, name: nameOn(proof), latinName, volunteerNo, idNumber, stationName, lines },
      ...{ handler: issued?.handler ?? '', phone: issued?.phone ?? '', at: issued?.at ?? 0 },
      link: checkLink(number),
    },
    words,
    join(__dirname, 'fonts'),
  )
  return { bytes, title: words.title.replaceAll(' ', '-') }
}
