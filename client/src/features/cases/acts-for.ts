import type { HandledCase } from '@shared/help/case-model'
import { isOpen } from '@shared/help/case-words'

/** Everything that can be done with a case. */
export type CaseAct =
  'call' | 'handOver' | 'refer' | 'close' | 'escalate' | 'return' | 'reopen' | 'conflict'

/** From where somebody looks at a case; `reader`: with a reason, of another's case. */
export type Handling = 'station' | 'association' | 'reader'

/** Who it is that looks, once it is known whether a reason had to be given. */
export function handlingOf(by: 'association' | undefined, reason: string | undefined): Handling {
  return reason === undefined ? (by ?? 'station') : 'reader'
}

/**
 * What somebody can do with a case, in the order it is offered. The server decides; this only spares taps that it would
 * refuse. A station goes on with what was handed up; what is about the station never goes back to it.
 */
export function actsFor(handled: HandledCase, handling: Handling): readonly CaseAct[] {
  const { status, level, maskedPhone, stationExcluded } = handled
  if (handling === 'reader' || status === 'withdrawn') return []
  if (!isOpen(status)) return ['reopen']
  const acts: CaseAct[] = maskedPhone === null ? [] : ['call']
  acts.push('handOver', 'refer', 'close')
  if (handling === 'station' && level === 'station') acts.push('escalate')
  if (handling === 'association' && level === 'association' && !stationExcluded) acts.push('return')
  acts.push('conflict')
  return acts
}
