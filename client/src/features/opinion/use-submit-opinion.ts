import { post } from '@client/platform/outbox'
import { newClientId } from '@client/platform/random'
import { type Act, useAct } from '@client/platform/use-act'
import { consentTo } from '@shared/account/consent-texts'
import { opinionContract } from '@shared/opinion/contract'
import { useState } from 'react'
import { keepReceipt } from './kept-opinions'
import { opinionInput } from './opinion-draft'
import { useOpinionDraft } from './use-opinion-draft'

export interface OpinionSubmission extends Pick<Act, 'busy' | 'error'> {
  /** Which one was handed in: what came back is with those that are kept, else it waits for a network. */
  readonly sent: string | undefined
  readonly submit: () => Promise<void>
}

/** Handing in the opinion. The draft stays until a function or the outbox has taken it. */
export function useSubmitOpinion(): OpinionSubmission {
  const draft = useOpinionDraft()
  const { busy, error, run } = useAct()
  const [sent, setSent] = useState<string>()

  async function send(): Promise<void> {
    const id = draft.value.id === '' ? await newClientId('opinion') : draft.value.id
    draft.update({ id })
    draft.save()
    const input = opinionInput({ ...draft.value, id }, consentTo('opinionPerson'))
    const posted = await post(opinionContract, 'raiseOpinion', id, input)
    if (posted.state === 'sent') keepReceipt(input, posted.output)
    draft.discard()
    setSent(id)
  }

  return { busy, error, sent, submit: async () => void (await run(send)) }
}
