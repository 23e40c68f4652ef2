import { readDigitChains } from '@shared/help/digit-groups'
import { maskPhone } from '@shared/kit/mask'

const MOBILE = /^(?:86)?(1[3-9]\d{9})$/

/** A text with the middle of every mobile number covered, however it is written: one of them may be its writer's own. */
export function maskNumbers(text: string): string {
  return readDigitChains(text).reduceRight((left, chain) => {
    const mobile = MOBILE.exec(chain.map(({ digits }) => digits).join(''))?.[1]
    const [first, last] = [chain[0], chain[chain.length - 1]]
    if (!mobile || !first || !last) return left
    return left.slice(0, first.start) + maskPhone(mobile) + left.slice(last.end)
  }, text)
}
