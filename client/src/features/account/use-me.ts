import { call, type CallError } from '@client/platform/call'
import { defineKey, storage, useStored } from '@client/platform/storage'
import { useCall, type Asked } from '@client/platform/use-call'
import { signInContract } from '@shared/account/sign-in'
import type { Account } from '@shared/account/model'
import type { OutputOf } from '@shared/kit/contract'
import { useEffect } from 'react'
import { dropFaceUnlessGranted } from './face'

/** `undefined` before it was ever asked; null for somebody without an account. */
const ME = defineKey<Account | null | undefined>('account.me', 1, undefined)

export interface Me {
  /** The account as last heard, also without network; null for a guest; undefined when nothing is known yet. */
  readonly account: Account | null | undefined
  /** What was asked of the server, for a page that shows nothing before it is heard. */
  readonly asked: Asked<OutputOf<(typeof signInContract.actions)['getMe']>>
  readonly error: CallError | undefined
  readonly reload: () => void
}

/** Keeps what was heard of one's own account. */
export function keepMe(account: Account | null): void {
  storage.write(ME, account)
  dropFaceUnlessGranted(account)
}

/** The account as last heard, without asking: for what every page shows. */
export function useKnownAccount(): Account | null {
  const [account] = useStored(ME)
  return account ?? null
}

/** Hears anew of one's own account, after an act that changed what one may do. Errors: CallError, see `call`. */
export async function hearMe(): Promise<void> {
  keepMe((await call(signInContract, 'getMe', {})).account)
}

/** Whose phone this is. Pages use it and hand on what features need (station, name, grants). */
export function useMe(): Me {
  const [account] = useStored(ME)
  const asked = useCall(signInContract, 'getMe', {})
  const heard = asked.state === 'ready' ? asked.output : undefined

  useEffect(() => {
    if (heard) keepMe(heard.account)
  }, [heard])

  return {
    account,
    asked,
    error: asked.state === 'failed' || asked.state === 'ready' ? asked.error : undefined,
    reload: asked.reload,
  }
}
