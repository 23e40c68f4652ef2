/**
 * What phones from iOS 12 on lack of the language and this app says: given once, before anything runs. Everything of
 * core-js would weigh a third of the web app.
 */

/** The item at a place, counted from the end when negative; as `Array.prototype.at` (iOS 15.4). */
export function itemAt<T>(this: ArrayLike<T>, place: number): T | undefined {
  const whole = Math.trunc(place) || 0
  return this[whole < 0 ? this.length + whole : whole]
}

/** Every match of a global pattern, in order; as `String.prototype.matchAll` (iOS 13). */
export function* matchesOf(this: string, pattern: RegExp): Generator<RegExpExecArray> {
  const own = new RegExp(pattern.source, pattern.flags)
  for (let match = own.exec(this); match; match = own.exec(this)) {
    // An empty match would be found again at the same place.
    if (match[0] === '') own.lastIndex += 1
    yield match
  }
}

/** Gives them to the language where it lacks them. */
export function helpOlderPhones(): void {
  give(Array.prototype, 'at', itemAt)
  give(String.prototype, 'matchAll', matchesOf)
}

function give(to: object, name: string, value: unknown): void {
  if (name in to) return
  Object.defineProperty(to, name, { value, writable: true, configurable: true })
}
