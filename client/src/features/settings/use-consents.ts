import { call, type CallError } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { useCall, type Asked } from '@client/platform/use-call'
import { consentTo } from '@shared/account/consent-texts'
import { accountContract } from '@shared/account/contract'
import type { ConsentKind } from '@shared/account/model'
import type { OutputOf } from '@shared/kit/contract'
import { useState } from 'react'

type Consents = OutputOf<(typeof accountContract.actions)['listConsents']>

export interface ConsentControl {
  readonly asked: Asked<Consents>
  /** What the last change left; the list as asked until then. */
  readonly changed: Consents | undefined
  readonly busy: boolean
  readonly error: CallError | undefined
  readonly give: (kind: ConsentKind) => Promise<boolean>
  readonly withdraw: (kind: ConsentKind) => Promise<boolean>
}

/** What the person agreed to, and both ways to change it, one as easy as the other. R-24. */
export function useConsents(): ConsentControl {
  const asked = useCall(accountContract, 'listConsents', {})
  const [changed, setChanged] = useState<Consents>()
  const { busy, error, run } = useAct()
  return {
    ...{ asked, changed, busy, error },
    give: (kind) =>
      run(async () => {
        setChanged(await call(accountContract, 'giveConsents', { consents: [consentTo(kind)] }))
      }),
    withdraw: (kind) =>
      run(async () => setChanged(await call(accountContract, 'withdrawConsent', { kind }))),
  }
}
