import { Card } from '@client/ui/card'
import { CheckRow } from '@client/ui/check-row'
import { Tag } from '@client/ui/tag'
import type { ProvableRecord } from '@shared/badge/proof-actions'
import { PROOF_MANUAL, PROOF_SURVEY } from '@shared/badge/proof-words'
import { friendlyDate, instantOf } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { PICK_COPY } from './copy'
import './pick-list.scss'
import type { Picking } from './use-picking'

/** When, by whom, and what is always said of it. */
function hintOf({ day, organiser, kind, manual }: ProvableRecord): string {
  const apart = [...(kind === 'survey' ? [PROOF_SURVEY] : []), ...(manual ? [PROOF_MANUAL] : [])]
  return [friendlyDate(instantOf(day)), organiser, ...apart].filter(Boolean).join('，')
}

interface PickListProps {
  readonly records: readonly ProvableRecord[]
  /** So many rows are drawn by now. */
  readonly drawn: number
  readonly picking: Picking
}

/** The records of a year, each with its box; what is not verified yet can be seen, and not picked. Board 48. */
export function PickList({ records, drawn, picking }: PickListProps) {
  const provable = records.filter((one) => one.provable)
  const { has, toggle } = picking
  return (
    <Card pad="rows">
      {provable.length > 1 ? (
        <CheckRow
          title={PICK_COPY.all(provable.length)}
          checked={provable.every(({ id }) => has(id))}
          onChange={() => toggle(provable)}
        />
      ) : null}
      {records.slice(0, drawn).map((record) => (
        <CheckRow
          key={record.id}
          title={record.title}
          text={hintOf(record)}
          tag={record.provable ? undefined : <Tag tone="wait" label={PICK_COPY.notYet} />}
          checked={has(record.id)}
          disabled={!record.provable}
          onChange={() => toggle([record])}
          end={
            record.provable ? (
              <View className="pick-list__minutes t-strong t-num t-nowrap">
                {PICK_COPY.minutes(record.minutes)}
              </View>
            ) : undefined
          }
        />
      ))}
    </Card>
  )
}
