import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Chip } from '@client/ui/chip'
import { Divider } from '@client/ui/divider'
import { Field } from '@client/ui/field'
import { Heading } from '@client/ui/heading'
import { Row, Stack } from '@client/ui/stack'
import { Segments } from '@client/ui/segments'
import { Stepper } from '@client/ui/stepper'
import { PLAN_METRICS } from '@shared/station/plan-model'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { PLAN_EDIT_COPY } from './plan-copy'
import { METRIC_WORDS } from './plan-words'
import type { PlanEdit } from './use-plan-edit'

/** The contract's bounds. */
const MOST = 1_000_000
const REASON_MAX = 60

/** How much one tap changes: targets run from 3 bases to thousands of volunteers. */
const STEPS = [
  { key: '1', label: '1' },
  { key: '10', label: '10' },
  { key: '100', label: '100' },
] as const

export interface PlanEditorProps {
  readonly areaName: string
  readonly edit: PlanEdit
  readonly onChangeDay: () => void
}

/** The targets of one date, and why they change (board 43b). */
export function PlanEditor({ areaName, edit, onChangeDay }: PlanEditorProps) {
  const [step, setStep] = useState<(typeof STEPS)[number]['key']>('1')
  const { here, shortfall } = edit
  if (!here) return null
  return (
    <>
      <Row between wrap>
        <View>
          <Heading level={1}>{PLAN_EDIT_COPY.targetsOf(here.label)}</Heading>
          <View className="t-2">{areaName}</View>
        </View>
        <Chip label={PLAN_EDIT_COPY.changeDay} icon="down" onPress={onChangeDay} />
      </Row>
      <Stack gap={2}>
        <View className="t-2 t-mini">{PLAN_EDIT_COPY.step}</View>
        <Segments label={PLAN_EDIT_COPY.step} items={STEPS} current={step} onChange={setStep} />
      </Stack>
      <Card pad="rows">
        {PLAN_METRICS.map((metric, index) => {
          const { name } = METRIC_WORDS[metric]
          return (
            <View key={metric}>
              {index > 0 ? <Divider /> : null}
              <Stepper
                label={name}
                value={here.targets[metric]}
                min={0}
                max={MOST}
                step={Number(step)}
                words={[PLAN_EDIT_COPY.less(name), PLAN_EDIT_COPY.more(name)]}
                onChange={(amount) => edit.setTarget(metric, amount)}
              />
            </View>
          )
        })}
      </Card>
      {shortfall ? (
        <Callout block tone="wait" icon="info">
          {PLAN_EDIT_COPY.notLess(
            METRIC_WORDS[shortfall.metric].name,
            shortfall.before.label,
            shortfall.before.targets[shortfall.metric],
          )}
        </Callout>
      ) : null}
      <Field
        label={PLAN_EDIT_COPY.reason}
        hint={PLAN_EDIT_COPY.reasonHint}
        placeholder={PLAN_EDIT_COPY.reasonPlaceholder}
        max={REASON_MAX}
        value={edit.reason}
        onChange={edit.setReason}
      />
      <View className="t-2 t-mini">{PLAN_EDIT_COPY.record}</View>
    </>
  )
}
