import { useEffect, useRef, useState, type RefObject } from 'react'

export interface ControlFocus {
  /** Whether one is typing in it. */
  readonly isFocused: boolean
  /** The whole field. */
  readonly root: RefObject<HTMLElement>
  /** The attributes of its Input or Textarea. */
  readonly control: {
    readonly focus?: boolean
    readonly onFocus: () => void
    readonly onBlur: () => void
  }
}

/** The focus of a field: where it is, and how to call it there when `attention` rises. */
export function useControlFocus(attention: number): ControlFocus {
  const root = useRef<HTMLElement>(null)
  const [isFocused, setFocused] = useState(false)
  const [answered, setAnswered] = useState(0)

  useEffect(() => {
    if (attention === 0 || process.env.TARO_ENV !== 'h5') return
    // Into the middle: a bar may cover the ends of the page.
    root.current?.scrollIntoView({ block: 'center' })
    root.current?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true })
  }, [attention])

  return {
    isFocused,
    root,
    control: {
      // WeChat focuses, and scrolls there, when this turns true.
      ...(process.env.TARO_ENV === 'weapp' ? { focus: attention > answered } : {}),
      onFocus: () => setFocused(true),
      onBlur: () => {
        setFocused(false)
        setAnswered(attention)
      },
    },
  }
}
