/** One's own nominations and awards: how one wants to stand on the list, and what one was given. AWD-15, R-12. */
import type { awardActions } from '@shared/badge/award-actions'
import { awardErrors } from '@shared/badge/award-errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { ACCOUNTS } from '../kit/accounts'
import { audit, auditRow } from '../kit/audit'
import { addConsents, hasCurrentConsent, isCurrentConsent } from '../kit/consents'
import type { MemberContext } from '../kit/serve'
import { among, find } from '../kit/store'
import { together, transact } from '../kit/transact'
import { NOMINATIONS, ROUNDS } from './award-records'
import { ownAward } from './award-views'

type Actions = typeof awardActions
type ListOwn = Actions['listOwnAwards']
type Answer = Actions['answerNomination']

const MOST = 100
/** What its owner need not see: the station took it back. */
const TAKEN_BACK = 'withdrawn'

/** The newest first. Two waves. */
export async function listOwnAwards(
  _input: unknown,
  { account }: MemberContext,
): Promise<OutputOf<ListOwn>> {
  const order = [['roundId', 'desc']] as const
  const found = await find(NOMINATIONS, { accountId: account._id }, { order, limit: MOST })
  const mine = found.filter(({ state }) => state !== TAKEN_BACK)
  if (mine.length === 0) return { awards: [] }
  const ids = [...new Set(mine.map(({ roundId }) => roundId))]
  const rounds = await find(ROUNDS, { _id: among(ids) }, { limit: ids.length })
  const roundOf = (id: string) => rounds.find(({ _id }) => _id === id)
  return { awards: mine.map((one) => ownAward(one, roundOf(one.roundId))) }
}

/**
 * Covered, named with consent to today's words, or not at all: then nobody judges it. An award keeps standing; how its
 * name is shown can be changed later, too. Errors: AWARD.NO_NOMINATION, STATE, CONSENT_REQUIRED.
 */
export async function answerNomination(
  { id, answer, consents }: ParsedOf<Answer>,
  context: MemberContext,
): Promise<OutputOf<Answer>> {
  const given = consents.filter((one) => one.kind === 'publicAward' && isCurrentConsent(one))
  return transact(async (transaction) => {
    const account = await transaction.get(ACCOUNTS, context.account._id)
    const nomination = await transaction.get(NOMINATIONS, id)
    if (!account || nomination?.accountId !== account._id) {
      throw new CodedError(awardErrors.NO_NOMINATION)
    }
    const round = await transaction.get(ROUNDS, nomination.roundId)
    const isSame = nomination.state === 'declined' && answer === 'declined'
    if (isSame) return { award: ownAward(nomination, round) }
    const { open } = ownAward(nomination, round)
    if (!open || (answer === 'declined' && nomination.state === 'awarded')) {
      throw new CodedError(awardErrors.STATE)
    }
    const after = answer === 'named' ? addConsents(account.consents, given, context.at) : []
    if (answer === 'named' && !hasCurrentConsent(after, 'publicAward')) {
      throw new CodedError(awardErrors.CONSENT_REQUIRED)
    }
    const change = answer === 'declined' ? { state: 'declined' as const } : { choice: answer }
    const { stationId } = nomination
    await together([
      transaction.update(NOMINATIONS, id, change),
      answer === 'named' &&
        after !== account.consents &&
        transaction.update(ACCOUNTS, account._id, { consents: after }),
      audit(
        transaction,
        auditRow(context, 'badge.answerNomination', id, { stationId, reason: answer }),
      ),
    ])
    return { award: ownAward({ ...nomination, ...change }, round) }
  })
}
