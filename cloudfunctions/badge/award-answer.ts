/** Objections are answered by the association, never by who is touched by them. */
import type { awardActions } from '@shared/badge/award-actions'
import { awardErrors } from '@shared/badge/award-errors'
import { CATEGORY_NAMES } from '@shared/badge/award-words'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { audit, auditRow } from '../kit/audit'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { among, find, plus } from '../kit/store'
import { together, transact } from '../kit/transact'
import { NOMINATIONS, OBJECTIONS, ROUNDS, type ObjectionRecord } from './award-records'
import { isTouched } from './award-standing'
import { objectionRow } from './award-views'

type Actions = typeof awardActions
type ListObjections = Actions['listObjections']
type AnswerObjection = Actions['answerObjection']

const MOST = 200

/** The objections of a year, the open ones first by their dates. Two waves. */
export async function listObjections(
  { roundId }: ParsedOf<ListObjections>,
  context: MemberContext,
): Promise<OutputOf<ListObjections>> {
  context.authorize()
  const found = await find(OBJECTIONS, { roundId }, { order: [['dueAt', 'asc']], limit: MOST })
  const about = found.flatMap(({ nominationId }) => nominationId ?? [])
  const nominations =
    about.length === 0 ? [] : await find(NOMINATIONS, { _id: among(about) }, { limit: MOST })
  const rows = found.map((one) =>
    objectionRow(
      one,
      nominations.find(({ _id }) => _id === one.nominationId),
      context,
    ),
  )
  const open = rows.filter(({ state }) => state === 'open')
  return { objections: [...open, ...rows.filter(({ state }) => state !== 'open')] }
}

/** Answers one; upheld, who it is about leaves the list. Errors: AWARD.NO_OBJECTION, STATE, OWN. */
export async function answerObjection(
  { id, uphold, answer: written }: ParsedOf<AnswerObjection>,
  context: MemberContext,
): Promise<OutputOf<AnswerObjection>> {
  context.authorize()
  const { account, at } = context
  const answer = coverSecrets(written).text
  return transact(async (transaction) => {
    const objection = await transaction.get(OBJECTIONS, id)
    if (!objection) throw new CodedError(awardErrors.NO_OBJECTION)
    const { nominationId, roundId } = objection
    const nomination =
      nominationId === null ? undefined : await transaction.get(NOMINATIONS, nominationId)
    const shown = (one: ObjectionRecord) => ({ objection: objectionRow(one, nomination, context) })
    const state = uphold ? 'upheld' : 'kept'
    if (isSame(objection, { state, answer }, account._id)) return shown(objection)
    if (objection.state !== 'open') throw new CodedError(awardErrors.STATE)
    if (nomination && isTouched(nomination, account)) throw new CodedError(awardErrors.OWN)
    const change = { state, answer, answeredAt: at, answeredBy: account._id } as const
    const removes = uphold && nomination?.state === 'passed' ? nomination : undefined
    await together([
      transaction.update(OBJECTIONS, id, change),
      uphold && transaction.update(ROUNDS, roundId, { 'objections.upheld': plus(1) }),
      removes && transaction.update(NOMINATIONS, removes._id, { state: 'removed' }),
      removes &&
        postNotice(transaction, {
          ...{ accountId: removes.nominatedBy, kind: 'nominationReturned', at },
          ...{ record: removes._id, turn: 'removed' },
          params: { title: CATEGORY_NAMES[removes.category] },
        }),
      audit(
        transaction,
        auditRow(context, 'badge.answerObjection', id, {
          subject: nomination?.accountId ?? null,
        }),
      ),
    ])
    return shown({ ...objection, ...change })
  })
}

function isSame(
  { state, answer, answeredBy }: ObjectionRecord,
  said: Pick<ObjectionRecord, 'state' | 'answer'>,
  by: string,
): boolean {
  return state === said.state && answer === said.answer && answeredBy === by
}
