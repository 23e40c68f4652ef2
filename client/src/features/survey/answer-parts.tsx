import { Field } from '@client/ui/field'
import { Heading } from '@client/ui/heading'
import { Option, OptionGroup } from '@client/ui/option'
import { Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { gradesOf, rowsOf } from '@shared/survey/answer-rules'
import type { Question, QuestionKind, QuestionOf } from '@shared/survey/question-model'
import { ANSWER_COPY } from './copy'
import { gradeLabel } from './question-words'
import type { Answer } from './session'

export interface AnswerPartProps<Q extends Question = Question> {
  readonly question: Q
  readonly answer: Answer | undefined
  readonly onAnswer: (answer: Answer | undefined) => void
}
type PartOf<Kind extends QuestionKind> = AnswerPartProps<QuestionOf<Kind>>

/** A scale of other than five grades: one below the other, the ends in words. */
export function WideScale({ question, answer, onAnswer }: PartOf<'scale'>) {
  const { from, to } = gradesOf(question)
  const grades = Array.from({ length: to - from + 1 }, (_, place) => from + place)
  return (
    <OptionGroup label={question.title}>
      {grades.map((grade) => (
        <Option
          key={grade}
          title={gradeLabel(question, grade)}
          selected={answer === grade}
          onSelect={() => onAnswer(grade)}
        />
      ))}
    </OptionGroup>
  )
}

/** One row after the other, each with all its columns: a grid does not fit a phone in large letters. */
export function MatrixRows({ question, answer, onAnswer }: PartOf<'matrix'>) {
  const given = rowsOf(answer) ?? {}
  return (
    <Stack gap={5}>
      {question.rows.map((row) => (
        <Stack key={row.id} gap={2}>
          <Heading>{row.label}</Heading>
          <OptionGroup label={row.label}>
            {question.columns.map((column) => (
              <Option
                key={column.id}
                title={column.label}
                selected={given[row.id] === column.id}
                onSelect={() => onAnswer({ ...given, [row.id]: column.id })}
              />
            ))}
          </OptionGroup>
        </Stack>
      ))}
    </Stack>
  )
}

/** Tapped in order: the first is the most important; tapped again it goes. */
export function RankedChoices({ question, answer, onAnswer }: PartOf<'ranking'>) {
  const order = Array.isArray(answer) ? answer : []
  const turn = (id: string) => {
    const next = order.includes(id) ? order.filter((one) => one !== id) : [...order, id]
    onAnswer(next.length === 0 ? undefined : next)
  }
  return (
    <OptionGroup label={question.title} kind="check">
      {question.choices.map(({ id, label }) => {
        const place = order.indexOf(id) + 1
        const end = place > 0 ? <Tag tone="brand" label={ANSWER_COPY.place(place)} /> : undefined
        return (
          <Option
            key={id}
            kind="check"
            title={label}
            selected={place > 0}
            end={end}
            onSelect={() => turn(id)}
          />
        )
      })}
    </OptionGroup>
  )
}

/** A whole number, typed. */
export function OwnNumber({ question, answer, onAnswer }: PartOf<'number'>) {
  const change = (typed: string) => onAnswer(/^-?\d+$/.test(typed) ? Number(typed) : undefined)
  return (
    <Field
      label={ANSWER_COPY.number(question.unit ?? '')}
      hint={question.optional ? ANSWER_COPY.mayLeaveOut : undefined}
      keyboard="number"
      value={typeof answer === 'number' ? String(answer) : ''}
      onChange={change}
    />
  )
}

/** From the widest place to the nearest: what is chosen opens what lies within it. */
export function PlaceChoice({ question, answer, onAnswer }: PartOf<'region'>) {
  const way = wayTo(question, typeof answer === 'string' ? answer : undefined)
  const levels = [undefined, ...way].map((within) =>
    question.places.filter((place) => place.within === within),
  )
  return (
    <Stack gap={5}>
      {levels
        .filter((places) => places.length > 0)
        .map((places, level) => (
          <OptionGroup key={way[level - 1] ?? question.id} label={question.title}>
            {places.map(({ id, label }) => (
              <Option
                key={id}
                title={label}
                selected={way[level] === id}
                onSelect={() => onAnswer(id)}
              />
            ))}
          </OptionGroup>
        ))}
    </Stack>
  )
}

/** The places from the widest down to this one. */
function wayTo({ places }: QuestionOf<'region'>, id: string | undefined): string[] {
  const way: string[] = []
  for (let at = id; at !== undefined;) {
    const here = places.find((place) => place.id === at)
    if (!here) break
    way.unshift(here.id)
    at = here.within
  }
  return way
}
