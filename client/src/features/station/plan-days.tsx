import { Button } from '@client/ui/button'
import { Field } from '@client/ui/field'
import { Option, OptionGroup } from '@client/ui/option'
import { PageHead } from '@client/ui/page-head'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import { useState } from 'react'
import { PLAN_EDIT_COPY } from './plan-copy'
import type { PlanEdit } from './use-plan-edit'

const DAY = /^20\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** `2027年7月1日`. */
function labelOf(day: string): string {
  return `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`
}

export interface PlanDaysProps {
  readonly open: boolean
  readonly edit: PlanEdit
  readonly onClose: () => void
}

/** Another date of the plan, or one more. */
export function PlanDays({ open, edit, onClose }: PlanDaysProps) {
  const [day, setDay] = useState('')
  const [checked, setChecked] = useState(false)
  const isDay = DAY.test(day) && !edit.milestones.some(({ on }) => on === day)
  const add = () => {
    setChecked(true)
    if (!isDay) return
    edit.addMilestone(day, labelOf(day))
    setDay('')
    setChecked(false)
    onClose()
  }
  return (
    <Sheet
      open={open}
      label={PLAN_EDIT_COPY.days}
      closeLabel={PLAN_EDIT_COPY.close}
      onClose={onClose}
    >
      <Stack>
        <PageHead size="title" title={PLAN_EDIT_COPY.days} />
        <OptionGroup label={PLAN_EDIT_COPY.days} arrows="move">
          {edit.milestones.map(({ on, label }) => (
            <Option
              key={on}
              title={label}
              hint={on}
              selected={on === edit.here?.on}
              onSelect={() => {
                edit.goTo(on)
                onClose()
              }}
            />
          ))}
        </OptionGroup>
        {edit.mayAdd ? (
          <>
            <Field
              label={PLAN_EDIT_COPY.day}
              placeholder={PLAN_EDIT_COPY.dayHint}
              max={10}
              value={day}
              error={checked && !isDay ? PLAN_EDIT_COPY.dayProblem : undefined}
              onChange={setDay}
            />
            <Button variant="quiet" size="m" icon="plus" onPress={add}>
              {PLAN_EDIT_COPY.add}
            </Button>
          </>
        ) : null}
      </Stack>
    </Sheet>
  )
}
