import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Cell } from '@client/ui/cell'
import { needContract } from '@shared/activity/need-actions'
import { LIST_COPY } from './list-copy'

/** The way to what people of a station need, with how much waits. It shows before it knows. NEED-01. */
export function NeedsCell({ stationId }: { readonly stationId: string }) {
  const asked = useCall(needContract, 'listNeeds', { stationId })
  const needs = asked.state === 'ready' ? asked.output.needs : []
  const waiting = needs.filter(({ state }) => state === 'open').length
  return (
    <Cell
      icon="hand"
      tone={waiting > 0 ? 'wait' : 'brand'}
      title={LIST_COPY.title}
      hint={waiting > 0 ? LIST_COPY.waiting(waiting) : LIST_COPY.hint}
      onPress={() => void open('organise/needs', { station: stationId })}
    />
  )
}
