import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { accountContract } from '@shared/account/contract'
import type { Account } from '@shared/account/model'
import { InvitationCode } from '@shared/account/records'
import type { OutputOf } from '@shared/kit/contract'
import { useState } from 'react'
import { ROLES_COPY } from './copy'

type Offer = OutputOf<(typeof accountContract.actions)['readInvitation']>['offer']

/** What a code offers is read first, and taken only when the person says so. `onTaken` hears the account after it. */
export function useInvitation(onTaken: (account: Account) => void) {
  const [written, setWritten] = useState('')
  const [problem, setProblem] = useState<string>()
  const [offer, setOffer] = useState<Offer>()
  const { busy, error, run, forgive } = useAct()
  const code = InvitationCode.safeParse(written.replace(/[\s-]/g, ''))

  const look = async () => {
    setProblem(code.success ? undefined : ROLES_COPY.codeProblem)
    if (!code.success) return
    await run(async () => {
      setOffer((await call(accountContract, 'readInvitation', { code: code.data })).offer)
    })
  }
  const accept = () =>
    run(async () => {
      if (!code.success) return
      const { account } = await call(accountContract, 'acceptInvitation', { code: code.data })
      setOffer(undefined)
      setWritten('')
      onTaken(account)
    })
  return {
    ...{ written, offer, busy, look, accept },
    error: problem ?? error?.sentence,
    write: (next: string) => {
      setWritten(next)
      setProblem(undefined)
      forgive()
    },
    refuse: () => setOffer(undefined),
  }
}
