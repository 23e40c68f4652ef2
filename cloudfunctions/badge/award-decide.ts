/** The decision, and the awards: into the file of each person, with a number and who commends. AWD-15, R-06. */
import type { awardActions } from '@shared/badge/award-actions'
import { awardErrors } from '@shared/badge/award-errors'
import { CATEGORY_NAMES } from '@shared/badge/award-words'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { FileEvent } from '@shared/volunteer/model'
import { now } from '../kit/clock'
import { keyedDigits } from '../kit/crypto'
import type { Job } from '../kit/jobs'
import { postNotice } from '../kit/notices'
import { fileIdOf, FILES } from '../kit/people'
import type { MemberContext } from '../kit/serve'
import { among, find, updateWhere } from '../kit/store'
import { together, transact } from '../kit/transact'
import { stepRound } from './award-mark'
import { NOMINATIONS, OBJECTIONS, ROUNDS, type RoundRecord } from './award-records'

type DecideRound = (typeof awardActions)['decideRound']

/** Awards given in one slice. */
const SLICE = 20
/** As many events as a file keeps. */
const MOST_EVENTS = 100

/** Behind the public days, with every objection answered. Errors: AWARD.STATE, NOT_YET, OBJECTIONS. */
export async function decideRound(
  { id }: ParsedOf<DecideRound>,
  context: MemberContext,
): Promise<OutputOf<DecideRound>> {
  context.authorize()
  return stepRound(id, context, 'decideRound', async (round) => {
    if (round.state === 'decided') return undefined
    if (round.state !== 'public' || round.publicUntil === null) {
      throw new CodedError(awardErrors.STATE)
    }
    if (context.at < round.publicUntil) throw new CodedError(awardErrors.NOT_YET)
    // Looked for behind the read of the round, which every objection changes: none slips in between.
    const [open] = await find(OBJECTIONS, { roundId: id, state: 'open' }, { limit: 1 })
    if (open) throw new CodedError(awardErrors.OBJECTIONS)
    return { state: 'decided', decidedAt: context.at, giving: true }
  })
}

async function toGive(): Promise<RoundRecord | undefined> {
  const [round] = await find(ROUNDS, { giving: true }, { limit: 1 })
  return round
}

/** Gives the awards of a decided year, each once, wherever it was cut off. */
export const giveAwards: Job = {
  name: 'giveAwards',
  isDue: async () => (await toGive()) !== undefined,
  async runSlice() {
    const round = await toGive()
    if (!round) return false
    const { _id: roundId, listed } = round
    const where = { roundId, state: 'passed', _id: among(listed) } as const
    const found = await find(NOMINATIONS, where, { limit: SLICE })
    for (const { _id } of found) await give(_id, round)
    if (found.length < SLICE) await updateWhere(ROUNDS, { _id: roundId }, { giving: false })
    return found.length === SLICE
  },
}

function give(id: string, { year, rules, decidedAt }: RoundRecord): Promise<void> {
  return transact(async (transaction) => {
    const nomination = await transaction.get(NOMINATIONS, id)
    if (nomination?.state !== 'passed') return
    const { accountId, category } = nomination
    const at = decidedAt ?? now()
    const file = accountId === null ? undefined : await transaction.get(FILES, fileIdOf(accountId))
    const title = CATEGORY_NAMES[category]
    const event: FileEvent = { at, what: 'awarded', note: `${String(year)} 年度${title}` }
    const award = { no: awardNo(id, year), grantedBy: rules.grantedBy, at }
    await together([
      transaction.update(NOMINATIONS, id, { state: 'awarded', award }),
      file &&
        transaction.update(FILES, file._id, {
          history: [...file.history, event].slice(-MOST_EVENTS),
        }),
      accountId !== null &&
        postNotice(transaction, {
          ...{ accountId, kind: 'awarded', record: id, at: now() },
          params: { title, year },
        }),
    ])
  })
}

/** BZ, the year and ten digits that cannot be guessed from another number. */
function awardNo(id: string, year: number): string {
  return `BZ${String(year)}${keyedDigits(10, 'award', id)}`
}
