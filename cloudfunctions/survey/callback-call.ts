import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { surveyContract } from '@shared/survey/contract'
import { surveyErrors } from '@shared/survey/errors'
import { audit, AUDITS, auditRow } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { get, insert } from '../kit/store'
import { together, transact } from '../kit/transact'
import { readPhone } from './callback-offer'
import { CALLBACKS, type CallbackRecord } from './callback-records'
import { keptWords } from './kept-words'

type Actions = typeof surveyContract.actions
type Read = Actions['readCallbackPhone']
type Write = Actions['recordCallback']

/** Why a number is read: there is one reason only, and it is what was agreed to. */
const REASON = '问卷回访'

/** Whether somebody may call at all: a reviewer of the answer's station, and never who collected it. */
function admitCaller(known: CallbackRecord | undefined, context: MemberContext): CallbackRecord {
  if (!known) throw new CodedError(surveyErrors.NO_CALL)
  context.authorize(known.stationId)
  if (known.volunteerId === context.account._id) throw new CodedError(surveyErrors.OWN_REVIEW)
  return known
}

/** The full number of one who waits to be called; who reads it is written down first. Three waves. PRV-02, R-29. */
export async function readCallbackPhone(
  { id }: ParsedOf<Read>,
  context: MemberContext,
): Promise<OutputOf<Read>> {
  const { phone, stationId } = admitCaller(await get(CALLBACKS, id), context)
  if (!phone) throw new CodedError(surveyErrors.NO_CALL)
  const about = { stationId, reason: REASON }
  await insert(AUDITS, auditRow(context, 'survey.readCallbackPhone', id, about))
  return { phone: readPhone(id, phone) }
}

/** How the one call ended; the number goes with it. */
export async function recordCallback(
  { id, outcome, words: said = '' }: ParsedOf<Write>,
  context: MemberContext,
): Promise<OutputOf<Write>> {
  const words = keptWords(said) || null
  return transact(async (transaction) => {
    const known = admitCaller(await transaction.get(CALLBACKS, id), context)
    const { state, stationId } = known
    if (state !== 'waiting') {
      const isSame = known.outcome === outcome && known.words === words
      if (!isSame) throw new CodedError(surveyErrors.NO_CALL)
      return { state }
    }
    const about = { stationId, reason: REASON }
    const result = { state: 'called', phone: null, outcome, words } as const
    await together([
      transaction.update(CALLBACKS, id, { ...result, by: context.account._id }),
      audit(transaction, auditRow(context, 'survey.recordCallback', id, about)),
    ])
    return { state: 'called' }
  })
}
