import { Button } from '@client/ui/button'
import { ChoiceChips } from '@client/ui/check-chips'
import { Field } from '@client/ui/field'
import { InlineAction } from '@client/ui/inline-action'
import { PageHead } from '@client/ui/page-head'
import { ProblemLine } from '@client/ui/problem-line'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import { REJECT_WORDS } from '@shared/survey/reject-words'
import { REJECT_REASONS, type RejectReason } from '@shared/survey/review-model'
import { useState } from 'react'
import { REJECT_COPY } from './copy'

/** Why answers do not count, and in which words the volunteer hears it. */
export interface Rejecting {
  readonly because: RejectReason
  readonly reason: string
}

const REASONS = REJECT_REASONS.map((key) => ({ key, label: REJECT_WORDS[key] }))
const LEAST = 2
const MOST = 60

export interface RejectSheetProps {
  /** How many answers it is about. */
  readonly count: number
  readonly busy: boolean
  readonly error: string | undefined
  readonly onClose: () => void
  readonly onReject: (rejecting: Rejecting) => void
  /** To pick some of them, where all are meant. */
  readonly onPick?: () => void
}

/** Asks why answers do not count: one of the reasons, and a few words that the volunteer reads. D-03. */
export function RejectSheet(props: RejectSheetProps) {
  const [because, setBecause] = useState<RejectReason | null>(null)
  const [words, setWords] = useState('')
  const [checked, setChecked] = useState(false)
  const reason = words.trim()
  const reject = () => {
    setChecked(true)
    if (because !== null && reason.length >= LEAST) props.onReject({ because, reason })
  }
  return (
    <Sheet
      open
      label={REJECT_COPY.title(props.count)}
      closeLabel={REJECT_COPY.close}
      onClose={props.onClose}
      action={
        <Button variant="bad" loading={props.busy && REJECT_COPY.acting} onPress={reject}>
          {REJECT_COPY.act}
        </Button>
      }
    >
      <Stack>
        <PageHead size="title" title={REJECT_COPY.title(props.count)} text={REJECT_COPY.text} />
        <ChoiceChips
          label={REJECT_COPY.which}
          items={REASONS}
          value={because}
          onChange={setBecause}
        />
        <ProblemLine text={checked && because === null ? REJECT_COPY.whichProblem : undefined} />
        <Field
          label={REJECT_COPY.words}
          placeholder={REJECT_COPY.placeholder}
          max={MOST}
          value={words}
          error={checked && reason.length < LEAST ? REJECT_COPY.problem : props.error}
          onChange={setWords}
        />
        {props.onPick ? (
          <InlineAction icon="right" iconAt="end" label={REJECT_COPY.pick} onPress={props.onPick} />
        ) : null}
      </Stack>
    </Sheet>
  )
}
