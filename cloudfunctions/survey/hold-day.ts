/** Before a day is settled the volunteer's answers are looked at; while a person looks, nothing is confirmed. Feature 6. */
import { now } from '../kit/clock'
import { decidersOf } from '../kit/managers'
import { postNotice } from '../kit/notices'
import { STATIONS } from '../kit/stations'
import { get } from '../kit/store'
import type { Transaction } from '../kit/transact'
import { campaignById } from './campaigns'
import { REVIEWS, SETTLE_AFTER_MS, type ResponseRecord, type ReviewRecord } from './records'
import { lookAt, reviewDue, reviewId } from './reviews'

/** What the checks say of a volunteer in one campaign. */
interface Looked {
  readonly key: { readonly campaignId: string; readonly volunteerId: string }
  readonly looked: Awaited<ReturnType<typeof lookAt>>
}

/** Looks at the volunteer of a day, in every campaign of its answers whose quality is looked at. */
export async function lookAtDay(answers: readonly ResponseRecord[]): Promise<Looked[]> {
  const at = now()
  const found: Looked[] = []
  for (const campaignId of new Set(answers.map((one) => one.campaignId))) {
    const campaign = await campaignById(campaignId, at)
    const volunteerId = answers.find((one) => one.campaignId === campaignId)?.volunteerId
    if (!volunteerId || (campaign?.settleAfterMs ?? SETTLE_AFTER_MS) === 0) continue
    const key = { campaignId, volunteerId }
    found.push({ key, looked: await lookAt(key, at) })
  }
  return found
}

/** Whether a day waits for a person; asks for one where there is something new to look at. */
export async function isHeld(transaction: Transaction, all: readonly Looked[]): Promise<boolean> {
  let held = false
  for (const { key, looked } of all) {
    const known = await transaction.get(REVIEWS, reviewId(key))
    const due = reviewDue(key, known, looked, now())
    if (due && known) {
      const { _id, ...again } = due
      await transaction.update(REVIEWS, _id, again)
    } else if (due) await transaction.insert(REVIEWS, due)
    if (due) await tellDeciders(transaction, due)
    held ||= due !== undefined || known?.state === 'open' || known?.state === 'deciding'
  }
  return held
}

/** Tells those who are to look, once a review: nobody about their own. */
async function tellDeciders(transaction: Transaction, review: ReviewRecord): Promise<void> {
  const { _id, stationId, volunteerId, campaignId, at } = review
  const [deciders, station, campaign] = await Promise.all([
    decidersOf(stationId, at, [volunteerId]),
    stationId === null ? undefined : get(STATIONS, stationId),
    campaignById(campaignId, at),
  ])
  const params = { stationName: station?.name ?? campaign?.title ?? '' }
  for (const accountId of deciders) {
    const turn = `${accountId}.${String(review.answers)}`
    await postNotice(transaction, {
      ...{ accountId, kind: 'qualityWaits', params, record: _id, turn, at },
    })
  }
}
