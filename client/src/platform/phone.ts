import Taro from '@tarojs/taro'

/** WeChat gives a person's own number only from a button of its own kind: give it this `openType`; undefined on the web. */
export const OWN_NUMBER_OPEN_TYPE =
  process.env.TARO_ENV === 'weapp' ? ('getPhoneNumber' as const) : undefined

/** Opens the phone with a number filled in; the phone's own sheet is the only confirmation. Needs no login and no network. */
export async function callPhone(number: string): Promise<void> {
  if (process.env.TARO_ENV === 'h5') {
    window.location.href = `tel:${number}`
    return
  }
  try {
    await Taro.makePhoneCall({ phoneNumber: number })
  } catch (failure) {
    // Closing the sheet without calling is a choice, not a fault.
    if (!isCancelled(failure)) throw failure
  }
}

function isCancelled(failure: unknown): boolean {
  return (
    typeof failure === 'object' &&
    failure !== null &&
    'errMsg' in failure &&
    String(failure.errMsg).includes('cancel')
  )
}
