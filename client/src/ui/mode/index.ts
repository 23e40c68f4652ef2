import { useSyncExternalStore } from 'react'

/** How the screen looks: dark follows the system or the person, care is the large and plain look. */
export interface Mode {
  readonly dark: boolean
  readonly care: boolean
  /** How much larger than drawn the person’s own setting wants type: 1 to 1.3. Care mode is that large already. */
  readonly type: number
}

// A store outside React: each page of a mini-program is a root of its own, so a context would not reach them all.
let current: Mode = { dark: false, care: false, type: 1 }
const listeners = new Set<() => void>()

/** Changes the look of every open page at once. */
export function setMode(change: Partial<Mode>): void {
  const mode = { ...current, ...change }
  if (mode.dark === current.dark && mode.care === current.care && mode.type === current.type) return
  current = mode
  listeners.forEach((notify) => notify())
}

/** The look now, for code outside components. */
export function readMode(): Mode {
  return current
}

function subscribe(notify: () => void): () => void {
  listeners.add(notify)
  return () => listeners.delete(notify)
}

/** The look now; the component draws again when it changes. */
export function useMode(): Mode {
  return useSyncExternalStore(subscribe, readMode, readMode)
}

function isLarge({ care, type }: Mode): boolean {
  return type > 1 && !care
}

/** The class names of a look, for a root that stands outside Screen, like the custom tab bar. */
export function modeClass(mode: Mode): string {
  const names = [
    mode.dark ? 'theme-dark' : '',
    mode.care ? 'mode-care' : '',
    isLarge(mode) ? 'large-type' : '',
  ]
  return names.filter(Boolean).join(' ')
}

/** What the classes cannot say, beside them on the same root: how large the type is. */
export function modeStyle(mode: Mode): Record<string, string> {
  return isLarge(mode) ? { '--type': String(mode.type) } : {}
}
