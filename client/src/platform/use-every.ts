import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** Does something again and again while the page is in front: every `milliseconds`, never behind another page. */
export function useEvery(milliseconds: number, act: () => void): void {
  const [isInFront, setInFront] = useState(true)
  useDidShow(() => setInFront(true))
  useDidHide(() => setInFront(false))
  useEffect(() => {
    if (!isInFront) return undefined
    const timer = setInterval(act, milliseconds)
    return () => clearInterval(timer)
  }, [isInFront, milliseconds, act])
}
