import { Card } from '@client/ui/card'
import { CheckChips, ChoiceChips } from '@client/ui/check-chips'
import { Field } from '@client/ui/field'
import { ProblemLine } from '@client/ui/problem-line'
import { Section } from '@client/ui/section'
import { SwitchRow } from '@client/ui/switch-row'
import {
  ACTIVITY_CATEGORIES,
  ACTIVITY_MODES,
  CATEGORY_NAMES,
  RECIPIENT_GROUPS,
  RECIPIENT_KEYS,
  SERVICE_FORM_KEYS,
  SERVICE_FORMS,
} from '@shared/activity/categories'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { PART_COPY } from './part-copy'
import { slotOf, whenWords } from './plan-draft'
import type { PartEdit } from './use-part'

interface PartProps {
  readonly edit: PartEdit
}

/** What it is called and what happens. ACT-01 a, c. */
export function Basics({ edit }: PartProps) {
  const { title, content, purpose } = edit.fields.plan
  const { block } = edit
  useEffect(
    () => block(title.trim().length < 2 ? PART_COPY.titleProblem : undefined),
    [block, title],
  )
  return (
    <>
      <Field
        label={PART_COPY.basics.title}
        max={24}
        value={title}
        error={edit.problem}
        onChange={(words) => edit.changePlan({ title: words })}
      />
      <Field
        kind="area"
        label={PART_COPY.basics.content}
        max={500}
        value={content}
        onChange={(words) => edit.changePlan({ content: words })}
      />
      <Field
        kind="area"
        label={PART_COPY.basics.purpose}
        hint={PART_COPY.optional}
        max={200}
        value={purpose}
        onChange={(words) => edit.changePlan({ purpose: words })}
      />
    </>
  )
}

/** Its first slot; the days of a series are asked once it is published. ACT-01 e, ACT-09. */
export function When({ edit }: PartProps) {
  const { fields, change, block } = edit
  const [words, setWords] = useState(() => whenWords(fields))
  const update = (some: Partial<typeof words>) => {
    const written = { ...words, ...some }
    const [first, ...others] = fields.slots
    const slot = slotOf(written, Date.now())
    setWords(written)
    block(slot ? undefined : PART_COPY.when.problem)
    if (slot && first) change({ ...fields, slots: [{ ...first, ...slot }, ...others] })
  }
  return (
    <>
      <Field
        label={PART_COPY.when.day}
        placeholder={PART_COPY.when.dayPlaceholder}
        max={10}
        value={words.day}
        onChange={(day) => update({ day })}
      />
      <Field
        label={PART_COPY.when.from}
        placeholder={PART_COPY.when.timePlaceholder}
        max={5}
        value={words.from}
        onChange={(from) => update({ from })}
      />
      <Field
        label={PART_COPY.when.to}
        placeholder={PART_COPY.when.timePlaceholder}
        max={5}
        value={words.to}
        error={edit.problem}
        onChange={(to) => update({ to })}
      />
      <View className="t-2 t-mini">{PART_COPY.when.more}</View>
    </>
  )
}

/** Where, how to get there, and whether it is online. ACT-40. */
export function Place({ edit }: PartProps) {
  const { place, placeHint, stepFree, mode } = edit.fields.plan
  return (
    <>
      <Field
        label={PART_COPY.place.place}
        max={60}
        value={place}
        onChange={(words) => edit.changePlan({ place: words })}
      />
      <Field
        label={PART_COPY.place.hint}
        hint={PART_COPY.optional}
        placeholder={PART_COPY.place.hintPlaceholder}
        max={60}
        value={placeHint}
        onChange={(words) => edit.changePlan({ placeHint: words })}
      />
      <Card pad="rows">
        <SwitchRow
          title={PART_COPY.place.stepFree}
          on={stepFree}
          onChange={(on) => edit.changePlan({ stepFree: on })}
        />
      </Card>
      <Section title={PART_COPY.place.mode}>
        <ChoiceChips
          label={PART_COPY.place.mode}
          items={ACTIVITY_MODES.map((key) => ({ key, label: PART_COPY.modes[key] }))}
          value={mode}
          onChange={(key) => edit.changePlan({ mode: key })}
        />
      </Section>
    </>
  )
}

/** By which it is found and counted. CAT-01, CAT-02, CAT-03. */
export function Kind({ edit }: PartProps) {
  const { categories, recipients, forms } = edit.fields.plan
  const { block } = edit
  const isGood = [categories, recipients, forms].every((some) => some.length > 0)
  useEffect(() => block(isGood ? undefined : PART_COPY.kindProblem), [block, isGood])
  return (
    <>
      <Section title={PART_COPY.kind.categories}>
        <CheckChips
          label={PART_COPY.kind.categories}
          items={ACTIVITY_CATEGORIES.map((key) => ({ key, label: CATEGORY_NAMES[key] }))}
          value={categories}
          onChange={(some) => edit.changePlan({ categories: some.slice(0, 5) })}
        />
      </Section>
      <Section title={PART_COPY.kind.recipients}>
        <CheckChips
          label={PART_COPY.kind.recipients}
          items={RECIPIENT_KEYS.map((key) => ({ key, label: RECIPIENT_GROUPS[key] }))}
          value={recipients}
          onChange={(some) => edit.changePlan({ recipients: some.slice(0, 4) })}
        />
      </Section>
      <Section title={PART_COPY.kind.forms}>
        <CheckChips
          label={PART_COPY.kind.forms}
          items={SERVICE_FORM_KEYS.map((key) => ({ key, label: SERVICE_FORMS[key] }))}
          value={forms}
          onChange={(some) => edit.changePlan({ forms: some.slice(0, 4) })}
        />
      </Section>
      <ProblemLine text={edit.problem} />
    </>
  )
}
