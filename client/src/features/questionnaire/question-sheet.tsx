import { Heading } from '@client/ui/heading'
import { Option, OptionGroup } from '@client/ui/option'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import type { Question } from '@shared/survey/question-model'
import { EDIT_COPY, RULE_COPY } from './copy'

export interface QuestionSheetProps {
  readonly open: boolean
  readonly label: string
  readonly questions: readonly Question[]
  readonly chosen: string | undefined
  /** The way to none of them. */
  readonly none?: string
  readonly onChoose: (id: string | undefined) => void
  readonly onClose: () => void
}

/** One of the questions. */
export function QuestionSheet(props: QuestionSheetProps) {
  const { open, label, questions, chosen, none, onChoose, onClose } = props
  return (
    <Sheet open={open} label={label} closeLabel={RULE_COPY.close} onClose={onClose}>
      <Stack>
        <Heading>{label}</Heading>
        <OptionGroup label={label} arrows="move">
          {none === undefined ? null : (
            <Option
              title={none}
              selected={chosen === undefined}
              onSelect={() => onChoose(undefined)}
            />
          )}
          {questions.map(({ id, title }) => (
            <Option
              key={id}
              title={title === '' ? EDIT_COPY.untitled : title}
              selected={chosen === id}
              onSelect={() => onChoose(id)}
            />
          ))}
        </OptionGroup>
      </Stack>
    </Sheet>
  )
}
