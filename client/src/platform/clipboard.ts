import Taro from '@tarojs/taro'

/** Copies text. On weapp WeChat shows its own 已复制; on the web the caller says so. Errors: what the browser refuses. */
export async function copyText(text: string): Promise<void> {
  if (process.env.TARO_ENV === 'h5') await navigator.clipboard.writeText(text)
  else await Taro.setClipboardData({ data: text })
}

/** Whether this place lets an app read what was copied. */
export function canPaste(): boolean {
  if (process.env.TARO_ENV !== 'h5') return true
  // The lib says it is always there; without https, and in some browsers, it is not.
  const clipboard = navigator.clipboard as Partial<Clipboard> | undefined
  return typeof clipboard?.readText === 'function'
}

/** What was copied last; empty when nothing was, or nobody allows it to be read. */
export async function pasteText(): Promise<string> {
  try {
    if (process.env.TARO_ENV === 'h5') return await navigator.clipboard.readText()
    return (await Taro.getClipboardData()).data
  } catch {
    return ''
  }
}
