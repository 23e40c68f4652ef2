import { Field } from '@client/ui/field'
import { PickField } from '@client/ui/pick-field'
import { ProblemLine } from '@client/ui/problem-line'
import { Row, Stack } from '@client/ui/stack'
import { friendlyDate, localDate, type Instant } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { EDIT_COPY } from './copy'
import { basicsProblem, daysOf, moved, pickOf, type Writable } from './plan-words'
import type { PlanEdit } from './use-campaign'

export interface BasicsProps {
  readonly edit: PlanEdit
  readonly may: Writable
  readonly now: Instant
  /** Somebody tried to save it. */
  readonly tried: boolean
}

interface MomentProps {
  readonly words: readonly [day: string, clock: string]
  readonly at: Instant
  readonly now: Instant
  readonly onChange: (at: Instant) => void
}

/** A day and a time beside it. */
function Moment({ words: [day, clock], at, now, onChange }: MomentProps) {
  const picked = pickOf(at)
  return (
    <Row gap={3} align="top">
      <View className="grow">
        <PickField
          kind="date"
          label={day}
          from={localDate(now)}
          value={picked.day}
          words={friendlyDate(at)}
          placeholder={EDIT_COPY.pick}
          onChange={(chosen) => onChange(moved(at, { day: chosen }))}
        />
      </View>
      <View className="grow">
        <PickField
          kind="time"
          label={clock}
          value={picked.clock}
          placeholder={EDIT_COPY.pick}
          onChange={(chosen) => onChange(moved(at, { clock: chosen }))}
        />
      </View>
    </Row>
  )
}

/** What a campaign is called, and from when to when it is open. */
export function PartBasics({ edit, may, now, tried }: BasicsProps) {
  const { plan, change } = edit
  const problem = tried ? basicsProblem(plan, now) : undefined
  return (
    <>
      <Field
        label={EDIT_COPY.name}
        placeholder={EDIT_COPY.namePlaceholder}
        max={40}
        value={plan.title}
        error={problem === 'name' ? EDIT_COPY.nameProblem : undefined}
        onChange={(title) => change({ title })}
      />
      <Stack gap={3}>
        {may.all ? (
          <Moment
            words={[EDIT_COPY.opensOn, EDIT_COPY.opensAt]}
            at={plan.opensAt}
            now={now}
            onChange={(opensAt) =>
              change({ opensAt, closesAt: opensAt + (plan.closesAt - plan.opensAt) })
            }
          />
        ) : null}
        {may.end ? (
          <Moment
            words={[EDIT_COPY.closesOn, EDIT_COPY.closesAt]}
            at={plan.closesAt}
            now={now}
            onChange={(closesAt) => change({ closesAt })}
          />
        ) : null}
        <ProblemLine text={problem === 'window' ? EDIT_COPY.windowProblem : undefined} />
        <View className="t-2 t-mini">
          {[EDIT_COPY.days(daysOf(plan)), EDIT_COPY.windowHint].join('，')}
        </View>
      </Stack>
    </>
  )
}
