import Taro from '@tarojs/taro'

/** A spot on WeChat's map (gcj02), degrees: the same map that a station's place is taken from. */
export interface Spot {
  readonly latitude: number
  readonly longitude: number
}

/** WeChat tells where a phone is only to an app that was approved for it: see docs/deploy.md. */
export const canAskPlace = process.env.TARO_ENV === 'weapp' && ASK_PLACE

/** Where this phone is; undefined when the person would rather not say, or the phone does not know. */
export async function whereAmI(): Promise<Spot | undefined> {
  try {
    const { latitude, longitude } = await Taro.getLocation({ type: 'gcj02' })
    return { latitude, longitude }
  } catch {
    // Refusing is a choice, and nothing is held back from who refuses.
    return undefined
  }
}
