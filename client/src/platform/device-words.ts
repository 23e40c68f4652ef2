import Taro from '@tarojs/taro'

const MOST = 160

/** What the device says of itself: model, system and screen, in a few words. Nothing in it names one single device. */
export function deviceWords(): string {
  if (process.env.TARO_ENV === 'h5') {
    const { width, height } = window.screen
    return `${width}x${height} ${navigator.userAgent}`.slice(0, MOST)
  }
  const { brand, model, system } = Taro.getDeviceInfo()
  const { screenWidth, screenHeight, pixelRatio } = Taro.getWindowInfo()
  const screen = `${screenWidth}x${screenHeight}x${pixelRatio}`
  return [screen, brand, model, system].join(' ').slice(0, MOST)
}
