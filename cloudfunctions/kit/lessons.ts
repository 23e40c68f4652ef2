/** Who passed which lesson: written by the lessons, read where a training is passed by one. TRN-03, D-08. */
import { deterministicId } from '@shared/kit/ids'
import { LEDGER_ENTRIES } from './ledger'
import { get } from './store'

/** The id of what one account gets for one lesson, the same however often it is passed: it is there once it was. */
export function rewardId(account: string, lessonId: string): string {
  return deterministicId('ledgerEntry', 'learn', account, lessonId)
}

/** Whether somebody has ever passed a lesson's test. One read. */
export async function hasPassedLesson(account: string, lessonId: string): Promise<boolean> {
  return (await get(LEDGER_ENTRIES, rewardId(account, lessonId))) !== undefined
}
