import { pasteText } from '@client/platform/clipboard'
import { useDraft } from '@client/platform/drafts'
import { open } from '@client/platform/navigation'
import { checkMessage, MESSAGE_MAX, type MessageCheck } from '@shared/help/message-check'
import { useMemo, useState } from 'react'
import { handedOver } from './hand-over'
import { useReportDraft } from './use-report-draft'

const BLANK = { text: '' }

export interface MessageChecking {
  readonly text: string
  /** Undefined until it was asked for. */
  readonly check: MessageCheck | undefined
  /** Whether the last paste brought nothing. */
  readonly pasteFailed: boolean
  readonly write: (text: string) => void
  readonly paste: () => Promise<void>
  readonly look: () => void
  /** Forgets the message, and asks for the next. */
  readonly again: () => void
  /** Takes the message into the report, and opens that. */
  readonly handOver: () => void
}

/** A message being looked at: on this phone only, and kept there while it is (board 55). */
export function useMessageCheck(): MessageChecking {
  const draft = useDraft('help.check.1', BLANK)
  const report = useReportDraft()
  const [looked, setLooked] = useState(false)
  const [pasteFailed, setPasteFailed] = useState(false)
  const { text } = draft.value
  const check = useMemo(() => (looked ? checkMessage(text) : undefined), [looked, text])

  const write = (words: string) => {
    setPasteFailed(false)
    draft.update({ text: words.slice(0, MESSAGE_MAX) })
  }
  const paste = async () => {
    const words = await pasteText()
    if (words.trim() === '') setPasteFailed(true)
    else write(words)
  }
  const look = () => {
    if (text.trim() === '') return
    draft.save()
    setLooked(true)
  }
  const again = () => {
    draft.discard()
    setLooked(false)
    setPasteFailed(false)
  }
  const handOver = () => {
    if (check === undefined) return
    report.update(handedOver(report.value, text, check))
    report.save()
    void open('help/category', {})
  }
  return { text, check, pasteFailed, write, paste, look, again, handOver }
}
