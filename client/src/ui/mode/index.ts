import { useSyncExternalStore } from 'react'

/** How the screen looks: dark follows the system or the person, care is the large and plain look. */
export interface Mode {
  readonly dark: boolean
  readonly care: boolean
}

// A store outside React: each page of a mini-program is a root of its own, so a context would not reach them all.
let current: Mode = { dark: false, care: false }
const listeners = new Set<() => void>()

/** Sets the look of every open page at once. */
export function setMode(mode: Mode): void {
  if (mode.dark === current.dark && mode.care === current.care) return
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

/** The class names of a look, for a root that stands outside Screen, like the custom tab bar. */
export function modeClass({ dark, care }: Mode): string {
  return `${dark ? 'theme-dark' : ''} ${care ? 'mode-care' : ''}`.trim()
}
