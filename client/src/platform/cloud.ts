import Taro from '@tarojs/taro'

/** Tells WeChat which CloudBase environment the functions are in; called once when the app starts. */
export function startCloud(): void {
  if (process.env.TARO_ENV !== 'weapp' || GATEWAY_URL !== '') return
  Taro.cloud.init(CLOUD_ENV === '' ? {} : { env: CLOUD_ENV })
}
