import { useEffect, useRef, type RefObject } from 'react'

interface Key {
  readonly key: string
  readonly shiftKey: boolean
  preventDefault(): void
}

interface FocusTrap {
  /** The panel. */
  readonly root: RefObject<HTMLElement>
  /** Its attributes; none on WeChat, where a finger has no focus. */
  readonly keyboard: object
}

const REACHABLE = '[tabindex="0"], input:not([disabled]), textarea:not([disabled]), a[href]'

function reachable(panel: HTMLElement | null): readonly HTMLElement[] {
  return panel ? Array.from(panel.querySelectorAll<HTMLElement>(REACHABLE)) : []
}

/** From the last one on to the first, and back from the first (or the panel itself) to the last. */
function stayInside(panel: HTMLElement | null, event: Key): void {
  const stops = reachable(panel)
  // A body that is scrolled by keys is a stop and holds others: the innermost is where one is.
  const at = stops.map((stop) => stop.contains(document.activeElement)).lastIndexOf(true)
  const next = event.shiftKey ? stops.at(at <= 0 ? -1 : at - 1) : stops[(at + 1) % stops.length]
  event.preventDefault()
  next?.focus()
}

/** On the web the focus enters with the panel, stays in it, and returns to where it was; Escape leaves. */
export function useFocusTrap(onLeave: () => void): FocusTrap {
  const root = useRef<HTMLElement>(null)

  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return undefined
    const before = document.activeElement
    root.current?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])

  if (process.env.TARO_ENV !== 'h5') return { root, keyboard: {} }
  return {
    root,
    keyboard: {
      tabindex: '-1',
      'aria-modal': 'true',
      onKeyDown: (event: Key) => {
        if (event.key === 'Escape') onLeave()
        if (event.key === 'Tab') stayInside(root.current, event)
      },
    },
  }
}
