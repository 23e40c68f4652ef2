import type { OutputOf } from '@shared/kit/contract'
import type { learnContract } from '@shared/learn/contract'
import { LessonId } from '@shared/learn/lesson-ids'
import { LEDGER_ENTRIES } from '../kit/ledger'
import type { MemberContext } from '../kit/serve'
import { among, find } from '../kit/store'
import { rewardId } from '../kit/lessons'

type Output = OutputOf<(typeof learnContract.actions)['listProgress']>

/** A passed quiz is its entry in the ledger; there is no second record that could say otherwise. One wave. */
export async function listProgress(_input: object, { account }: MemberContext): Promise<Output> {
  const ids = LessonId.options.map((lessonId) => rewardId(account._id, lessonId))
  const entries = await find(LEDGER_ENTRIES, { _id: among(ids) }, { limit: ids.length })
  return { passed: entries.map(({ source, at }) => ({ lessonId: source.record, at })) }
}
