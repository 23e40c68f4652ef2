import type { Instant } from '@shared/kit/time'
import type { LessonId } from '@shared/learn/lesson-ids'
import { BAODUN_OF_QUIZ, BAODUN_RULE } from '@shared/learn/rules'
import type { EntryRecord } from '../kit/ledger'
import { rewardId } from '../kit/lessons'

/** The 宝盾 of a passed quiz as the ledger keeps them, with the version that was answered as its evidence. D-08. */
export function rewardEntry(
  account: string,
  { lessonId, version, at }: { lessonId: LessonId; version: number; at: Instant },
): EntryRecord {
  return {
    _id: rewardId(account, lessonId),
    ...{ account, kind: 'baodun', amount: BAODUN_OF_QUIZ, state: 'confirmed' },
    source: { domain: 'learn', record: lessonId, stationId: null },
    ...BAODUN_RULE,
    actor: account,
    evidence: [`${lessonId}@${version}`],
    reverses: null,
    at,
  }
}
