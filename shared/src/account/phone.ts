/** Digits only: people type a number with spaces and dashes, or with the country before it. */
export function plainPhone(typed: string): string {
  return typed.replace(/[\s-]/g, '').replace(/^\+?86(?=1\d{10}$)/, '')
}
