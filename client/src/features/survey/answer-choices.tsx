import { Field } from '@client/ui/field'
import { FiveScale, type FiveValue } from '@client/ui/five-scale'
import { Option, OptionGroup } from '@client/ui/option'
import type { Question } from '@shared/survey/model'
import { ANSWER_COPY } from './copy'
import { gradeWords } from './question-words'
import type { Answer } from './session'

interface AnswerChoicesProps<Q extends Question = Question> {
  readonly question: Q
  readonly answer: Answer | undefined
  readonly onAnswer: (answer: Answer | undefined) => void
}
type Kind<K extends Question['kind']> = Extract<Question, { kind: K }>

function SingleChoice({ question, answer, onAnswer }: AnswerChoicesProps<Kind<'single'>>) {
  return (
    <OptionGroup label={question.title}>
      {question.choices.map(({ id, label }) => (
        <Option key={id} title={label} selected={answer === id} onSelect={() => onAnswer(id)} />
      ))}
    </OptionGroup>
  )
}

function MultipleChoice({ question, answer, onAnswer }: AnswerChoicesProps<Kind<'multiple'>>) {
  const picked = Array.isArray(answer) ? answer : []
  const toggle = (id: string) => {
    const next = question.choices
      .map((choice) => choice.id)
      .filter((known) => picked.includes(known) !== (known === id))
    onAnswer(next.length === 0 ? undefined : next)
  }
  return (
    <OptionGroup label={question.title} kind="check">
      {question.choices.map(({ id, label }) => (
        <Option
          key={id}
          kind="check"
          title={label}
          selected={picked.includes(id)}
          onSelect={() => toggle(id)}
        />
      ))}
    </OptionGroup>
  )
}

const GRADES: readonly FiveValue[] = [1, 2, 3, 4, 5]

function GradeChoice({ question, answer, onAnswer }: AnswerChoicesProps<Kind<'scale'>>) {
  return (
    <FiveScale
      label={question.title}
      words={gradeWords(question)}
      value={GRADES.find((grade) => grade === answer)}
      onChange={onAnswer}
    />
  )
}

function OwnWords({ question, answer, onAnswer }: AnswerChoicesProps<Kind<'text'>>) {
  return (
    <Field
      kind="area"
      label={ANSWER_COPY.words}
      hint={question.optional ? ANSWER_COPY.mayLeaveOut : undefined}
      max={question.most}
      value={typeof answer === 'string' ? answer : ''}
      onChange={(words) => onAnswer(words === '' ? undefined : words)}
    />
  )
}

/** The answers one can give to a question, by its kind; nothing is chosen beforehand. */
export function AnswerChoices({ question, answer, onAnswer }: AnswerChoicesProps) {
  switch (question.kind) {
    case 'single':
      return <SingleChoice question={question} answer={answer} onAnswer={onAnswer} />
    case 'multiple':
      return <MultipleChoice question={question} answer={answer} onAnswer={onAnswer} />
    case 'scale':
      return <GradeChoice question={question} answer={answer} onAnswer={onAnswer} />
    case 'text':
      return <OwnWords question={question} answer={answer} onAnswer={onAnswer} />
  }
}
