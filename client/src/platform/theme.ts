import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'

export type SystemTheme = 'light' | 'dark'

const darkQuery =
  process.env.TARO_ENV === 'h5' ? window.matchMedia('(prefers-color-scheme: dark)') : undefined

function current(): SystemTheme {
  if (darkQuery) return darkQuery.matches ? 'dark' : 'light'
  return Taro.getAppBaseInfo().theme === 'dark' ? 'dark' : 'light'
}

function subscribe(listener: () => void): () => void {
  if (darkQuery) {
    darkQuery.addEventListener('change', listener)
    return () => darkQuery.removeEventListener('change', listener)
  }
  Taro.onThemeChange(listener)
  return () => Taro.offThemeChange(listener)
}

/** What the phone is set to; it redraws when that changes. */
export function useSystemTheme(): SystemTheme {
  return useSyncExternalStore(subscribe, current)
}

/** Makes what WeChat or the browser draws around the page (clock, overscroll) fit the page. */
export function paintChrome(dark: boolean): void {
  if (process.env.TARO_ENV === 'h5') {
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light'
    document.documentElement.classList.toggle('theme-dark', dark)
    return
  }
  // Before the first page there is nothing to paint.
  if (Taro.getCurrentPages().length === 0) return
  void Taro.setNavigationBarColor({
    frontColor: dark ? '#ffffff' : '#000000',
    backgroundColor: dark ? '#000000' : '#ffffff',
  })
}
