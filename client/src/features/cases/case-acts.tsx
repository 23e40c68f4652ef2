import { Cell, CellGroup } from '@client/ui/cell'
import type { IconName } from '@client/ui/icon'
import type { HandledCase } from '@shared/help/case-model'
import type { CaseAct } from './acts-for'
import { ACTS_COPY } from './copy'

const ICONS: Readonly<Record<CaseAct, IconName>> = {
  call: 'edit',
  handOver: 'users',
  refer: 'shield',
  close: 'check',
  escalate: 'up',
  return: 'undo',
  reopen: 'refresh',
  conflict: 'hand',
}

/** What is seldom done stands in a card of its own. */
const RARE: readonly CaseAct[] = ['escalate', 'return', 'conflict']

export interface CaseActsProps {
  readonly assignee: HandledCase['assignee']
  readonly acts: readonly CaseAct[]
  readonly onOpen: (act: CaseAct) => void
}

/** What can be done with a case. */
export function CaseActs({ assignee, acts, onOpen }: CaseActsProps) {
  const valueOf = (act: CaseAct): string => {
    if (act !== 'handOver') return ACTS_COPY[act].value
    return assignee === null
      ? ACTS_COPY.handOver.nobody
      : ACTS_COPY.handOver.value(assignee.maskedName)
  }
  const groups = [
    acts.filter((act) => !RARE.includes(act)),
    acts.filter((act) => RARE.includes(act)),
  ].filter((group) => group.length > 0)
  return (
    <>
      {groups.map((group) => (
        <CellGroup key={group[0]}>
          {group.map((act) => (
            <Cell
              key={act}
              icon={ICONS[act]}
              weight="plain"
              title={ACTS_COPY[act].title}
              value={valueOf(act)}
              onPress={() => onOpen(act)}
            />
          ))}
        </CellGroup>
      ))}
    </>
  )
}
