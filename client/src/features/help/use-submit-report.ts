import type { CallError } from '@client/platform/call'
import { replace } from '@client/platform/navigation'
import { flushOutbox, post } from '@client/platform/outbox'
import { newClientId } from '@client/platform/random'
import { useAct } from '@client/platform/use-act'
import { type Consent } from '@shared/account/model'
import { reportingContract } from '@shared/help/reporting'
import { keepReceipt } from './kept-reports'
import { photoPieces } from './photos'
import { cardFollows } from './police-cards'
import { reportInput } from './report-draft'
import { useReportDraft } from './use-report-draft'

export interface ReportSubmission {
  readonly busy: boolean
  readonly error: CallError | undefined
  /** Sends the draft, or leaves it in the outbox when there is no network, and opens the result. */
  readonly submit: () => Promise<void>
  /** Back to the form: nothing was lost. */
  readonly forgive: () => void
}

/** Handing in the report. The draft stays until a function or the outbox has taken it, with its photos. */
export function useSubmitReport(sendTo: {
  readonly stationId: string | undefined
  readonly consent: Consent
}): ReportSubmission {
  const draft = useReportDraft()
  const { busy, error, forgive, run } = useAct()

  async function send(): Promise<void> {
    const id = draft.value.id === '' ? await newClientId('report') : draft.value.id
    draft.update({ id })
    draft.save()
    const written = { ...draft.value, id }
    const input = reportInput(written, sendTo)
    const photos = photoPieces(written.photos, id)
    const posted = await post(reportingContract, 'submitReport', id, input, { pieces: photos })
    if (posted.state === 'sent') keepReceipt(input, posted.output)
    cardFollows(written)
    draft.discard()
    void flushOutbox()
    await replace('help/result', { id })
  }

  return { busy, error, forgive, submit: async () => void (await run(send)) }
}
