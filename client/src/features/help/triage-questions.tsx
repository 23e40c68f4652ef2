import { CheckChips, ChoiceChips } from '@client/ui/check-chips'
import { Heading } from '@client/ui/heading'
import { Row, Stack } from '@client/ui/stack'
import { LEAKED_WORDS, PAID_AGO_WORDS } from '@shared/help/triage-words'
import { View } from '@tarojs/components'
import { type ReactNode } from 'react'
import { formWords } from './behalf-words'
import { DETAILS_COPY } from './copy'
import { type Leaked, type PaidAgo, type ReportDraft } from './report-draft'

const PAID_AGO = (Object.keys(PAID_AGO_WORDS) as PaidAgo[]).map((key) => ({
  key,
  label: PAID_AGO_WORDS[key],
}))
const LEAKED = (Object.keys(LEAKED_WORDS) as Leaked[]).map((key) => ({
  key,
  label: LEAKED_WORDS[key],
}))
const IN_CONTACT = [
  { key: 'yes', label: DETAILS_COPY.yes },
  { key: 'no', label: DETAILS_COPY.no },
] as const

function Question({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Stack gap={2}>
      <Row between wrap align="baseline">
        <Heading size="lead">{title}</Heading>
        <View className="t-3 t-mini">{DETAILS_COPY.optional}</View>
      </Row>
      {children}
    </Stack>
  )
}

export interface TriageQuestionsProps {
  readonly draft: ReportDraft
  readonly onChange: (change: Partial<ReportDraft>) => void
}

/** What helps to stop the money and to close the leaks: asked once money was spoken of, none chosen before, none needed. */
export function TriageQuestions({ draft, onChange }: TriageQuestionsProps) {
  const { money, paidAgo, leaked, inContact, behalf } = draft
  if (money === null) return null
  const words = formWords(behalf)
  return (
    <>
      {money === 'moved' ? (
        <Question title={DETAILS_COPY.paidAgo}>
          <ChoiceChips
            label={DETAILS_COPY.paidAgo}
            items={PAID_AGO}
            value={paidAgo}
            onChange={(answer) => onChange({ paidAgo: answer, paidAgoAt: Date.now() })}
          />
        </Question>
      ) : null}
      <Question title={words.leaked}>
        <CheckChips
          label={words.leaked}
          items={LEAKED}
          value={leaked}
          onChange={(answer) => onChange({ leaked: answer })}
        />
      </Question>
      <Question title={words.inContact}>
        <ChoiceChips
          label={words.inContact}
          items={IN_CONTACT}
          value={inContact === null ? null : inContact ? 'yes' : 'no'}
          onChange={(answer) => onChange({ inContact: answer === 'yes' })}
        />
      </Question>
    </>
  )
}
