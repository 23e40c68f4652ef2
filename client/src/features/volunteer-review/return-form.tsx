import { useRecordedAct, type RecordedAct } from '@client/platform/use-act'
import { Field } from '@client/ui/field'
import { Option, OptionGroup } from '@client/ui/option'
import { PageHead } from '@client/ui/page-head'
import { RETURN_REASON_WORDS, RETURN_REASONS, type ReturnReason } from '@shared/volunteer/reasons'
import { useState } from 'react'
import { decide, tellDecision, type Applicant } from './decide'
import { RETURN_COPY } from './queue-copy'

/** The contract's longest note, in characters. */
const NOTE_MAX = 60

export interface Returning {
  readonly act: RecordedAct
  readonly reason: ReturnReason | undefined
  readonly note: string
  readonly choose: (reason: ReturnReason) => void
  readonly write: (note: string) => void
  /** True when it was done. */
  readonly save: () => Promise<boolean>
}

/** Returning applications with one of four reasons (REG-13); the queue offers the undo. */
export function useReturning(stationId: string, applicants: readonly Applicant[]): Returning {
  const [reason, choose] = useState<ReturnReason>()
  const [note, write] = useState('')
  const act = useRecordedAct('decision')
  const save = async () => {
    if (reason === undefined) return false
    const judgement = { verdict: 'return', reason, note: note.trim() } as const
    const content = { ...judgement, ids: applicants.map(({ id }) => id) }
    return act.run(content, async (id) => {
      tellDecision(stationId, await decide(id, stationId, judgement, applicants))
    })
  }
  return { act, reason, note, choose, write, save }
}

/** The four reasons and a note; the person who applied reads both. */
export function ReturnAnswers(props: { readonly returning: Returning; readonly names: string }) {
  const { reason, note, choose, write } = props.returning
  return (
    <>
      <PageHead size="title" title={RETURN_COPY.question} text={RETURN_COPY.who(props.names)} />
      <OptionGroup label={RETURN_COPY.question}>
        {RETURN_REASONS.map((key) => (
          <Option
            key={key}
            title={RETURN_REASON_WORDS[key]}
            selected={reason === key}
            onSelect={() => choose(key)}
          />
        ))}
      </OptionGroup>
      <Field
        label={RETURN_COPY.label}
        hint={RETURN_COPY.hint}
        placeholder={RETURN_COPY.placeholder}
        max={NOTE_MAX}
        value={note}
        onChange={write}
      />
    </>
  )
}
