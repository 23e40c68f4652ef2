import { call, type CallError } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { consentTo } from '@shared/account/consent-texts'
import { signInContract } from '@shared/account/sign-in'
import { keepMe } from './use-me'

export interface SignIn {
  readonly busy: boolean
  readonly error: CallError | undefined
  /** True when there is an account now. `displayName` may be empty. */
  readonly signIn: (displayName: string) => Promise<boolean>
}

/** Signing in with the one consent it needs; call it only when that box is ticked. */
export function useSignIn(): SignIn {
  const { busy, error, run } = useAct()
  const signIn = (displayName: string) =>
    run(async () => {
      const { account } = await call(signInContract, 'signIn', {
        ...(displayName.trim() === '' ? {} : { displayName: displayName.trim() }),
        consents: [consentTo('signIn')],
      })
      keepMe(account)
    })
  return { busy, error, signIn }
}
