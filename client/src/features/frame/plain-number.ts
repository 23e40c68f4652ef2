/** A number however it was typed or pasted: `ha 1121 0386` is HA11210386. */
export function plainNumber(typed: string): string {
  return typed.replace(/[\s-]/g, '').toUpperCase()
}
