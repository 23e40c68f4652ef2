import { useEffect, useRef, type RefObject } from 'react'

/** What one of many is to a screen reader: an answer, or a view of the same thing. */
export type ChoiceRole = 'radio' | 'tab'

/** `choose`: an arrow chooses what it comes to; `move`: it only goes there, because choosing leaves the page or sheet. */
export type ArrowEffect = 'choose' | 'move'

interface Key {
  readonly key: string
  preventDefault(): void
}

export interface ArrowKeys {
  readonly root: RefObject<HTMLElement>
  readonly keyboard: { readonly onKeyDown?: (event: Key) => void }
}

const ON = '[aria-checked=true], [aria-selected=true]'

/** Where a key leads from a place among `count`; undefined for other keys. Beyond either end it goes on at the other. */
function placeAfter(key: string, from: number, count: number): number | undefined {
  if (key === 'ArrowDown' || key === 'ArrowRight') return (from + 1) % count
  if (key === 'ArrowUp' || key === 'ArrowLeft') return (from - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return undefined
}

/** Tab comes to one of them only; the arrows lead to the others. */
function letTabStopAt(stop: Element | undefined, all: readonly Element[]): void {
  for (const one of all) one.setAttribute('tabindex', one === stop ? '0' : '-1')
}

/**
 * The keys of one-of-many on the web: Tab comes to what is chosen, or to the first; arrows, Home and End lead to the
 * others. Give `root` and `keyboard` to the View around them. Does nothing in a mini-program, which has no keys.
 */
export function useArrowKeys(role: ChoiceRole, effect: ArrowEffect): ArrowKeys {
  const root = useRef<HTMLElement>(null)
  const isWeb = process.env.TARO_ENV === 'h5'

  const choices = () =>
    Array.from(
      root.current?.querySelectorAll<HTMLElement>(`[role=${role}]:not([aria-disabled=true])`) ?? [],
    )

  // After every drawing: what is chosen, and what there is to choose from, may have changed.
  useEffect(() => {
    if (!isWeb) return
    const all = choices()
    const held = all.find((one) => one.contains(document.activeElement))
    letTabStopAt(held ?? all.find((one) => one.matches(ON)) ?? all[0], all)
  })

  function onKeyDown(event: Key): void {
    const all = choices()
    const from = all.findIndex((one) => one.contains(document.activeElement))
    const to = from === -1 ? undefined : placeAfter(event.key, from, all.length)
    const next = to === undefined ? undefined : all[to]
    if (!next) return
    event.preventDefault()
    letTabStopAt(next, all)
    next.focus()
    if (effect === 'choose' && !next.matches(ON)) next.click()
  }

  return { root, keyboard: isWeb ? { onKeyDown } : {} }
}
