import { call, type CallError } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { accountContract } from '@shared/account/contract'
import { keepMe } from './use-me'

export interface OwnNumber {
  readonly busy: boolean
  readonly error: CallError | undefined
  /** Gives the account the number behind WeChat's one-time code; nothing when the person gave none. */
  readonly give: (code: string | undefined) => Promise<void>
}

/** One's own number, from WeChat's button. */
export function useOwnNumber(): OwnNumber {
  const { busy, error, run } = useAct()
  return {
    busy,
    error,
    async give(code) {
      if (code === undefined) return
      await run(async () => {
        keepMe((await call(accountContract, 'givePhone', { phone: { code } })).account)
      })
    },
  }
}
