import type { accountContract } from '@shared/account/contract'
import type { OutputOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { ownConsents } from './own-consents'

type Output = OutputOf<(typeof accountContract.actions)['listConsents']>

/** What the caller agreed to, when, and until when. Board 31. */
export function listConsents(_input: object, { account }: MemberContext): Promise<Output> {
  return Promise.resolve({ consents: ownConsents(account) })
}
