/** @jest-environment jsdom */
import { act, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { useArrowKeys, type ArrowEffect } from './use-arrow-keys'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const NAMES = ['one', 'two', 'off', 'three'] as const

/** Four answers, one of them off, as Option draws them: each a tab stop by itself. */
function Answers({ first, effect }: { readonly first?: string; readonly effect: ArrowEffect }) {
  const [chosen, choose] = useState(first)
  const { root, keyboard } = useArrowKeys('radio', effect)
  return (
    <section ref={root} {...keyboard}>
      {NAMES.map((name) => (
        <div
          key={name}
          role="radio"
          aria-checked={name === chosen}
          aria-disabled={name === 'off' || undefined}
          tabIndex={name === 'off' ? undefined : 0}
          onClick={() => choose(name)}
        >
          {name}
        </div>
      ))}
    </section>
  )
}

function draw(first?: string, effect: ArrowEffect = 'choose') {
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  act(() => createRoot(place).render(<Answers {...(first ? { first } : {})} effect={effect} />))
  const wordsOf = (selector: string) =>
    Array.from(place.querySelectorAll(selector), (one) => one.textContent)
  return {
    stops: () => wordsOf('[tabindex="0"]'),
    chosen: () => wordsOf('[aria-checked=true]'),
    press(key: string) {
      const at = document.activeElement?.closest('[role=radio]') ?? place
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
      act(() => void at.dispatchEvent(event))
      return { at: document.activeElement?.textContent, isTaken: event.defaultPrevented }
    },
    enter: () => place.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
  }
}

describe('the keys of one of many (DESIGN §7: focus order is reading order)', () => {
  beforeEach(() => (process.env.TARO_ENV = 'h5'))

  it('Tab comes to one of them: what is chosen, or the first', () => {
    expect(draw('two').stops()).toEqual(['two'])
    expect(draw().stops()).toEqual(['one'])
  })

  it('arrows go on, choose, pass what is off, and go around', () => {
    const group = draw('two')
    group.enter()
    expect(group.press('ArrowDown').at).toBe('three')
    expect([group.chosen(), group.stops()]).toEqual([['three'], ['three']])
    expect(group.press('ArrowRight').at).toBe('one')
    expect(group.press('ArrowUp').at).toBe('three')
    expect(group.press('ArrowLeft').at).toBe('two')
    expect(group.chosen()).toEqual(['two'])
  })

  it('Home and End lead to the ends', () => {
    const group = draw('two')
    group.enter()
    expect(group.press('End').at).toBe('three')
    expect(group.press('Home')).toEqual({ at: 'one', isTaken: true })
    expect(group.chosen()).toEqual(['one'])
  })

  it('only goes there where choosing would leave, and Tab then stops there', () => {
    const group = draw('one', 'move')
    group.enter()
    expect(group.press('ArrowDown').at).toBe('two')
    expect([group.chosen(), group.stops()]).toEqual([['one'], ['two']])
  })

  it('leaves other keys, and keys from elsewhere, to whom they belong', () => {
    const group = draw('one')
    expect(group.press('ArrowDown').isTaken).toBe(false)
    group.enter()
    expect(group.press('Tab')).toEqual({ at: 'one', isTaken: false })
    expect(group.chosen()).toEqual(['one'])
  })

  it('does nothing in a mini-program', () => {
    process.env.TARO_ENV = 'weapp'
    const group = draw('two')
    expect(group.stops()).toEqual(['one', 'two', 'three'])
  })
})
