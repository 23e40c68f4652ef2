import { AskedPage } from '@client/features/frame/asked-page'
import { ENTER_COPY } from '@client/features/manual/copy'
import { useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { StatePage } from '@client/ui/state-page'
import { manualContract, type ManualHours } from '@shared/activity/manual-actions'
import { useState } from 'react'
import { EntryForm } from './entry-form'
import { PickPerson, PickSlot, type ManualPerson, type ManualSlot } from './pick'

/** Which activity, then whose hours, then the entry itself. */
function NewEntry({ stationId }: { readonly stationId: string }) {
  const [slot, setSlot] = useState<ManualSlot>()
  const [person, setPerson] = useState<ManualPerson>()
  if (!slot) return <PickSlot stationId={stationId} onPick={setSlot} />
  if (!person) {
    return <PickPerson slot={slot} onPick={setPerson} onOther={() => setSlot(undefined)} />
  }
  return <EntryForm slot={slot} person={person} onOther={() => setPerson(undefined)} />
}

/** One that was returned, or not finished. What one came for stays while it is handed on. */
function KnownEntry({ id }: { readonly id: string }) {
  const [begun, setBegun] = useState<ManualHours>()
  const asked = useCall(manualContract, 'readManual', begun ? null : { id })
  const heard = asked.state === 'ready' ? asked.output.manual : undefined
  if (!begun && heard && ['draft', 'returned'].includes(heard.state)) setBegun(heard)
  if (begun) return <EntryForm slot={begun} person={begun} known={begun} />
  return (
    <AskedPage title={ENTER_COPY.title} asked={asked} shape={['card', 'card']}>
      {() => <StatePage art="window-empty" {...ENTER_COPY.gone} />}
    </AskedPage>
  )
}

/** Hours entered by hand, by the first of two people. Board 62. */
export default function ManualEnterPage() {
  const { station = '', id } = useParams<'books/manual-enter'>()
  return id ? <KnownEntry id={id} /> : <NewEntry stationId={station} />
}
