import type { proofActions } from '@shared/badge/proof-actions'
import { proofErrors } from '@shared/badge/proof-errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { decryptField } from '../kit/crypto'
import { findPage } from '../kit/pages'
import type { MemberContext } from '../kit/serve'
import { readSettings } from '../kit/settings'
import { get } from '../kit/store'
import { proofRow, PROOFS, returnedOf, revocationOf, type ProofRecord } from './proof-records'

type Actions = typeof proofActions
type List = Actions['listOwnProofs']
type Get = Actions['getProof']

const PAGE_SIZE = 20

/** One's own proofs and applications. One wave. */
export async function listOwnProofs(
  { before }: ParsedOf<List>,
  { account }: MemberContext,
): Promise<OutputOf<List>> {
  const { records, more } = await findPage(
    PROOFS,
    { accountId: account._id },
    { field: 'at', before, size: PAGE_SIZE },
  )
  return { proofs: records.map(proofRow), more }
}

/** One of them, with what it says. One wave. */
export async function getProof(
  { id }: ParsedOf<Get>,
  { account }: MemberContext,
): Promise<OutputOf<Get>> {
  const proof = await findOwnProof(id, account._id)
  const { stationName, issued, withIdNumber, number } = proof
  return {
    ...{ ...proofRow(proof), stationName, returned: returnedOf(proof) },
    revoked: revocationOf(proof),
    issued: issued && {
      ...{ name: nameOn(proof), withIdNumber, handler: issued.handler, phone: issued.phone },
      link: checkLink(number ?? ''),
    },
  }
}

/** Errors: PROOF.NO_PROOF. */
export async function findOwnProof(id: string, accountId: string): Promise<ProofRecord> {
  const proof = await get(PROOFS, id)
  if (proof?.accountId !== accountId) throw new CodedError(proofErrors.NO_PROOF)
  return proof
}

/** The whole name on a proof. */
export function nameOn({ _id, name }: ProofRecord): string {
  return name ? decryptField(name, `${_id}.name`) : ''
}

/** What the code of a proof says: the page that checks it, behind the address that WeChat knows as ours if there is one. */
export function checkLink(number: string): string {
  return `${readSettings().linkAddress}packages/public/verify/index?no=${number}`
}
