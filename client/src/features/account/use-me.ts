import { type CallError } from '@client/platform/call'
import { defineKey, storage, useStored } from '@client/platform/storage'
import { useCall } from '@client/platform/use-call'
import { accountContract } from '@shared/account/contract'
import type { Account } from '@shared/account/model'
import { useEffect } from 'react'
import { dropFaceUnlessGranted } from './face'

/** `undefined` before it was ever asked; null for somebody without an account. */
const ME = defineKey<Account | null | undefined>('account.me', 1, undefined)

export interface Me {
  /** The account as last heard, also without network; null for a guest; undefined when nothing is known yet. */
  readonly account: Account | null | undefined
  readonly error: CallError | undefined
  readonly reload: () => void
}

/** Keeps what was heard of one's own account. */
export function keepMe(account: Account | null): void {
  storage.write(ME, account)
  dropFaceUnlessGranted(account)
}

/** Whose phone this is. Pages use it and hand on what features need (station, name, grants). */
export function useMe(): Me {
  const [account] = useStored(ME)
  const asked = useCall(accountContract, 'getMe', {})
  const heard = asked.state === 'ready' ? asked.output : undefined

  useEffect(() => {
    if (heard) keepMe(heard.account)
  }, [heard])

  return {
    account,
    error: asked.state === 'failed' || asked.state === 'ready' ? asked.error : undefined,
    reload: asked.reload,
  }
}
