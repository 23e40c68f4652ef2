import { call } from '@client/platform/call'
import { useCall } from '@client/platform/use-call'
import { ledgerContract } from '@shared/ledger/contract'
import { useState } from 'react'
import { type Seen, withNewest, withOlder } from './statement'

const NOTHING: Seen = { entries: [], more: false }

/** One's own minutes: the sums as last heard, and the entries page after page. */
export function useRecords() {
  const asked = useCall(ledgerContract, 'getStatement', {})
  const [kept, setKept] = useState(NOTHING)
  const [older, setOlder] = useState<'idle' | 'loading' | 'failed'>('idle')
  const seen = asked.state === 'ready' ? withNewest(kept, asked.output) : kept
  const last = seen.entries.at(-1)
  const loadOlder = async () => {
    if (last === undefined) return
    setOlder('loading')
    try {
      const before = { at: last.at, id: last.id }
      const page = await call(ledgerContract, 'getStatement', { before })
      setKept(withOlder(seen, page))
      setOlder('idle')
    } catch {
      setOlder('failed')
    }
  }
  return { asked, seen, older, loadOlder: () => void loadOlder() }
}
