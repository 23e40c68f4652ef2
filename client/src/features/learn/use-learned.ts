import { useCall } from '@client/platform/use-call'
import type { Account } from '@shared/account/model'
import { learnContract } from '@shared/learn/contract'
import { statementContract } from '@shared/ledger/statement-actions'

/** The lessons that somebody has passed, by id; none for a guest, and while nothing is heard. */
export function useLearned(account: Account | null | undefined): ReadonlySet<string> {
  const asked = useCall(learnContract, 'listProgress', account ? {} : null)
  const passed = asked.state === 'ready' ? asked.output.passed : []
  return new Set(passed.map(({ lessonId }) => lessonId))
}

/** How many 宝盾 somebody has; undefined for a guest, and while nothing is heard. */
export function useBaodun(account: Account | null | undefined): number | undefined {
  const asked = useCall(statementContract, 'getBaodun', account ? {} : null)
  return asked.state === 'ready' ? asked.output.balance : undefined
}
