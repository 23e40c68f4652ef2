import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { accountContract } from '@shared/account/contract'
import type { Account, Grant } from '@shared/account/model'

/** Gives one's own role back. `onDone` hears the account after it. */
export function useResign(onDone: (account: Account) => void) {
  const { busy, error, run } = useAct()
  const resign = ({ role, scopeId }: Grant) =>
    run(async () => {
      onDone((await call(accountContract, 'resignRole', { role, scopeId })).account)
    })
  return { busy, error, resign }
}
