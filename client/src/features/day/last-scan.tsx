import { ScanResult } from '@client/ui/scanner'
import { SCAN_COPY } from './roster-copy'
import { rowLine } from './roster-words'
import type { LeaderCheck } from './use-leader-check'

/** What the last code gave, and the way back. Board 38. */
export function LastScanView({ last, canUndo, undo }: LeaderCheck) {
  if (!last) return null
  if (last.name === 'refused') {
    return <ScanResult state="expired" title={last.sentence} text={SCAN_COPY.failedText} />
  }
  const { maskedName } = last.row
  if (last.name === 'undone') {
    return (
      <ScanResult
        state="expired"
        title={SCAN_COPY.undone(maskedName)}
        text={SCAN_COPY.undoneText}
      />
    )
  }
  const way = last.row.out ? 'out' : 'in'
  return (
    <ScanResult
      state="done"
      title={SCAN_COPY.done[way](maskedName)}
      text={rowLine(last.row)}
      action={canUndo ? { label: SCAN_COPY.undo, onPress: () => void undo() } : undefined}
    />
  )
}
