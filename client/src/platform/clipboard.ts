import Taro from '@tarojs/taro'

/** Copies text. On weapp WeChat shows its own 已复制; on the web the caller says so. Errors: what the browser refuses. */
export async function copyText(text: string): Promise<void> {
  if (process.env.TARO_ENV === 'h5') await navigator.clipboard.writeText(text)
  else await Taro.setClipboardData({ data: text })
}
