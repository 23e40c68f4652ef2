import { call } from '@client/platform/call'
import { useCall } from '@client/platform/use-call'
import { usePaged } from '@client/platform/use-paged'
import { ledgerContract } from '@shared/ledger/contract'

/** One's own 宝盾: how many, and the entries page after page. */
export function useBaodunRecords() {
  const asked = useCall(ledgerContract, 'getBaodun', {})
  const paged = usePaged(asked, (before) => call(ledgerContract, 'getBaodun', { before }))
  return { asked, ...paged }
}
