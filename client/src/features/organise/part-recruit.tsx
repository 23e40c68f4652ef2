import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { ChoiceChips } from '@client/ui/check-chips'
import { Field } from '@client/ui/field'
import { Option, OptionGroup } from '@client/ui/option'
import { Section } from '@client/ui/section'
import { Row } from '@client/ui/stack'
import { Stepper } from '@client/ui/stepper'
import { minutesToAttend, plannedMinutes } from '@shared/activity/attendance-rules'
import { PART_COPY } from './part-copy'
import type { PartProps } from './plan-part'

/** How long counts, in percent and in minutes. D-10. */
export function Attend({ edit }: PartProps) {
  const { slots, attendancePercent } = edit.fields
  const words = PART_COPY.attend
  const [slot] = slots
  return (
    <>
      <Card pad="rows">
        <Stepper
          label={words.percent}
          unit={words.unit}
          words={words.words}
          {...{ min: 50, max: 100, step: 5, value: attendancePercent }}
          onChange={(percent) => edit.change({ attendancePercent: percent })}
        />
      </Card>
      {slot ? (
        <Callout
          block
          tone="note"
          icon="clock"
          lead={words.least(minutesToAttend(slot, attendancePercent), plannedMinutes(slot))}
        >
          {words.why}
        </Callout>
      ) : null}
    </>
  )
}

const ENDINGS = [0, 120, 1440, 4320] as const

/** Who gets the places, until when one signs up, and how many may come along. ACT-10, AMB-30. */
export function Taking({ edit }: PartProps) {
  const { selection, signUpEndsMinutes, companionsMax } = edit.fields
  const words = PART_COPY.taking
  return (
    <>
      <OptionGroup label={words.selection}>
        {(['firstCome', 'selected'] as const).map((key) => (
          <Option
            key={key}
            title={words[key]}
            hint={words[`${key}Hint`]}
            selected={key === selection}
            onSelect={() => edit.change({ selection: key })}
          />
        ))}
      </OptionGroup>
      <Section title={words.ends}>
        <ChoiceChips
          label={words.ends}
          items={ENDINGS.map((key) => ({ key: String(key), label: words.endings[key] }))}
          value={String(signUpEndsMinutes)}
          onChange={(key) => edit.change({ signUpEndsMinutes: Number(key) })}
        />
      </Section>
      <Card pad="rows">
        <Stepper
          label={words.companions}
          hint={words.companionsHint}
          unit={words.companionsUnit}
          words={words.companionsWords}
          {...{ min: 0, max: 5, value: companionsMax }}
          onChange={(most) => edit.change({ companionsMax: most })}
        />
      </Card>
    </>
  )
}

/** Who may come. R-22. */
export function Conditions({ edit }: PartProps) {
  return (
    <Field
      kind="area"
      label={PART_COPY.conditions.conditions}
      placeholder={PART_COPY.conditions.placeholder}
      max={200}
      value={edit.fields.plan.conditions}
      onChange={(words) => edit.changePlan({ conditions: words })}
    />
  )
}

interface CommonProps {
  readonly label: string
  readonly items: readonly { readonly key: string; readonly label: string }[]
  readonly onTake: (key: string) => void
}

/** What is written often, taken with a tap and then put into one's own words. */
export function Common({ label, items, onTake }: CommonProps) {
  if (items.length === 0) return null
  return (
    <Section title={label}>
      <Row wrap gap={2}>
        {items.map(({ key, label: words }) => (
          <Button
            key={key}
            variant="line"
            size="m"
            icon="plus"
            block={false}
            onPress={() => onTake(key)}
          >
            {words}
          </Button>
        ))}
      </Row>
    </Section>
  )
}
