import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { surveyErrors } from '@shared/survey/errors'
import type { reportActions } from '@shared/survey/report-actions'
import type { FollowUp } from '@shared/survey/report-model'
import { audit, auditRow } from '../kit/audit'
import { managersOf } from '../kit/managers'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { STATIONS } from '../kit/stations'
import { find, get } from '../kit/store'
import { together, transact } from '../kit/transact'
import { keptWords } from './kept-words'
import { readableRun } from './report-heads'
import { FOLLOW_UPS, type FollowUpRecord } from './report-records'

type Actions = typeof reportActions

const MOST = 100

function publicPart({ _id: id, ...told }: FollowUpRecord): FollowUp {
  return { id, ...told }
}

/** What is to be done at a station, or for a campaign: what is open first, the most urgent on top. Two waves. */
export async function listFollowUps(
  input: ParsedOf<Actions['listFollowUps']>,
  { authorize }: MemberContext,
): Promise<OutputOf<Actions['listFollowUps']>> {
  if ('campaignId' in input) {
    authorize()
    const { campaignId } = input
    const found = await find(FOLLOW_UPS, { campaignId }, { order: [['dueAt', 'asc']], limit: MOST })
    return { followUps: openFirst(found).map(publicPart) }
  }
  const { stationId } = input
  authorize(stationId)
  const [open, done] = await Promise.all([
    find(FOLLOW_UPS, { stationId, state: 'open' }, { order: [['dueAt', 'asc']], limit: MOST }),
    find(FOLLOW_UPS, { stationId, state: 'done' }, { order: [['dueAt', 'desc']], limit: MOST }),
  ])
  return { followUps: [...open, ...done].slice(0, MOST).map(publicPart) }
}

function openFirst(found: readonly FollowUpRecord[]): FollowUpRecord[] {
  const isOpen = ({ state }: FollowUpRecord) => state === 'open'
  return [...found.filter(isOpen), ...found.filter((one) => !isOpen(one))]
}

/**
 * Gives a station something to do for a hot spot; its managers are told. Run twice it is given once. SUR-07.
 * Errors: SURVEY.NO_REPORT, NOT_NAMED; ACCESS.SCOPE for a station that is not there; REQUEST.REPLAYED.
 */
export async function giveFollowUp(
  { id, words, about, ...given }: ParsedOf<Actions['giveFollowUp']>,
  context: MemberContext,
): Promise<OutputOf<Actions['giveFollowUp']>> {
  const { account, at } = context
  const { campaignId, stationId, dueAt, what } = given
  const [station, managers] = await Promise.all([
    get(STATIONS, stationId),
    managersOf(stationId, at),
    readableRun(campaignId, account._id, at),
  ])
  if (!station) throw new CodedError(kitErrors.SCOPE)
  const stationName = station.name.slice(0, 40)
  const record: FollowUpRecord = {
    ...{ _id: id, campaignId, stationId, stationName, what, dueAt, by: account._id, at },
    ...{ about: keptWords(about), words: keptWords(words) },
    ...{ state: 'open', result: null, doneAt: null },
  }
  return transact(async (transaction) => {
    const known = await transaction.get(FOLLOW_UPS, id)
    if (known) return again(known, record)
    const params = { stationName, dueAt }
    await together([
      transaction.insert(FOLLOW_UPS, record),
      audit(transaction, auditRow(context, 'survey.giveFollowUp', id, { stationId })),
      ...managers.map((accountId) =>
        postNotice(transaction, {
          ...{ accountId, kind: 'followUpGiven', params, record: id, turn: accountId, at },
        }),
      ),
    ])
    return publicPart(record)
  })
}

/** The same once more is no other one. Errors: REQUEST.REPLAYED. */
function again(
  known: FollowUpRecord,
  { by, stationId, campaignId, about }: FollowUpRecord,
): FollowUp {
  const isSame = known.by === by && known.stationId === stationId && known.about === about
  if (!isSame || known.campaignId !== campaignId) throw new CodedError(kitErrors.REPLAYED)
  return publicPart(known)
}

/** Says what was done; said once, it stands. Errors: SURVEY.NO_FOLLOW_UP; ACCESS.SCOPE. */
export async function closeFollowUp(
  { id, result }: ParsedOf<Actions['closeFollowUp']>,
  context: MemberContext,
): Promise<OutputOf<Actions['closeFollowUp']>> {
  const found = await get(FOLLOW_UPS, id)
  if (!found) {
    context.authorize()
    throw new CodedError(surveyErrors.NO_FOLLOW_UP)
  }
  const { stationId } = found
  context.authorize(stationId)
  return transact(async (transaction) => {
    const known = await transaction.get(FOLLOW_UPS, id)
    if (!known) throw new CodedError(surveyErrors.NO_FOLLOW_UP)
    if (known.state === 'done') return publicPart(known)
    const change = { state: 'done', result: keptWords(result), doneAt: context.at } as const
    await together([
      transaction.update(FOLLOW_UPS, id, change),
      audit(transaction, auditRow(context, 'survey.closeFollowUp', id, { stationId })),
    ])
    return publicPart({ ...known, ...change })
  })
}
