import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Cell } from '@client/ui/cell'
import { closingContract } from '@shared/activity/closing-actions'
import { CLOSINGS_COPY } from './entrance-copy'

/** The way to what is over and not filed, with how much waits. It shows before it knows. ACT-26. */
export function ClosingsCell({ stationId }: { readonly stationId: string }) {
  const asked = useCall(closingContract, 'listClosings', { stationId })
  const heard = asked.state === 'ready' ? asked.output : undefined
  const count = heard?.rows.length ?? 0
  const some = count > 0
  return (
    <Cell
      icon="clipboard"
      tone={some ? 'wait' : 'brand'}
      title={CLOSINGS_COPY.title}
      hint={
        some
          ? CLOSINGS_COPY.waiting(heard?.more ? `${count}+` : String(count))
          : heard && CLOSINGS_COPY.nothing
      }
      onPress={() => void open('closing/list', { station: stationId })}
    />
  )
}
