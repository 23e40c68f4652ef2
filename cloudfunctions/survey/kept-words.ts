import { coverSecrets } from '@shared/help/secrets'
import { maskNumbers } from '../kit/mobile-numbers'

/**
 * Words as the survey keeps them, of those who answer and of those who decide: without secrets (D-30), and without a
 * phone number, which would say who answered (D-29).
 */
export function keptWords(written: string): string {
  return maskNumbers(coverSecrets(written).text)
}
