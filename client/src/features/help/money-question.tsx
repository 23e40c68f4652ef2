import { Heading } from '@client/ui/heading'
import { Option, OptionGroup } from '@client/ui/option'
import { ProblemLine } from '@client/ui/problem-line'
import { Stack } from '@client/ui/stack'
import { DETAILS_COPY } from './copy'

export interface MoneyQuestionProps {
  /** Null until answered. */
  readonly moved: boolean | null
  readonly problem: string | undefined
  readonly onAnswer: (moved: boolean) => void
}

const ANSWERS = [
  { moved: false, title: DETAILS_COPY.notMoved },
  { moved: true, title: DETAILS_COPY.moved },
] as const

/** The question that comes before all others: it decides whether the phone comes first. */
export function MoneyQuestion({ moved, problem, onAnswer }: MoneyQuestionProps) {
  return (
    <Stack gap={2}>
      <Heading level={1}>{DETAILS_COPY.moneyQuestion}</Heading>
      <OptionGroup label={DETAILS_COPY.moneyQuestion} layout="row">
        {ANSWERS.map((answer) => (
          <Option
            key={answer.title}
            title={answer.title}
            selected={moved === answer.moved}
            onSelect={() => onAnswer(answer.moved)}
          />
        ))}
      </OptionGroup>
      <ProblemLine text={problem} />
    </Stack>
  )
}
