import { useCallback, useState } from 'react'
import type { ToastProps } from '.'

interface Offer {
  readonly text: string
  readonly takeBack: () => void
  readonly turn: number
}

export interface Undo {
  /** Says what was done and offers 8 seconds to take it back; the offer before it is over. */
  readonly offer: (text: string, takeBack: () => void) => void
  /** Spread it on the page's Toast, with `action` for the word of the tap. */
  readonly toast: Pick<ToastProps, 'text' | 'turn' | 'onAction' | 'onClose'>
}

/** Undo instead of asking before: for everything that can be taken back (DESIGN §6). */
export function useUndo(): Undo {
  const [last, setLast] = useState<Offer>()
  const [isOpen, setOpen] = useState(false)
  const onClose = useCallback(() => setOpen(false), [])
  return {
    offer(text, takeBack) {
      setLast((before) => ({ text, takeBack, turn: (before?.turn ?? 0) + 1 }))
      setOpen(true)
    },
    toast: {
      text: isOpen ? last?.text : undefined,
      turn: last?.turn,
      onClose,
      onAction() {
        setOpen(false)
        last?.takeBack()
      },
    },
  }
}
