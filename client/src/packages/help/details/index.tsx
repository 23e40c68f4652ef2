import { DETAILS_COPY, STEP_WORDS } from '@client/features/help/copy'
import { MoneyQuestion } from '@client/features/help/money-question'
import {
  detailsProblems,
  type DraftProblems,
  hasProblems,
} from '@client/features/help/report-draft'
import { ReportStep } from '@client/features/help/report-step'
import { SecretGuard } from '@client/features/help/secret-guard'
import { useReportDraft } from '@client/features/help/use-report-draft'
import { back, open, scrollToTop } from '@client/platform/navigation'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Field } from '@client/ui/field'
import { Footer } from '@client/ui/footer'
import { COUNTERPART_MAX, REPORT_TEXT_MAX } from '@shared/help/model'
import { useState } from 'react'

const SPOKEN = [
  DETAILS_COPY.moneyQuestion,
  `${DETAILS_COPY.text}？${DETAILS_COPY.textPlaceholder}。`,
  `${DETAILS_COPY.counterpart}，${DETAILS_COPY.counterpartHint}。`,
].join('')

/** Step two of a report: whether money has moved, what happened, and who is on the other side (board 03). */
export default function DetailsPage() {
  const draft = useReportDraft()
  const { moneyMoved, text, counterpart } = draft.value
  const [problems, setProblems] = useState<DraftProblems>({})

  const answerMoney = (moved: boolean) => {
    draft.update({ moneyMoved: moved })
    setProblems({})
    draft.save()
    if (moved) void open('help/urgent', {})
  }
  const next = () => {
    const found = detailsProblems(draft.value)
    setProblems(found)
    if (hasProblems(found)) return void scrollToTop()
    draft.save()
    void open('help/contact', {})
  }

  return (
    <ReportStep
      step={2}
      spoken={SPOKEN}
      footer={
        <Footer layout="row">
          <Button variant="line" block={false} onPress={() => void back()}>
            {STEP_WORDS.back}
          </Button>
          <Button onPress={next}>{STEP_WORDS.next}</Button>
        </Footer>
      }
    >
      <MoneyQuestion moved={moneyMoved} problem={problems.moneyMoved} onAnswer={answerMoney} />
      <Field
        kind="area"
        label={DETAILS_COPY.text}
        hint={draft.savedAt === undefined ? undefined : DETAILS_COPY.draftKept}
        placeholder={DETAILS_COPY.textPlaceholder}
        max={REPORT_TEXT_MAX}
        value={text}
        onChange={(words) => draft.update({ text: words })}
      />
      <SecretGuard text={text} onCover={(covered) => draft.update({ text: covered })} />
      <Field
        label={DETAILS_COPY.counterpart}
        hint={DETAILS_COPY.counterpartHint}
        placeholder={DETAILS_COPY.counterpartPlaceholder}
        max={COUNTERPART_MAX}
        value={counterpart}
        onChange={(words) => draft.update({ counterpart: words })}
      />
      <Callout block tone="sunken" icon="lock">
        {DETAILS_COPY.counterpartReaders}
      </Callout>
    </ReportStep>
  )
}
