import { call } from '@client/platform/call'
import { useCall } from '@client/platform/use-call'
import { usePaged } from '@client/platform/use-paged'
import { statementContract } from '@shared/ledger/statement-actions'

/** One's own 宝盾: how many, and the entries page after page. */
export function useBaodunRecords() {
  const asked = useCall(statementContract, 'getBaodun', {})
  const paged = usePaged(asked, (before) => call(statementContract, 'getBaodun', { before }))
  return { asked, ...paged }
}
