import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { CheckRow } from '@client/ui/check-row'
import { Tag } from '@client/ui/tag'
import type { OutputOf } from '@shared/kit/contract'
import type { trainingContract } from '@shared/training/contract'
import { studyHours } from '@shared/training/rules'
import { RESULT_WORDS, TRAINEES_COPY } from './copy'

/** Somebody with a record of a training. */
export type Trainee = OutputOf<(typeof trainingContract.actions)['listTrainees']>['rows'][number]

export interface TraineeListProps {
  readonly trainees: readonly Trainee[]
  /** Who is chosen to pass; none where the trainer does not decide. */
  readonly chosen: readonly string[] | undefined
  readonly onChoose: (chosen: readonly string[]) => void
}

/** Those who may be passed first, each with a box; then who has passed. TRN-03. */
export function TraineeList({ trainees, chosen, onChoose }: TraineeListProps) {
  const open = trainees.filter(({ result }) => result === 'open')
  const passed = trainees.filter(({ result }) => result === 'passed')
  const toggle = (id: string, on: boolean) =>
    onChoose(on ? [...(chosen ?? []), id] : (chosen ?? []).filter((one) => one !== id))
  return (
    <>
      {open.length > 0 && chosen ? (
        <Card pad="rows">
          {open.map(({ id, maskedName, volunteerNo, minutes }) => (
            <CheckRow
              key={id}
              title={maskedName}
              text={[volunteerNo ?? '', TRAINEES_COPY.minutes(studyHours(minutes))]
                .filter(Boolean)
                .join('，')}
              checked={chosen.includes(id)}
              onChange={(on) => toggle(id, on)}
            />
          ))}
        </Card>
      ) : null}
      <Rows trainees={chosen ? passed : [...open, ...passed]} />
    </>
  )
}

function Rows({ trainees }: { readonly trainees: readonly Trainee[] }) {
  if (trainees.length === 0) return null
  return (
    <CellGroup>
      {trainees.map(({ id, maskedName, volunteerNo, minutes, result }) => (
        <Cell
          key={id}
          title={maskedName}
          hint={[volunteerNo ?? '', TRAINEES_COPY.minutes(studyHours(minutes))]
            .filter(Boolean)
            .join('，')}
          value={<Tag {...RESULT_WORDS[result]} />}
        />
      ))}
    </CellGroup>
  )
}
