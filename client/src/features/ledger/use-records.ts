import { call } from '@client/platform/call'
import { useCall } from '@client/platform/use-call'
import { usePaged } from '@client/platform/use-paged'
import { ledgerContract } from '@shared/ledger/contract'

/** One's own minutes: the sums as last heard, and the entries page after page. */
export function useRecords() {
  const asked = useCall(ledgerContract, 'getStatement', {})
  const paged = usePaged(asked, (before) => call(ledgerContract, 'getStatement', { before }))
  return { asked, ...paged }
}
