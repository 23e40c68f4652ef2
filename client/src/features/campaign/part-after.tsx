import { Card } from '@client/ui/card'
import { ChoiceChips } from '@client/ui/check-chips'
import { Field } from '@client/ui/field'
import { Section } from '@client/ui/section'
import { Stepper } from '@client/ui/stepper'
import { HOUR } from '@shared/kit/time'
import { CALLBACK_PERCENT } from '@shared/survey/campaign-model'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { EDIT_COPY } from './copy'
import { countOf } from './plan-words'
import type { PlanEdit } from './use-campaign'

export interface AfterProps {
  readonly edit: PlanEdit
  /** Told whether what is typed can be kept. */
  readonly onFine: (fine: boolean) => void
}

/** How long answers wait to be looked at, who is called back, and from when there is a report. */
export function PartAfter({ edit, onFine }: AfterProps) {
  const { plan, change } = edit
  const [typed, setTyped] = useState(String(plan.reportFrom))
  const type = (words: string) => {
    setTyped(words)
    const reportFrom = countOf(words)
    onFine(reportFrom !== undefined)
    if (reportFrom !== undefined) change({ reportFrom })
  }
  return (
    <>
      <Section title={EDIT_COPY.settle}>
        <ChoiceChips
          label={EDIT_COPY.settle}
          items={EDIT_COPY.settleOptions}
          value={String(plan.settleAfterMs / HOUR)}
          onChange={(hours) => change({ settleAfterMs: Number(hours) * HOUR })}
        />
        <View className="t-2 t-mini">{EDIT_COPY.settleHint}</View>
      </Section>
      <Card pad="rows">
        <Stepper
          label={EDIT_COPY.callback}
          hint={EDIT_COPY.callbackHint}
          value={plan.callbackPercent}
          unit={EDIT_COPY.people}
          min={CALLBACK_PERCENT.least}
          max={CALLBACK_PERCENT.most}
          words={[EDIT_COPY.less, EDIT_COPY.more]}
          onChange={(callbackPercent) => change({ callbackPercent })}
        />
      </Card>
      <Field
        label={EDIT_COPY.reportFrom}
        keyboard="number"
        max={7}
        value={typed}
        error={countOf(typed) === undefined ? EDIT_COPY.numberProblem : undefined}
        onChange={type}
      />
    </>
  )
}
