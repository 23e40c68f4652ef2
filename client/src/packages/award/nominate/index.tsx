import { NAMING_COPY } from '@client/features/award/work-copy'
import { NominationCell } from '@client/features/award/nomination-cell'
import { AskedPage, WrongFacePage } from '@client/features/frame/asked-page'
import { open, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { CellGroup } from '@client/ui/cell'
import { Section } from '@client/ui/section'
import { StatePage } from '@client/ui/state-page'
import { awardContract } from '@shared/badge/award-actions'
import { nominationsEnd } from '@shared/badge/award-rules'
import type { AwardRound } from '@shared/badge/award-model'
import { useAwardPlace } from '../award-place'
import { NamingForm } from './naming-form'

interface MineProps {
  readonly round: AwardRound
  readonly stationId: string
}

/** What this station has handed in of a year. */
function useMine({ round, stationId }: MineProps) {
  return useCall(awardContract, 'listNominations', { roundId: round.id, stationId })
}

function Naming({ round, stationId }: MineProps) {
  const mine = useMine({ round, stationId })
  const rows = mine.state === 'ready' ? mine.output.nominations : []
  return (
    <>
      <NamingForm round={round} stationId={stationId} onSent={mine.reload} />
      {rows.length === 0 ? null : (
        <Section title={NAMING_COPY.mine}>
          <CellGroup>
            {rows.map((row) => (
              <NominationCell
                key={row.id}
                row={row}
                onOpen={() => void open('award/nomination', { id: row.id })}
              />
            ))}
          </CellGroup>
        </Section>
      )}
    </>
  )
}

/** A station names its people and groups, as long as the year asks for names. AWD-02. */
export default function NominatePage() {
  const { station } = useParams<'award/nominate'>()
  const place = useAwardPlace()
  const now = useNow()
  const stationId = station ?? place?.stationId
  const asked = useCall(awardContract, 'listRounds', stationId === undefined ? null : { stationId })
  if (place !== undefined && stationId === undefined) {
    return <WrongFacePage known title={NAMING_COPY.title} />
  }
  return (
    <AskedPage title={NAMING_COPY.title} asked={asked} shape={['title', 'chips', 'card']}>
      {({ rounds }) => {
        const round = rounds.find(
          ({ state, rules }) => state === 'open' && now < nominationsEnd(rules),
        )
        if (!round || stationId === undefined) {
          return <StatePage art="window-empty" {...NAMING_COPY.closed} />
        }
        return <Naming round={round} stationId={stationId} />
      }}
    </AskedPage>
  )
}
