import { Card } from '@client/ui/card'
import { CheckChips, ChoiceChips } from '@client/ui/check-chips'
import { Field } from '@client/ui/field'
import { ProblemLine } from '@client/ui/problem-line'
import { Section } from '@client/ui/section'
import { Stepper } from '@client/ui/stepper'
import { SwitchRow } from '@client/ui/switch-row'
import {
  ACTIVITY_CATEGORIES,
  ACTIVITY_MODES,
  CATEGORY_NAMES,
  RECIPIENT_GROUPS,
  RECIPIENT_KEYS,
  SECURITY_CATEGORIES,
  SERVICE_FORM_KEYS,
  SERVICE_FORMS,
  SPECIAL_GROUPS,
  type ActivityCategory,
} from '@shared/activity/categories'
import { PART_COPY, POST_COPY } from './part-copy'
import type { PartProps } from './plan-part'

/** What it is called and what happens. ACT-01 a, c. */
export function Basics({ edit, problem }: PartProps) {
  const { title, content, purpose } = edit.fields.plan
  return (
    <>
      <Field
        label={PART_COPY.basics.title}
        placeholder={PART_COPY.basics.titlePlaceholder}
        max={24}
        value={title}
        error={problem}
        onChange={(words) => edit.changePlan({ title: words })}
      />
      <Field
        kind="area"
        label={PART_COPY.basics.content}
        placeholder={PART_COPY.basics.contentPlaceholder}
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

/** Where, how to get there, and whether it is online; once people read it, only how to get there. ACT-40. */
export function Place({ edit }: PartProps) {
  const { place, placeHint, stepFree, mode } = edit.fields.plan
  const isRead = edit.activity.state === 'published'
  return (
    <>
      {isRead ? null : (
        <Field
          label={PART_COPY.place.place}
          placeholder={PART_COPY.place.placeholder}
          max={60}
          value={place}
          onChange={(words) => edit.changePlan({ place: words })}
        />
      )}
      <Field
        label={PART_COPY.place.hint}
        hint={PART_COPY.optional}
        placeholder={PART_COPY.place.hintPlaceholder}
        max={60}
        value={placeHint}
        onChange={(words) => edit.changePlan({ placeHint: words })}
      />
      {isRead ? null : (
        <>
          <Card pad="rows">
            <SwitchRow
              title={PART_COPY.place.stepFree}
              text={PART_COPY.place.stepFreeText}
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
      )}
    </>
  )
}

/** For whom, how many, and what is adapted to those who need it. ACT-01 f, CAT-03, ACT-39. */
export function Guests({ edit, problem }: PartProps) {
  const { plan } = edit.fields
  const areSpecial = plan.recipients.some((group) => SPECIAL_GROUPS.includes(group))
  return (
    <>
      <Section title={PART_COPY.guests.recipients} note={PART_COPY.guests.recipientsNote}>
        <CheckChips
          label={PART_COPY.guests.recipients}
          items={RECIPIENT_KEYS.map((key) => ({ key, label: RECIPIENT_GROUPS[key] }))}
          value={plan.recipients}
          onChange={(some) => edit.changePlan({ recipients: some.slice(0, 4) })}
        />
        <ProblemLine text={problem} />
      </Section>
      <Card pad="rows">
        <Stepper
          label={PART_COPY.guests.expected}
          hint={PART_COPY.guests.expectedHint}
          unit={POST_COPY.unit}
          words={POST_COPY.words.resident}
          {...{ min: 0, max: 100_000, step: 5, value: plan.expectedRecipients }}
          onChange={(expectedRecipients) => edit.changePlan({ expectedRecipients })}
        />
      </Card>
      <Field
        kind="area"
        label={PART_COPY.guests.adaptations}
        hint={areSpecial ? undefined : PART_COPY.optional}
        placeholder={PART_COPY.guests.adaptationsPlaceholder}
        max={200}
        value={plan.safeguards.adaptations}
        onChange={(adaptations) => edit.changeSafeguards({ adaptations })}
      />
    </>
  )
}

const MOST_CATEGORIES = 5
const isSecurity = (key: ActivityCategory) => key in SECURITY_CATEGORIES

/** By which it is found and counted. CAT-01, CAT-02. */
export function Kind({ edit, problem }: PartProps) {
  const { categories, forms } = edit.fields.plan
  const group = (keys: readonly ActivityCategory[], label: string) => (
    <CheckChips
      label={label}
      items={keys.map((key) => ({ key, label: CATEGORY_NAMES[key] }))}
      value={categories}
      onChange={(some) => edit.changePlan({ categories: some.slice(0, MOST_CATEGORIES) })}
    />
  )
  const others = ACTIVITY_CATEGORIES.filter((key) => !isSecurity(key))
  return (
    <>
      <Section title={PART_COPY.kind.security} note={PART_COPY.kind.securityNote}>
        {group(ACTIVITY_CATEGORIES.filter(isSecurity), PART_COPY.kind.security)}
      </Section>
      <Section title={PART_COPY.kind.others}>{group(others, PART_COPY.kind.others)}</Section>
      <Section title={PART_COPY.kind.forms}>
        <CheckChips
          label={PART_COPY.kind.forms}
          items={SERVICE_FORM_KEYS.map((key) => ({ key, label: SERVICE_FORMS[key] }))}
          value={forms}
          onChange={(some) => edit.changePlan({ forms: some.slice(0, 4) })}
        />
      </Section>
      <ProblemLine text={problem} />
    </>
  )
}
