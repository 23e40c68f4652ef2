import { AskedPage } from '@client/features/frame/asked-page'
import { useCall } from '@client/platform/use-call'
import { stationContract } from '@shared/station/contract'
import type { KeptStation } from '@shared/station/model'
import { useState, type ReactNode } from 'react'

export interface KeptStationPageProps {
  readonly stationId: string | undefined
  readonly title: string
  /** A whole page; it begins with the station as it was when the page opened. */
  readonly children: (station: KeptStation) => ReactNode
}

/** A form about a station: asked for once, so that a refresh takes nothing back that was written. */
export function KeptStationPage({ stationId, title, children }: KeptStationPageProps) {
  const input = stationId === undefined ? null : { stationId }
  const asked = useCall(stationContract, 'getKeptStation', input)
  const [first, setFirst] = useState<KeptStation>()
  if (asked.state === 'ready' && !first) setFirst(asked.output.station)
  if (first) return <>{children(first)}</>
  return (
    <AskedPage title={title} asked={asked} shape={['title', 'card']}>
      {() => null}
    </AskedPage>
  )
}
