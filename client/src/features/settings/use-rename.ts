import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { accountContract } from '@shared/account/contract'
import type { Account } from '@shared/account/model'

/** Changes what the person is called. `onDone` hears the account after it. */
export function useRename(onDone: (account: Account) => void) {
  const { busy, error, run } = useAct()
  const rename = (displayName: string) =>
    run(async () => {
      const change = { displayName: displayName.trim(), consents: [] }
      onDone((await call(accountContract, 'signIn', change)).account)
    })
  return { busy, error, rename }
}
