import { call } from '@client/platform/call'
import { useCall } from '@client/platform/use-call'
import { usePaged } from '@client/platform/use-paged'
import { accountContract } from '@shared/account/contract'
import type { OutputOf } from '@shared/kit/contract'

/** A page of reads as `usePaged` keeps pages. */
function entriesOf(page: OutputOf<(typeof accountContract.actions)['listDataReads']>) {
  return { ...page, entries: page.reads }
}

/** Who read the person's full data, page after page. */
export function useDataReads() {
  const asked = useCall(accountContract, 'listDataReads', {})
  const paged = usePaged(
    asked.state === 'ready' ? { ...asked, output: entriesOf(asked.output) } : asked,
    async (before) => entriesOf(await call(accountContract, 'listDataReads', { before })),
  )
  return { asked, ...paged }
}
