/** What a specimen's taps do: they can be pressed, and nothing happens. */
export function rest(): void {
  return undefined
}
