import { Heading } from '@client/ui/heading'
import { Option, OptionGroup } from '@client/ui/option'
import { ProblemLine } from '@client/ui/problem-line'
import { CLOSE_FORM_COPY, OUTCOMES } from './act-copy'

export type Outcome = (typeof OUTCOMES)[number]['key']

export interface OutcomeQuestionProps {
  /** Null until answered. */
  readonly outcome: Outcome | null
  readonly problem: string | undefined
  readonly onAnswer: (outcome: Outcome) => void
}

/** How a case came out. */
export function OutcomeQuestion({ outcome, problem, onAnswer }: OutcomeQuestionProps) {
  return (
    <>
      <Heading level={1}>{CLOSE_FORM_COPY.question}</Heading>
      <OptionGroup label={CLOSE_FORM_COPY.question}>
        {OUTCOMES.map(({ key, label, hint }) => (
          <Option
            key={key}
            title={label}
            hint={hint}
            selected={outcome === key}
            onSelect={() => onAnswer(key)}
          />
        ))}
      </OptionGroup>
      <ProblemLine text={problem} />
    </>
  )
}
