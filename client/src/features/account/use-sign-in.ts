import { call, CallError } from '@client/platform/call'
import { consentTo } from '@shared/account/consent-texts'
import { accountContract } from '@shared/account/contract'
import { useState } from 'react'
import { keepMe } from './use-me'

export interface SignIn {
  readonly busy: boolean
  readonly error: CallError | undefined
  /** True when there is an account now. `displayName` may be empty. */
  readonly signIn: (displayName: string) => Promise<boolean>
}

/** Signing in with the one consent it needs; call it only when that box is ticked. */
export function useSignIn(): SignIn {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<CallError>()

  async function signIn(displayName: string): Promise<boolean> {
    setBusy(true)
    setError(undefined)
    try {
      const { account } = await call(accountContract, 'signIn', {
        ...(displayName.trim() === '' ? {} : { displayName: displayName.trim() }),
        consents: [consentTo('signIn')],
      })
      keepMe(account)
      return true
    } catch (failure) {
      if (!(failure instanceof CallError)) throw failure
      setError(failure)
      return false
    } finally {
      setBusy(false)
    }
  }

  return { busy, error, signIn }
}
