import { useState } from 'react'
import { type Dated, type Page, withNewest, withOlder } from './paged'
import { useAct } from './use-act'
import type { Asked } from './use-call'

/** A list that is read page after page. */
export interface Paged<Entry> {
  /** What is on the page so far, newest first; a refresh loses nothing that was seen. */
  readonly seen: Page<Entry>
  readonly older: 'idle' | 'loading' | 'failed'
  readonly loadOlder: () => void
}

/**
 * Keeps the pages of a list: `asked` hears the newest one again and again, `askOlder` brings the one after the
 * oldest entry that is seen. Errors of `askOlder` end in `older: 'failed'`; `loadOlder` tries again.
 */
export function usePaged<Entry extends Dated>(
  asked: Asked<Page<Entry>>,
  askOlder: (before: Dated) => Promise<Page<Entry>>,
): Paged<Entry> {
  const [kept, setKept] = useState<Page<Entry>>({ entries: [], more: false })
  const { busy, error, run } = useAct()
  const seen = asked.state === 'ready' ? withNewest(kept, asked.output) : kept
  const last = seen.entries.at(-1)

  async function extend(): Promise<void> {
    if (last === undefined) return
    const page = await askOlder({ id: last.id, at: last.at })
    setKept(withOlder(seen, page))
  }

  const older = busy ? 'loading' : error ? 'failed' : 'idle'
  return { seen, older, loadOlder: () => void run(extend) }
}
