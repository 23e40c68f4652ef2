import { SUMMARY_COPY } from '@client/features/closing/copy'
import { FormPage } from '@client/features/frame/form-page'
import { call } from '@client/platform/call'
import { useParams } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { ChoiceChips } from '@client/ui/check-chips'
import { Field } from '@client/ui/field'
import { Heading } from '@client/ui/heading'
import { PageHead } from '@client/ui/page-head'
import { ProblemLine } from '@client/ui/problem-line'
import { Stack } from '@client/ui/stack'
import {
  closingContract,
  type ActivitySummary,
  type Closing,
} from '@shared/activity/closing-actions'
import { useState } from 'react'
import { ClosingPage } from '../closing-page'

type Words = Exclude<keyof ActivitySummary, 'goalsMet'>

/** In the order of ACT-30, each with its most characters; the first is compulsory. */
const WORDS: readonly { readonly key: Words; readonly max: number; readonly asked: boolean }[] = [
  { key: 'practice', max: 300, asked: true },
  { key: 'problems', max: 300, asked: false },
  { key: 'people', max: 200, asked: false },
  { key: 'deeds', max: 200, asked: false },
  { key: 'followUp', max: 200, asked: false },
]
const GOALS = ['all', 'most', 'part'] as const

function SummaryForm({ closing }: { readonly closing: Closing }) {
  const [summary, setSummary] = useState(closing.summary)
  const [tried, setTried] = useState(false)
  const act = useAct()
  const empty = (key: Words) => summary[key].trim() === ''
  const whole = WORDS.every(({ key, asked }) => !asked || !empty(key)) && summary.goalsMet !== null
  const save = async () => {
    setTried(true)
    if (!whole) return false
    return act.run(async () => {
      const { activityId } = closing
      await call(closingContract, 'saveSummary', { activityId, summary })
    })
  }
  return (
    <FormPage
      title={SUMMARY_COPY.title}
      save={SUMMARY_COPY.save}
      saving={SUMMARY_COPY.saving}
      off={closing.state === 'closed'}
      act={act}
      onSave={save}
    >
      <PageHead size="title" title={SUMMARY_COPY.head} text={SUMMARY_COPY.text} />
      {WORDS.map(({ key, max, asked }) => (
        <Field
          key={key}
          kind="area"
          label={SUMMARY_COPY[key]}
          {...(asked ? {} : { placeholder: SUMMARY_COPY.optional })}
          max={max}
          value={summary[key]}
          error={tried && asked && empty(key) ? SUMMARY_COPY.missing : undefined}
          onChange={(words) => setSummary({ ...summary, [key]: words })}
        />
      ))}
      <Stack gap={2}>
        <Heading size="lead">{SUMMARY_COPY.goals}</Heading>
        <ChoiceChips
          label={SUMMARY_COPY.goals}
          items={GOALS.map((key) => ({ key, label: SUMMARY_COPY.goalsMet[key] }))}
          value={summary.goalsMet}
          onChange={(goalsMet) => setSummary({ ...summary, goalsMet })}
        />
        <ProblemLine text={tried && summary.goalsMet === null ? SUMMARY_COPY.missing : undefined} />
      </Stack>
    </FormPage>
  )
}

/** What was learnt, for whoever holds the next one. ACT-30. */
export default function SummaryPage() {
  const { id } = useParams<'closing/summary'>()
  return (
    <ClosingPage id={id} title={SUMMARY_COPY.title}>
      {(closing) => <SummaryForm closing={closing} />}
    </ClosingPage>
  )
}
