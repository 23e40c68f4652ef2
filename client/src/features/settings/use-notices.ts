import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { usePaged } from '@client/platform/use-paged'
import type { OutputOf } from '@shared/kit/contract'
import { noticeContract } from '@shared/notice/contract'

/** A page of messages as `usePaged` keeps pages. */
function entriesOf(page: OutputOf<(typeof noticeContract.actions)['listNotices']>) {
  return { ...page, entries: page.notices }
}

/** One's own messages, page after page, and how to mark them as read. */
export function useNotices() {
  const asked = useCall(noticeContract, 'listNotices', {})
  const marking = useAct()
  const paged = usePaged(
    asked.state === 'ready' ? { ...asked, output: entriesOf(asked.output) } : asked,
    async (before) => entriesOf(await call(noticeContract, 'listNotices', { before })),
  )
  const markRead = (ids?: string[]) =>
    marking.run(async () => {
      await call(noticeContract, 'markRead', ids ? { ids } : {})
      asked.reload()
    })
  return { asked, markRead, marking, ...paged }
}
