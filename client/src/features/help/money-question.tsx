import { Callout } from '@client/ui/callout'
import { Heading } from '@client/ui/heading'
import { Option, OptionGroup } from '@client/ui/option'
import { Stack } from '@client/ui/stack'
import { DETAILS_COPY } from './copy'
import { type MoneyAnswer } from './report-draft'

export interface MoneyQuestionProps {
  readonly question: string
  /** Null until answered. */
  readonly money: MoneyAnswer | null
  readonly onAnswer: (money: MoneyAnswer) => void
}

const ANSWERS = [
  { money: 'notMoved', icon: 'shield', title: DETAILS_COPY.notMoved },
  { money: 'moved', icon: 'yuan', title: DETAILS_COPY.moved },
  { money: 'unsure', icon: 'question', title: DETAILS_COPY.unsure },
] as const

/** The question that comes before all others: it decides whether the phone comes first. It may be passed over. */
export function MoneyQuestion({ question, money, onAnswer }: MoneyQuestionProps) {
  return (
    <Stack gap={2}>
      <Heading level={1}>{question}</Heading>
      <OptionGroup label={question} layout="row">
        {ANSWERS.map((answer) => (
          <Option
            key={answer.money}
            shape="tile"
            icon={answer.icon}
            title={answer.title}
            selected={money === answer.money}
            onSelect={() => onAnswer(answer.money)}
          />
        ))}
      </OptionGroup>
      {money === 'unsure' ? (
        <Callout block tone="wait" icon="info">
          {DETAILS_COPY.unsureHint}
        </Callout>
      ) : null}
    </Stack>
  )
}
