import { useShareAppMessage } from '@tarojs/taro'
import { copyText } from './clipboard'
import { linkTo, pathTo, type Route, type RouteParams } from './navigation'

/** WeChat shares only from a button of its own kind: give the button this `openType`; undefined on the web. */
export const SHARE_OPEN_TYPE = process.env.TARO_ENV === 'weapp' ? ('share' as const) : undefined

export interface ShareContent<R extends Route> {
  readonly title: string
  readonly route: R
  readonly params: RouteParams[R]
}

/** What this page is when WeChat forwards it (its menu, or a button with SHARE_OPEN_TYPE). */
export function useShareContent<R extends Route>(content: ShareContent<R>): void {
  useShareAppMessage(() => ({ title: content.title, path: pathTo(content.route, content.params) }))
}

/** Web: the phone's own share sheet, or the link is copied where there is none. 'left' when the person closed the sheet. */
export async function shareLink<R extends Route>(
  content: ShareContent<R>,
): Promise<'shared' | 'copied' | 'left'> {
  const url = linkTo(content.route, content.params)
  if (!('share' in navigator)) {
    await copyText(url)
    return 'copied'
  }
  try {
    await navigator.share({ title: content.title, url })
    return 'shared'
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') return 'left'
    throw failure
  }
}
