import { Cell } from '@client/ui/cell'
import { Card } from '@client/ui/card'
import { Tag } from '@client/ui/tag'
import type { AssignedRow } from '@shared/help/case-model'
import type { ListedCases } from './use-case-pages'
import { ASSIGNED_COPY, ASSOCIATION_COPY, DISCLOSURES_COPY } from './waiting-copy'

export interface AssociationRowProps {
  readonly listed: ListedCases
  readonly onOpen: () => void
}

/** On the association's first page: what it has to handle, the urgent ones named. */
export function AssociationRow({ listed: { cases, more }, onOpen }: AssociationRowProps) {
  const urgent = cases.filter((row) => row.urgent).length
  return (
    <Card pad="rows" tone={urgent > 0 ? 'wait' : 'plain'}>
      <Cell
        icon="hand"
        tone={urgent > 0 ? 'surface' : 'brand'}
        title={ASSOCIATION_COPY.row}
        hint={urgent > 0 ? ASSOCIATION_COPY.rowUrgent(urgent) : ASSOCIATION_COPY.rowHint}
        value={<Tag label={ASSOCIATION_COPY.count(cases.length, more)} />}
        onPress={onOpen}
      />
    </Card>
  )
}

export interface DisclosuresRowProps {
  readonly count: number
  readonly onOpen: () => void
}

/** Where a second person is asked; nothing while nothing waits. AMB-59. */
export function DisclosuresRow({ count, onOpen }: DisclosuresRowProps) {
  if (count === 0) return null
  return (
    <Card pad="rows" tone="wait">
      <Cell
        icon="users"
        tone="surface"
        title={DISCLOSURES_COPY.row(count)}
        hint={DISCLOSURES_COPY.rowHint}
        onPress={onOpen}
      />
    </Card>
  )
}

/** On the volunteer's home: something was given to them. Nothing while nothing is. */
export function AssignedCard({ cases, onOpen }: AssignedCardProps) {
  if (cases.length === 0) return null
  const urgent = cases.some((row) => row.urgent)
  return (
    <Card pad="rows" tone="wait">
      <Cell
        icon="hand"
        tone="surface"
        title={ASSIGNED_COPY.card(cases.length)}
        hint={urgent ? ASSIGNED_COPY.cardUrgent : ASSIGNED_COPY.cardHint}
        onPress={onOpen}
      />
    </Card>
  )
}

export interface AssignedCardProps {
  readonly cases: readonly AssignedRow[]
  readonly onOpen: () => void
}
