import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { CheckChips, ChoiceChips } from '@client/ui/check-chips'
import { Field } from '@client/ui/field'
import { ProblemLine } from '@client/ui/problem-line'
import { Section } from '@client/ui/section'
import { Row, Stack } from '@client/ui/stack'
import { Stepper, type StepperProps } from '@client/ui/stepper'
import { newClientId } from '@client/platform/random'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { DANGER_ITEMS, PART_COPY } from './part-copy'
import { peopleOf, withPeople } from './plan-draft'
import type { PartEdit } from './use-part'

interface PartProps {
  readonly edit: PartEdit
}

function Amount(props: StepperProps) {
  return (
    <Row between wrap>
      <View className="t-strong">{props.label}</View>
      <Stepper {...props} />
    </Row>
  )
}

/** How many of either kind, and how old a volunteer is. R-22, REG-07. */
export function People({ edit }: PartProps) {
  const { fields, change, block } = edit
  const wanted = peopleOf(fields)
  const none = wanted.volunteer + wanted.resident === 0
  useEffect(() => block(none ? PART_COPY.people.problem : undefined), [block, none])
  const update = async (some: Partial<typeof wanted>) => {
    const [volunteer, resident] = [await newClientId('post'), await newClientId('post')]
    change(withPeople(fields, { ...wanted, ...some }, { volunteer, resident }))
  }
  const words = PART_COPY.people.words
  return (
    <Card>
      <Stack gap={4}>
        {(['volunteer', 'resident'] as const).map((who) => (
          <Amount
            key={who}
            label={PART_COPY.people[who]}
            unit={PART_COPY.people.unit}
            {...{ words, min: 0, max: 500, value: wanted[who] }}
            onChange={(value) => void update({ [who]: value })}
          />
        ))}
        {wanted.volunteer > 0 ? (
          <Amount
            label={PART_COPY.people.age}
            unit={PART_COPY.people.ageUnit}
            {...{ words, min: 0, max: 80, value: wanted.minimumAge }}
            onChange={(minimumAge) => void update({ minimumAge })}
          />
        ) : null}
        <ProblemLine text={edit.problem} />
      </Stack>
    </Card>
  )
}

/** Who gets the places, how long counts, and how many may come along. ACT-10, D-10. */
export function Taking({ edit }: PartProps) {
  const { fields, change } = edit
  return (
    <>
      <Section title={PART_COPY.taking.selection}>
        <ChoiceChips
          label={PART_COPY.taking.selection}
          items={(['firstCome', 'selected'] as const).map((key) => ({
            key,
            label: PART_COPY.taking[key],
          }))}
          value={fields.selection}
          onChange={(selection) => change({ ...fields, selection })}
        />
      </Section>
      <Card>
        <Stack gap={4}>
          <Amount
            label={PART_COPY.taking.attend}
            unit={PART_COPY.taking.attendUnit}
            words={PART_COPY.taking.attendWords}
            {...{ min: 50, max: 100, step: 5, value: fields.attendancePercent }}
            onChange={(attendancePercent) => change({ ...fields, attendancePercent })}
          />
          <Amount
            label={PART_COPY.taking.companions}
            unit={PART_COPY.taking.companionsUnit}
            words={PART_COPY.taking.companionsWords}
            {...{ min: 0, max: 5, value: fields.companionsMax }}
            onChange={(companionsMax) => change({ ...fields, companionsMax })}
          />
        </Stack>
      </Card>
    </>
  )
}

/** Who may come and what they get., ACT-39. */
export function Conditions({ edit }: PartProps) {
  const { conditions, safeguards } = edit.fields.plan
  return (
    <>
      <Field
        kind="area"
        label={PART_COPY.conditions.conditions}
        placeholder={PART_COPY.conditions.conditionsPlaceholder}
        max={200}
        value={conditions}
        onChange={(words) => edit.changePlan({ conditions: words })}
      />
      <Field
        label={PART_COPY.conditions.provisions}
        placeholder={PART_COPY.conditions.provisionsPlaceholder}
        max={100}
        value={safeguards.provisions}
        onChange={(provisions) => edit.changeSafeguards({ provisions })}
      />
      <Field
        kind="area"
        label={PART_COPY.conditions.adaptations}
        hint={PART_COPY.optional}
        max={200}
        value={safeguards.adaptations}
        onChange={(adaptations) => edit.changeSafeguards({ adaptations })}
      />
    </>
  )
}

/** What may happen, and what is done against it. ACT-19, SAF-07. */
export function Risks({ edit }: PartProps) {
  const { dangers, risks, precautions } = edit.fields.plan.safety
  return (
    <>
      <Section title={PART_COPY.risks.dangers} note={PART_COPY.optional}>
        <CheckChips
          label={PART_COPY.risks.dangers}
          items={DANGER_ITEMS}
          value={dangers}
          onChange={(some) => edit.changeSafety({ dangers: some })}
        />
      </Section>
      <Field
        kind="area"
        label={PART_COPY.risks.risks}
        placeholder={PART_COPY.risks.risksPlaceholder}
        max={200}
        value={risks}
        onChange={(words) => edit.changeSafety({ risks: words })}
      />
      <Field
        kind="area"
        label={PART_COPY.risks.precautions}
        hint={PART_COPY.optional}
        max={200}
        value={precautions}
        onChange={(words) => edit.changeSafety({ precautions: words })}
      />
    </>
  )
}

/** When to stop, what is done then, and who leads: whoever writes the plan. ACT-20, ROL-17, SAF-08. */
export function Emergency({ edit }: PartProps) {
  const { emergencyTrigger, emergencyPlan, medical } = edit.fields.plan.safety
  return (
    <>
      <Field
        label={PART_COPY.emergency.trigger}
        max={60}
        value={emergencyTrigger}
        onChange={(words) => edit.changeSafety({ emergencyTrigger: words })}
      />
      <Field
        kind="area"
        label={PART_COPY.emergency.plan}
        max={300}
        value={emergencyPlan}
        onChange={(words) => edit.changeSafety({ emergencyPlan: words })}
      />
      <Field
        label={PART_COPY.emergency.medical}
        hint={PART_COPY.optional}
        max={60}
        value={medical}
        onChange={(words) => edit.changeSafety({ medical: words })}
      />
      <Callout block tone="note" icon="phone">
        {PART_COPY.emergency.head}
      </Callout>
    </>
  )
}
