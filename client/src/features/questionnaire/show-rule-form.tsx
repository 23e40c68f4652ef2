import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Cell } from '@client/ui/cell'
import { CheckChips } from '@client/ui/check-chips'
import { InlineAction } from '@client/ui/inline-action'
import { Section } from '@client/ui/section'
import { Segments } from '@client/ui/segments'
import { Stack } from '@client/ui/stack'
import type { Clause, Question, ShowRule } from '@shared/survey/question-model'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { RULE_COPY } from './copy'
import { NumberField } from './number-field'
import { namedBy, newClause, valuesOf } from './parts'
import { QuestionSheet } from './question-sheet'

const MOST_CLAUSES = 8

interface ClauseProps {
  readonly clause: Clause
  readonly earlier: readonly Question[]
  readonly onChange: (clause: Clause) => void
  readonly onRemove: () => void
}

interface ValuesProps extends Pick<ClauseProps, 'clause' | 'onChange'> {
  readonly values: readonly { readonly id: string; readonly label: string }[]
}

/** Which choices, picked or not. */
function Values({ clause, values, onChange }: ValuesProps) {
  const way = 'noneOf' in clause ? 'noneOf' : 'anyOf'
  const named = namedBy(clause)
  const write = (ids: readonly string[], next: 'anyOf' | 'noneOf') => {
    // Without any there is nothing to look at: the last one stays.
    if (ids.length === 0) return
    const { question } = clause
    onChange(next === 'anyOf' ? { question, anyOf: [...ids] } : { question, noneOf: [...ids] })
  }
  return (
    <>
      <Segments
        label={RULE_COPY.values}
        items={[
          { key: 'anyOf', label: RULE_COPY.has },
          { key: 'noneOf', label: RULE_COPY.hasNot },
        ]}
        current={way}
        onChange={(next) => write(named, next)}
      />
      <CheckChips
        label={RULE_COPY.values}
        items={values.map(({ id, label }) => ({ key: id, label }))}
        value={[...named]}
        onChange={(ids) => write(ids, way)}
      />
    </>
  )
}

/** One earlier question, and what must have been answered. */
function ClauseCard({ clause, earlier, onChange, onRemove }: ClauseProps) {
  const [isChoosing, setChoosing] = useState(false)
  const asked = earlier.find(({ id }) => id === clause.question)
  const values = asked && valuesOf(asked)
  const choose = (id: string | undefined) => {
    const chosen = earlier.find((question) => question.id === id)
    setChoosing(false)
    if (chosen) onChange(newClause(chosen))
  }
  return (
    <Card>
      <Stack gap={4}>
        <Cell
          title={asked?.title ?? RULE_COPY.question}
          hint={RULE_COPY.question}
          weight="plain"
          onPress={() => setChoosing(true)}
        />
        {values ? <Values clause={clause} values={values} onChange={onChange} /> : null}
        {'from' in clause && values === null ? (
          <>
            <NumberField
              key={`${clause.question} from`}
              label={RULE_COPY.from}
              value={clause.from}
              onChange={(from) => onChange({ ...clause, from })}
            />
            <NumberField
              key={`${clause.question} to`}
              label={RULE_COPY.to}
              value={clause.to}
              onChange={(to) => onChange({ ...clause, to })}
            />
          </>
        ) : null}
        <InlineAction icon="trash" tone="bad" label={RULE_COPY.remove} onPress={onRemove} />
      </Stack>
      <QuestionSheet
        open={isChoosing}
        label={RULE_COPY.question}
        questions={earlier}
        chosen={clause.question}
        onChoose={choose}
        onClose={() => setChoosing(false)}
      />
    </Card>
  )
}

interface RuleProps {
  readonly rule: ShowRule
  readonly earlier: readonly Question[]
  readonly onChange: (rule: ShowRule) => void
}

function Rule({ rule, earlier, onChange }: RuleProps) {
  const { match, clauses } = rule
  const [first] = earlier
  const write = (next: Clause[]) => onChange({ match, clauses: next })
  return (
    <>
      {clauses.length > 1 ? (
        <Segments
          label={RULE_COPY.match}
          items={[
            { key: 'all', label: RULE_COPY.all },
            { key: 'any', label: RULE_COPY.any },
          ]}
          current={match}
          onChange={(next) => onChange({ match: next, clauses })}
        />
      ) : null}
      {clauses.map((clause, at) => (
        <ClauseCard
          key={`${clause.question} ${at}`}
          clause={clause}
          earlier={earlier}
          onChange={(next) => write(clauses.map((one, index) => (index === at ? next : one)))}
          onRemove={() => write(clauses.filter((_, index) => index !== at))}
        />
      ))}
      {first && clauses.length < MOST_CLAUSES ? (
        <Button
          variant="quiet"
          size="m"
          icon="plus"
          onPress={() => write([...clauses, newClause(first)])}
        >
          {RULE_COPY.add}
        </Button>
      ) : null}
    </>
  )
}

export interface ShowRuleFormProps {
  readonly rule: ShowRule | undefined
  /** The questions it can look at. */
  readonly earlier: readonly Question[]
  readonly onChange: (rule: ShowRule | undefined) => void
}

/** When a question is asked: always, or after certain answers. */
export function ShowRuleForm({ rule, earlier, onChange }: ShowRuleFormProps) {
  const [first] = earlier
  const turn = (way: 'always' | 'sometimes') => {
    if (way === 'always' || !first) onChange(undefined)
    else onChange(rule ?? { match: 'all', clauses: [newClause(first)] })
  }
  return (
    <Section title={RULE_COPY.title}>
      <Stack>
        {first || rule ? (
          <Segments
            label={RULE_COPY.title}
            items={[
              { key: 'always', label: RULE_COPY.always },
              { key: 'sometimes', label: RULE_COPY.sometimes },
            ]}
            current={rule ? 'sometimes' : 'always'}
            onChange={turn}
          />
        ) : (
          <View className="t-2">{RULE_COPY.none}</View>
        )}
        {rule ? <Rule rule={rule} earlier={earlier} onChange={onChange} /> : null}
      </Stack>
    </Section>
  )
}
