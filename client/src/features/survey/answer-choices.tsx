import { Field } from '@client/ui/field'
import { FiveScale, type FiveValue } from '@client/ui/five-scale'
import { Option, OptionGroup } from '@client/ui/option'
import type { QuestionKind, QuestionOf } from '@shared/survey/question-model'
import {
  type AnswerPartProps,
  MatrixRows,
  OwnNumber,
  PlaceChoice,
  RankedChoices,
  WideScale,
} from './answer-parts'
import { ANSWER_COPY } from './copy'
import { gradeWords, isFiveGrades } from './question-words'

type PartOf<Kind extends QuestionKind> = AnswerPartProps<QuestionOf<Kind>>

function SingleChoice({ question, answer, onAnswer }: PartOf<'single'>) {
  return (
    <OptionGroup label={question.title}>
      {question.choices.map(({ id, label }) => (
        <Option key={id} title={label} selected={answer === id} onSelect={() => onAnswer(id)} />
      ))}
    </OptionGroup>
  )
}

function MultipleChoice({ question, answer, onAnswer }: PartOf<'multiple'>) {
  const picked = Array.isArray(answer) ? answer : []
  const toggle = (id: string) => {
    const isAlone = question.choices.some((choice) => choice.id === id && choice.alone)
    const others = question.choices.filter((choice) => (isAlone ? choice.id === id : !choice.alone))
    const next = others
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

function GradeChoice({ question, answer, onAnswer }: PartOf<'scale'>) {
  return (
    <FiveScale
      label={question.title}
      words={gradeWords(question)}
      value={GRADES.find((grade) => grade === answer)}
      onChange={onAnswer}
    />
  )
}

function OwnWords({ question, answer, onAnswer }: PartOf<'text'>) {
  return (
    <Field
      kind={question.short ? 'text' : 'area'}
      label={ANSWER_COPY.words}
      hint={question.optional ? ANSWER_COPY.mayLeaveOut : undefined}
      max={question.most}
      value={typeof answer === 'string' ? answer : ''}
      onChange={(words) => onAnswer(words === '' ? undefined : words)}
    />
  )
}

/** The answers one can give to a question, by its kind; nothing is chosen beforehand. */
export function AnswerChoices({ question, answer, onAnswer }: AnswerPartProps) {
  switch (question.kind) {
    case 'single':
      return <SingleChoice question={question} answer={answer} onAnswer={onAnswer} />
    case 'multiple':
      return <MultipleChoice question={question} answer={answer} onAnswer={onAnswer} />
    case 'scale':
      return isFiveGrades(question) ? (
        <GradeChoice question={question} answer={answer} onAnswer={onAnswer} />
      ) : (
        <WideScale question={question} answer={answer} onAnswer={onAnswer} />
      )
    case 'matrix':
      return <MatrixRows question={question} answer={answer} onAnswer={onAnswer} />
    case 'ranking':
      return <RankedChoices question={question} answer={answer} onAnswer={onAnswer} />
    case 'number':
      return <OwnNumber key={question.id} question={question} answer={answer} onAnswer={onAnswer} />
    case 'region':
      return <PlaceChoice question={question} answer={answer} onAnswer={onAnswer} />
    case 'text':
      return <OwnWords question={question} answer={answer} onAnswer={onAnswer} />
  }
}
