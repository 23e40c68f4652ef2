import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { CheckChips } from '@client/ui/check-chips'
import { Divider } from '@client/ui/divider'
import { Field } from '@client/ui/field'
import { PickField } from '@client/ui/pick-field'
import { Section } from '@client/ui/section'
import { Row, Stack } from '@client/ui/stack'
import { Stepper } from '@client/ui/stepper'
import { AWARD_CATEGORIES } from '@shared/badge/award-model'
import { CATEGORY_NAMES } from '@shared/badge/award-words'
import { friendlyDate, instantOf, type LocalDate } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { Fragment } from 'react'
import { WRITE_COPY } from './work-copy'
import {
  MOST_CRITERIA,
  pointsOf,
  withCategories,
  withCriterion,
  type RulesDraft,
} from './rules-draft'

const WORDS = [WRITE_COPY.less, WRITE_COPY.more] as const
const CATEGORY_ITEMS = AWARD_CATEGORIES.map((key) => ({ key, label: CATEGORY_NAMES[key] }))

export interface RulesFieldsProps {
  readonly draft: RulesDraft
  readonly today: LocalDate
  readonly people: readonly { readonly id: string; readonly maskedName: string }[]
  readonly onChange: (draft: RulesDraft) => void
}

function Categories({ draft, onChange }: RulesFieldsProps) {
  const { categories } = draft
  const place = (at: number, places: number) =>
    categories.map((one, index) => (index === at ? { ...one, places } : one))
  return (
    <Section title={WRITE_COPY.categories}>
      <Stack>
        <CheckChips
          label={WRITE_COPY.categories}
          items={CATEGORY_ITEMS}
          value={categories.map(({ category }) => category)}
          onChange={(chosen) => onChange(withCategories(draft, chosen))}
        />
        <Card>
          {categories.map(({ category, places }, at) => (
            <Fragment key={category}>
              {at === 0 ? null : <Divider />}
              <Stepper
                label={WRITE_COPY.places(CATEGORY_NAMES[category])}
                value={places}
                unit={WRITE_COPY.placesUnit}
                min={1}
                max={30}
                words={[...WORDS]}
                onChange={(value) => onChange({ ...draft, categories: place(at, value) })}
              />
            </Fragment>
          ))}
        </Card>
      </Stack>
    </Section>
  )
}

function Criteria({ draft, onChange }: RulesFieldsProps) {
  const { criteria } = draft
  const change = (at: number, some: { name?: string; points?: number }) =>
    onChange({
      ...draft,
      criteria: criteria.map((one, index) => (index === at ? { ...one, ...some } : one)),
    })
  const sum = pointsOf(draft)
  return (
    <Section title={WRITE_COPY.criteria}>
      <Stack>
        {criteria.map(({ id, name, points }, at) => (
          <Card key={id}>
            <Stack>
              <Field
                label={WRITE_COPY.criterion(at + 1)}
                placeholder={WRITE_COPY.criterionPlaceholder}
                max={12}
                value={name}
                onChange={(written) => change(at, { name: written })}
              />
              <Stepper
                label={WRITE_COPY.criterionPoints(name)}
                value={points}
                unit={WRITE_COPY.pointsUnit}
                min={5}
                max={95}
                step={5}
                words={[...WORDS]}
                onChange={(value) => change(at, { points: value })}
              />
            </Stack>
          </Card>
        ))}
        <View className={sum === 100 ? 't-good t-num' : 't-bad t-num'}>{WRITE_COPY.sum(sum)}</View>
        <Row gap={2} wrap>
          {criteria.length < MOST_CRITERIA ? (
            <Button
              variant="quiet"
              size="m"
              icon="plus"
              block={false}
              onPress={() => onChange(withCriterion(draft))}
            >
              {WRITE_COPY.add}
            </Button>
          ) : null}
          {criteria.length > 2 ? (
            <Button
              variant="text"
              size="m"
              block={false}
              onPress={() => onChange({ ...draft, criteria: criteria.slice(0, -1) })}
            >
              {WRITE_COPY.remove}
            </Button>
          ) : null}
        </Row>
      </Stack>
    </Section>
  )
}

/** Everything that is settled before anybody can be named. AWD-16. */
export function RulesFields(props: RulesFieldsProps) {
  const { draft, today, people, onChange } = props
  return (
    <>
      <Categories {...props} />
      <Criteria {...props} />
      <Card>
        <Stepper
          label={WRITE_COPY.passMark}
          value={draft.passMark}
          unit={WRITE_COPY.pointsUnit}
          min={0}
          max={100}
          step={5}
          words={[...WORDS]}
          onChange={(passMark) => onChange({ ...draft, passMark })}
        />
        <Divider />
        <Stepper
          label={WRITE_COPY.perStation}
          value={draft.perStation}
          unit={WRITE_COPY.placesUnit}
          min={1}
          max={5}
          words={[...WORDS]}
          onChange={(perStation) => onChange({ ...draft, perStation })}
        />
      </Card>
      <PickField
        label={WRITE_COPY.until}
        kind="date"
        value={draft.nominateUntil}
        words={friendlyDate(instantOf(draft.nominateUntil))}
        from={today}
        placeholder={WRITE_COPY.untilHint}
        onChange={(nominateUntil) => onChange({ ...draft, nominateUntil })}
      />
      <Field
        label={WRITE_COPY.grantedBy}
        placeholder={WRITE_COPY.grantedByPlaceholder}
        max={40}
        value={draft.grantedBy}
        onChange={(grantedBy) => onChange({ ...draft, grantedBy })}
      />
      <Section title={WRITE_COPY.jury}>
        <View className="t-2 t-mini">{WRITE_COPY.juryHint}</View>
        {people.length === 0 ? (
          <View className="t-2">{WRITE_COPY.nobody}</View>
        ) : (
          <CheckChips
            label={WRITE_COPY.jury}
            items={people.map(({ id, maskedName }) => ({ key: id, label: maskedName }))}
            value={[...draft.jury]}
            onChange={(jury) => onChange({ ...draft, jury })}
          />
        )}
      </Section>
    </>
  )
}
