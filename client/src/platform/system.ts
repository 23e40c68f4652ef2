import Taro from '@tarojs/taro'

/** Room the phone takes, px: status bar on top, capsule at the right (0 on the web), home bar at the bottom. */
export interface Insets {
  readonly top: number
  readonly right: number
  readonly bottom: number
}

let known: Insets | undefined

/** Measured once: a mini-program's window does not turn. On the web the bottom is left to CSS env(). */
export function insets(): Insets {
  if (process.env.TARO_ENV === 'h5') return { top: 0, right: 0, bottom: 0 }
  if (!known) {
    const { statusBarHeight, windowWidth, screenHeight, safeArea } = Taro.getWindowInfo()
    known = {
      top: statusBarHeight ?? 0,
      right: windowWidth - Taro.getMenuButtonBoundingClientRect().left,
      bottom: safeArea ? screenHeight - safeArea.bottom : 0,
    }
  }
  return known
}
