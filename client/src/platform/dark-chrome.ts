import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { paintChrome } from './theme'

/** For a page that is dark whatever the mode: what stands around it is dark while it is in front, then `usual` again. */
export function useDarkChrome(usual: boolean): void {
  const [isInFront, setInFront] = useState(true)
  useDidShow(() => setInFront(true))
  useDidHide(() => setInFront(false))
  useEffect(() => {
    if (!isInFront) return undefined
    paintChrome(true)
    return () => paintChrome(usual)
  }, [isInFront, usual])
}
