import { Cell, CellGroup } from '@client/ui/cell'
import { Section } from '@client/ui/section'
import { useState } from 'react'
import { EDIT_COPY } from './copy'
import { NumberSheet } from './number-sheet'
import { withGoal } from './plan-words'
import type { PlanEdit } from './use-campaign'

/** A place with a goal of its own, or of the usual one. */
export interface NamedPlace {
  readonly id: string
  readonly name: string
}

export interface GoalsProps {
  readonly edit: PlanEdit
  readonly areas: readonly NamedPlace[]
  readonly stations: readonly NamedPlace[]
}

type Asked =
  | { readonly of: 'volunteerGoal' | 'stationGoal' }
  | { readonly of: 'areaGoals' | 'stationGoals'; readonly place: NamedPlace }

/** What volunteers, stations and areas set out to collect. */
export function PartGoals({ edit, areas, stations }: GoalsProps) {
  const [asked, setAsked] = useState<Asked>()
  const { plan } = edit
  const close = () => setAsked(undefined)
  return (
    <>
      <CellGroup>
        {(['volunteerGoal', 'stationGoal'] as const).map((of) => (
          <Cell
            key={of}
            title={EDIT_COPY[of]}
            value={EDIT_COPY.goalOf(plan[of])}
            onPress={() => setAsked({ of })}
          />
        ))}
      </CellGroup>
      <OwnGoals of="areaGoals" places={areas} edit={edit} onAsk={setAsked} />
      <OwnGoals of="stationGoals" places={stations} edit={edit} onAsk={setAsked} />
      {asked ? <GoalSheet asked={asked} edit={edit} onClose={close} /> : null}
    </>
  )
}

interface OwnGoalsProps {
  readonly of: 'areaGoals' | 'stationGoals'
  readonly places: readonly NamedPlace[]
  readonly edit: PlanEdit
  readonly onAsk: (asked: Asked) => void
}

function OwnGoals({ of, places, edit, onAsk }: OwnGoalsProps) {
  const goals: Readonly<Record<string, number>> = edit.plan[of]
  return (
    <Section title={EDIT_COPY[of]}>
      <CellGroup>
        {places.map((place) => {
          const goal = goals[place.id]
          return (
            <Cell
              key={place.id}
              title={place.name}
              value={goal === undefined ? EDIT_COPY.usual : EDIT_COPY.goalOf(goal)}
              onPress={() => onAsk({ of, place })}
            />
          )
        })}
      </CellGroup>
    </Section>
  )
}

interface GoalSheetProps {
  readonly asked: Asked
  readonly edit: PlanEdit
  readonly onClose: () => void
}

function GoalSheet({ asked, edit, onClose }: GoalSheetProps) {
  const { plan, change } = edit
  const keep = (made: Parameters<typeof change>[0]) => {
    change(made)
    onClose()
  }
  if ('place' in asked) {
    const { of, place } = asked
    const goals: Readonly<Record<string, number>> = plan[of]
    const put = (goal?: number) => keep({ [of]: withGoal(goals, place.id, goal) })
    return (
      <NumberSheet
        title={EDIT_COPY.ownGoal(place.name)}
        label={EDIT_COPY.ownGoalLabel}
        value={goals[place.id]}
        problem={EDIT_COPY.numberProblem}
        without={{ words: EDIT_COPY.clear, act: () => put() }}
        onDone={put}
        onClose={onClose}
      />
    )
  }
  const { of } = asked
  return (
    <NumberSheet
      title={EDIT_COPY[of]}
      label={EDIT_COPY.copies}
      value={plan[of]}
      problem={EDIT_COPY.numberProblem}
      onDone={(goal) => keep({ [of]: goal })}
      onClose={onClose}
    />
  )
}
