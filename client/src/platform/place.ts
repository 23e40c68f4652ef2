import Taro from '@tarojs/taro'

/** A place on the map; degrees. */
export interface MapPlace {
  readonly latitude: number
  readonly longitude: number
  readonly name: string
  readonly address: string
}

/** Only WeChat has a map that every phone knows; on the web the address is read. */
export const canShowPlace = process.env.TARO_ENV === 'weapp'

/** Opens the phone's map at a place. */
export async function showPlace(place: MapPlace): Promise<void> {
  await Taro.openLocation({ ...place, scale: 16 })
}
