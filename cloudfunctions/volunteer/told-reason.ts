import { coverSecrets } from '@shared/help/secrets'
import { maskPhone } from '@shared/kit/mask'

const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/g

/** A reason as it is kept and told: card and identity numbers are taken out, and phones covered.. */
export function toldReason(said: string): string {
  return coverSecrets(said).text.replace(MOBILE, maskPhone)
}
