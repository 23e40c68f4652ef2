import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { paintChrome } from './theme'

/**
 * For a page that is dark whatever the mode: WeChat's clock and capsule are light on it while it is in front, then as
 * `usual` again. On the web nothing stands above the page.
 */
export function useDarkChrome(usual: boolean): void {
  const [isInFront, setInFront] = useState(true)
  useDidShow(() => setInFront(true))
  useDidHide(() => setInFront(false))
  useEffect(() => {
    if (!isInFront || process.env.TARO_ENV === 'h5') return undefined
    paintChrome(true)
    return () => paintChrome(usual)
  }, [isInFront, usual])
}
