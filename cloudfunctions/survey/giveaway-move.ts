import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { deterministicId } from '@shared/kit/ids'
import type { surveyContract } from '@shared/survey/contract'
import { surveyErrors } from '@shared/survey/errors'
import { audit, auditRow } from '../kit/audit'
import { keyedWord } from '../kit/crypto'
import type { MemberContext } from '../kit/serve'
import { STATIONS } from '../kit/stations'
import { get } from '../kit/store'
import { together, transact } from '../kit/transact'
import { publicGiveaway } from './giveaway-list'
import { GIVEAWAYS, HAND_OUTS, type GiveawayRecord, type HandOutRecord } from './giveaway-records'
import { CAMPAIGNS } from './records'

type Actions = (typeof surveyContract)['actions']

/** Names an item in an id; items are words. */
const ITEM_LENGTH = 12

/** Gives a station more of an item for a campaign, or takes back what it has left. PTS-12, SUR-11. */
export async function allotGiveaway(
  { id, campaignId, stationId, item, count }: ParsedOf<Actions['allotGiveaway']>,
  context: MemberContext,
): Promise<OutputOf<Actions['allotGiveaway']>> {
  const [campaign, station] = await Promise.all([
    get(CAMPAIGNS, campaignId),
    get(STATIONS, stationId),
  ])
  if (!campaign || !station) throw new CodedError(surveyErrors.CAMPAIGN_UNKNOWN)
  const name = keyedWord(ITEM_LENGTH, 'giveaway', item)
  const giveawayId = deterministicId('giveaway', campaignId, stationId, name)
  const of = { campaignId, stationId, stationName: station.name, item }
  const none = { _id: giveawayId, ...of, allotted: 0, handedOut: 0 }
  return move({ id, giveawayId, way: 'allot', count, none }, context)
}

/** A station counts what it handed out, or what came back. */
export function handOutGiveaway(
  counted: ParsedOf<Actions['handOutGiveaway']>,
  context: MemberContext,
): Promise<OutputOf<Actions['handOutGiveaway']>> {
  return move(counted, context)
}

interface Moved extends Pick<HandOutRecord, 'giveawayId' | 'way' | 'count'> {
  readonly id: string
  /** What a give-away is when nothing of it was allotted yet. */
  readonly none?: GiveawayRecord
}

/** Counts once and never below zero: of two that want the last one, one is refused. */
async function move({ id, none, ...moved }: Moved, context: MemberContext) {
  const { account, at, authorize } = context
  const { giveawayId } = moved
  const after = await transact(async (transaction) => {
    const known = await transaction.get(GIVEAWAYS, giveawayId)
    const before = known ?? none
    authorize(before?.stationId)
    if (!before) throw new CodedError(surveyErrors.CAMPAIGN_UNKNOWN)
    const earlier = await transaction.get(HAND_OUTS, id)
    if (earlier) return again(earlier, moved, before)
    const stock = movedStock(before, moved)
    if (!stock) throw new CodedError(surveyErrors.OUT_OF_STOCK)
    const { _id, stationId } = stock
    await together([
      known
        ? transaction.update(GIVEAWAYS, _id, pick(stock))
        : transaction.insert(GIVEAWAYS, stock),
      transaction.insert(HAND_OUTS, { _id: id, ...moved, by: account._id, at }),
      audit(transaction, auditRow(context, `survey.${moved.way}Giveaway`, _id, { stationId })),
    ])
    return stock
  })
  return publicGiveaway(after)
}

const pick = ({ allotted, handedOut }: GiveawayRecord) => ({ allotted, handedOut })

/** The stock after it; undefined where there is not so much. */
function movedStock(
  before: GiveawayRecord,
  { way, count }: Pick<Moved, 'way' | 'count'>,
): GiveawayRecord | undefined {
  const allotted = before.allotted + (way === 'allot' ? count : 0)
  const handedOut = before.handedOut + (way === 'handOut' ? count : way === 'putBack' ? -count : 0)
  const isThere = handedOut >= 0 && handedOut <= allotted
  return isThere ? { ...before, allotted, handedOut } : undefined
}

/** The same count once more is none; another one under its id is refused. */
function again(
  earlier: HandOutRecord,
  { giveawayId, way, count }: Omit<Moved, 'id'>,
  known: GiveawayRecord,
): GiveawayRecord {
  const isSame = earlier.giveawayId === giveawayId && earlier.way === way && earlier.count === count
  if (!isSame) throw new CodedError(kitErrors.REPLAYED)
  return known
}
