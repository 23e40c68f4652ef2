import { readDigitChains } from '@shared/help/digit-groups'
import { maskPhone } from '@shared/kit/mask'

const MOBILE = /^(?:86)?(1[3-9]\d{9})$/

/** A text with every mobile number, however it is written, changed for something else. */
export function replaceMobiles(
  text: string,
  change: (mobile: string, written: string) => string,
): string {
  return readDigitChains(text).reduceRight((left, chain) => {
    const mobile = MOBILE.exec(chain.map(({ digits }) => digits).join(''))?.[1]
    const [first, last] = [chain[0], chain[chain.length - 1]]
    if (!mobile || !first || !last) return left
    const written = left.slice(first.start, last.end)
    return left.slice(0, first.start) + change(mobile, written) + left.slice(last.end)
  }, text)
}

/** A text with the middle of every mobile number covered: one of them may be its writer's own. */
export function maskNumbers(text: string): string {
  return replaceMobiles(text, maskPhone)
}
