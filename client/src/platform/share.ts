import { useShareAppMessage } from '@tarojs/taro'
import { copyText } from './clipboard'
import { linkTo, pathTo } from './navigation'
import type { Route, RouteParams } from './routes'

/** WeChat shares only from a button of its own kind; undefined on the web. */
const SHARE_OPEN_TYPE = process.env.TARO_ENV === 'weapp' ? ('share' as const) : undefined

export interface ShareContent<R extends Route> {
  readonly title: string
  readonly route: R
  readonly params: RouteParams[R]
}

/** What this page is when WeChat forwards it (its menu, or `useShareButton`). */
export function useShareContent<R extends Route>(content: ShareContent<R>): void {
  useShareAppMessage(() => ({ title: content.title, path: pathTo(content.route, content.params) }))
}

/** Web: the phone's own share sheet, or the link is copied where there is none. 'left' when the person closed the sheet. */
async function shareLink<R extends Route>(
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

/** What is said after the button was pressed on the web: WeChat says it itself. */
export interface ShareWords {
  readonly shared: string
  readonly copied: string
  readonly failed: string
}

/** For the button that shares this page: the `openType` that WeChat wants, or what it does on the web. */
export function useShareButton<R extends Route>(
  content: ShareContent<R>,
  words: ShareWords,
  onSaid: (words: string) => void,
) {
  useShareContent(content)
  if (SHARE_OPEN_TYPE) return { openType: SHARE_OPEN_TYPE }
  const share = () =>
    void shareLink(content).then(
      (outcome) => outcome !== 'left' && onSaid(words[outcome]),
      () => onSaid(words.failed),
    )
  return { onPress: share }
}
