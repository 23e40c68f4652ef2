import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'

let online = true
const listeners = new Set<() => void>()

function set(next: boolean): void {
  if (next === online) return
  online = next
  listeners.forEach((listen) => listen())
}

/** Asks the phone again: for a person who taps 重试. */
export async function checkNetwork(): Promise<void> {
  if (process.env.TARO_ENV === 'h5') set(navigator.onLine)
  else set((await Taro.getNetworkType()).networkType !== 'none')
}

/** Starts watching; called once when the app starts. */
export function watchNetwork(): void {
  void checkNetwork()
  if (process.env.TARO_ENV === 'h5') {
    window.addEventListener('online', () => set(true))
    window.addEventListener('offline', () => set(false))
  } else {
    Taro.onNetworkStatusChange(({ isConnected }) => set(isConnected))
  }
}

/** Whether the phone says it has a network; a call can still fail. */
export function isOnline(): boolean {
  return online
}

/** Calls back when the network comes or goes; returns how to stop. */
export function onNetworkChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** `isOnline` that redraws the page: for the offline strip. */
export function useOnline(): boolean {
  return useSyncExternalStore(onNetworkChange, isOnline)
}
