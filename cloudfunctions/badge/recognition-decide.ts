import type { recognitionActions } from '@shared/badge/recognition-actions'
import { recognitionErrors } from '@shared/badge/recognition-errors'
import { isInTime } from '@shared/badge/recognition-rules'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { localDate } from '@shared/kit/time'
import { noticeErrors } from '@shared/notice/errors'
import { UNDO_MS } from '@shared/notice/rules'
import { now } from '../kit/clock'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { isTaken } from './recognition-counted'
import type { RecognitionDecision } from './recognition-records'
import { admittedForeign, dropPhoto, stepRecognition } from './recognition-step'

type Actions = typeof recognitionActions
type Decide = Actions['decideRecognition']
type Undo = Actions['undoRecognition']
type Revoke = Actions['revokeRecognition']

/** Accepts a star or refuses it; the tick does it once it cannot be taken back any more. Six waves. */
export async function decideRecognition(
  input: ParsedOf<Decide>,
  context: MemberContext,
): Promise<OutputOf<Decide>> {
  const { account, at } = context
  const accepts = input.verdict === 'accept'
  const reason = input.verdict === 'refuse' ? coverSecrets(input.reason).text : ''
  const decision: RecognitionDecision = { verdict: input.verdict, by: account._id, at, reason }
  const known = await stepRecognition(context, input.id, admittedForeign, async (record) => {
    const said = record.decision
    const isSame = said?.by === decision.by && said.verdict === decision.verdict
    if (record.state === 'deciding' && isSame && said.reason === reason) return undefined
    if (record.state !== 'waiting') throw new CodedError(recognitionErrors.STATE)
    if (accepts && (await isTaken(record))) throw new CodedError(recognitionErrors.TAKEN)
    if (accepts && !isInTime(record, localDate(at))) {
      throw new CodedError(recognitionErrors.NOT_IN_TIME)
    }
    return {
      change: { state: 'deciding', decision, lookAt: at + UNDO_MS },
      audited: { action: 'decideRecognition', reason: `${input.verdict} ${reason}`.trim() },
    }
  })
  return { state: known.state, undoUntil: (known.decision?.at ?? at) + UNDO_MS }
}

/** Takes one's own decision back before anything of it is done; nobody was told. Four waves. D-34. */
export async function undoRecognition(
  { id }: ParsedOf<Undo>,
  context: MemberContext,
): Promise<OutputOf<Undo>> {
  const { state } = await stepRecognition(context, id, admittedForeign, (known) => {
    const { decision, lookAt } = known
    if (known.state === 'waiting') return undefined
    const isOwn = decision?.by === context.account._id && lookAt !== null && now() < lookAt
    if (known.state !== 'deciding' || !isOwn) throw new CodedError(noticeErrors.UNDO_OVER)
    return {
      change: { state: 'waiting', decision: null, lookAt: null },
      audited: { action: 'undoRecognition' },
    }
  })
  return { state }
}

/** An accepted star counts no more, and its person is told. Four waves. */
export async function revokeRecognition(
  { id, reason }: ParsedOf<Revoke>,
  context: MemberContext,
): Promise<OutputOf<Revoke>> {
  const why = coverSecrets(reason).text
  const { state } = await stepRecognition(context, id, admittedForeign, (known, transaction) => {
    if (known.state === 'ended' && known.ended?.how === 'revoked') return undefined
    if (known.state !== 'accepted') throw new CodedError(recognitionErrors.STATE)
    const { accountId, schemeName, turn } = known
    return {
      change: {
        ...{ state: 'ended', ended: { how: 'revoked', reason: why }, photo: null, lookAt: null },
      },
      audited: { action: 'revokeRecognition', reason: why },
      beside: [
        ...dropPhoto(transaction, known),
        postNotice(transaction, {
          ...{ accountId, kind: 'recognitionEnded', record: id, turn: String(turn) },
          ...{ params: { title: schemeName, withdrawn: true }, at: context.at },
        }),
      ],
    }
  })
  return { state }
}
