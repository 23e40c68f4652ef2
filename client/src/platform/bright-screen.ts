import Taro, { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** Undoes what a bright screen changed. */
type Dim = () => void

/** WeChat keeps the screen on for the whole app, and its light for the phone: both are put back. */
async function brightenPhone(): Promise<Dim> {
  const { value } = await Taro.getScreenBrightness()
  await Promise.all([
    Taro.setKeepScreenOn({ keepScreenOn: true }),
    Taro.setScreenBrightness({ value: 1 }),
  ])
  return () => {
    void Taro.setKeepScreenOn({ keepScreenOn: false })
    void Taro.setScreenBrightness({ value })
  }
}

/** A browser keeps the screen on, if it can; its light is the person's own. */
async function brightenBrowser(): Promise<Dim> {
  if (!('wakeLock' in navigator)) return () => undefined
  const lock = await navigator.wakeLock.request('screen')
  return () => void lock.release()
}

const brighten = process.env.TARO_ENV === 'h5' ? brightenBrowser : brightenPhone

/** While the page is in front, the screen stays on and as bright as it can be. A phone that refuses stays as it is. */
export function useBrightScreen(): void {
  const [isInFront, setInFront] = useState(true)
  useDidShow(() => setInFront(true))
  useDidHide(() => setInFront(false))
  useEffect(() => {
    if (!isInFront) return undefined
    const bright = brighten().catch((): Dim => () => undefined)
    return () => void bright.then((dim) => dim())
  }, [isInFront])
}
