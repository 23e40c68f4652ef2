import { Card } from '@client/ui/card'
import { CheckRow } from '@client/ui/check-row'
import { Row } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { clockTime, friendlyDate } from '@shared/kit/time'
import type { ReviewedAnswer } from '@shared/survey/review-model'
import { secondsWords } from '@shared/survey/seconds-words'
import { REVIEW_COPY } from './copy'

function Marks({ answer }: { readonly answer: ReviewedAnswer }) {
  const marks = [
    ...(answer.fast ? [REVIEW_COPY.fast] : []),
    ...(answer.same ? [REVIEW_COPY.same] : []),
    ...(answer.rejected ? [REVIEW_COPY.rejected] : []),
  ]
  if (marks.length === 0) return null
  return (
    <Row gap={1} wrap>
      {marks.map((label) => (
        <Tag key={label} tone="wait" label={label} />
      ))}
    </Row>
  )
}

export interface AnswerRowsProps {
  readonly answers: readonly ReviewedAnswer[]
  readonly picked: readonly string[]
  /** Whether there is still something to decide. */
  readonly open: boolean
  readonly onPick: (ids: string[]) => void
}

/** Each answer by when it came and how long it took; a tick says that it does not count. Nothing is ticked before. */
export function AnswerRows({ answers, picked, open, onPick }: AnswerRowsProps) {
  const toggle = (id: string, on: boolean) =>
    onPick(on ? [...picked, id] : picked.filter((one) => one !== id))
  return (
    <Card pad="rows">
      {answers.map((answer) => (
        <CheckRow
          key={answer.id}
          title={`${friendlyDate(answer.at)} ${clockTime(answer.at)}`}
          text={REVIEW_COPY.took(secondsWords(answer.seconds))}
          tag={<Marks answer={answer} />}
          checked={picked.includes(answer.id)}
          disabled={!open || answer.rejected}
          onChange={(on) => toggle(answer.id, on)}
        />
      ))}
    </Card>
  )
}
