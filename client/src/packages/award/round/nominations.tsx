import { ROUND_COPY } from '@client/features/award/work-copy'
import { NominationCell } from '@client/features/award/nomination-cell'
import { AskedPart } from '@client/features/frame/asked-part'
import { useFurther } from '@client/features/volunteer-review/use-further'
import { call } from '@client/platform/call'
import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { CellGroup } from '@client/ui/cell'
import { MoreRows } from '@client/ui/more-rows'
import { Section } from '@client/ui/section'
import { StatePage } from '@client/ui/state-page'
import { awardContract } from '@shared/badge/award-actions'
import type { AwardRound, NominationRow } from '@shared/badge/award-model'
import type { AwardPlace } from '../award-place'

/** So many come onto the page at a time. */
const ROWS = 15

export interface NominationsProps {
  readonly round: AwardRound
  readonly place: AwardPlace
}

/** How far the jury is with one; for a juror, what they gave. */
function hintOf({ marked, ownTotal, state }: NominationRow, round: AwardRound): string | undefined {
  if (round.state !== 'scoring' || state !== 'passed') return undefined
  if (!round.isJuror) return ROUND_COPY.marked(marked, round.jurors)
  return ownTotal === null ? ROUND_COPY.notYet : ROUND_COPY.own(ownTotal)
}

interface ListedProps extends NominationsProps {
  readonly first: { readonly rows: readonly NominationRow[]; readonly more: boolean }
}

function Listed({ round, place, first }: ListedProps) {
  const input = { roundId: round.id, ...place.where }
  const further = useFurther<NominationRow>(
    first,
    async ({ id }) => {
      const page = await call(awardContract, 'listNominations', { ...input, after: id })
      return { rows: page.nominations, more: page.more }
    },
    ROWS,
  )
  if (further.rows.length === 0) {
    return <StatePage art="window-empty" {...ROUND_COPY.noneYet} />
  }
  const count = `${String(further.read.length)}${first.more ? '+' : ''}`
  return (
    <Section title={ROUND_COPY.list(count)}>
      <CellGroup>
        {further.rows.map((row) => (
          <NominationCell
            key={row.id}
            row={row}
            hint={hintOf(row, round)}
            onOpen={() => void open('award/nomination', { id: row.id })}
          />
        ))}
      </CellGroup>
      <MoreRows
        more={further.more}
        state={further.state}
        words={ROUND_COPY.older}
        onMore={further.loadMore}
      />
    </Section>
  )
}

/** What was handed in, as far as this person may see it. */
export function Nominations({ round, place }: NominationsProps) {
  const asked = useCall(awardContract, 'listNominations', { roundId: round.id, ...place.where })
  return (
    <AskedPart asked={asked} shape={['row', 'row']}>
      {({ nominations, more }) => (
        <Listed round={round} place={place} first={{ rows: nominations, more }} />
      )}
    </AskedPart>
  )
}
