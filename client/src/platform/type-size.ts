import Taro from '@tarojs/taro'

/** The standard of WeChat's own setting (`fontSizeSetting`) and of browsers, px. */
const STANDARD = 16

/** Type is drawn at most this much larger: the size of care mode, and the limit of docs/design.md §7. */
export const LARGEST_TYPE = 1.3

/** Since library 2.23.4; Taro's types do not know it yet. */
interface AppBaseInfo extends Taro.getAppBaseInfo.Result {
  readonly fontSizeSetting?: number
}

/** What the person chose in WeChat, or in the browser, px. */
function chosenSize(): number {
  if (process.env.TARO_ENV === 'h5') {
    // `medium` is what the person set, whatever our own sheets say.
    const probe = document.createElement('span')
    probe.style.fontSize = 'medium'
    document.body.append(probe)
    const size = Number.parseFloat(getComputedStyle(probe).fontSize)
    probe.remove()
    return size
  }
  const { fontSizeSetting = STANDARD }: AppBaseInfo = Taro.getAppBaseInfo()
  return fontSizeSetting
}

let known: number | undefined

/**
 * How much larger than usual this person wants words on this phone: 1 (never smaller) to `LARGEST_TYPE`. Measured
 * once: WeChat starts the app anew after a change.
 */
export function typeSize(): number {
  known ??= Math.min(LARGEST_TYPE, Math.max(1, chosenSize() / STANDARD))
  return known
}
