/** Before a day is settled the volunteer's answers are looked at; while a person looks, nothing is confirmed. Feature 6. */
import { now } from '../kit/clock'
import type { Transaction } from '../kit/transact'
import { campaignById } from './campaigns'
import { REVIEWS, SETTLE_AFTER_MS, type ResponseRecord } from './records'
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
    held ||= due !== undefined || known?.state === 'open' || known?.state === 'deciding'
  }
  return held
}
