import { formWords } from '@client/features/help/behalf-words'
import { DETAILS_COPY, STEP_WORDS } from '@client/features/help/copy'
import { MoneyQuestion } from '@client/features/help/money-question'
import { PhotoField } from '@client/features/help/photo-field'
import { type MoneyAnswer } from '@client/features/help/report-draft'
import { ReportStep } from '@client/features/help/report-step'
import { SecretGuard } from '@client/features/help/secret-guard'
import { StandBy } from '@client/features/help/stand-by'
import { TriageQuestions } from '@client/features/help/triage-questions'
import { useReportDraft } from '@client/features/help/use-report-draft'
import { back, open } from '@client/platform/navigation'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Field } from '@client/ui/field'
import { Footer } from '@client/ui/footer'
import { COUNTERPART_MAX, REPORT_TEXT_MAX } from '@shared/help/model'

/** Step two of a report: whether money has moved, what happened, what shows it, and who is on the other side (board 03). */
export default function DetailsPage() {
  const draft = useReportDraft()
  const { money, text, counterpart, photos, behalf } = draft.value
  const words = formWords(behalf)
  const spoken = [
    words.money,
    `${words.text}？${DETAILS_COPY.textPlaceholder}。`,
    `${DETAILS_COPY.counterpart}，${DETAILS_COPY.optional}。`,
  ].join('')

  const answerMoney = (answer: MoneyAnswer) => {
    draft.update({ money: answer })
    draft.save()
    if (answer === 'moved') void open('help/urgent', {})
  }
  const next = () => {
    draft.save()
    void open('help/contact', {})
  }

  return (
    <ReportStep
      step={2}
      spoken={spoken}
      footer={
        <Footer layout="row">
          <Button variant="line" block={false} onPress={() => void back()}>
            {STEP_WORDS.back}
          </Button>
          <Button onPress={next}>{STEP_WORDS.next}</Button>
        </Footer>
      }
    >
      <MoneyQuestion question={words.money} money={money} onAnswer={answerMoney} />
      <TriageQuestions draft={draft.value} onChange={draft.update} />
      <Field
        kind="area"
        label={words.text}
        hint={draft.savedAt === undefined ? undefined : DETAILS_COPY.draftKept}
        placeholder={DETAILS_COPY.textPlaceholder}
        max={REPORT_TEXT_MAX}
        value={text}
        onChange={(typed) => draft.update({ text: typed })}
      />
      <SecretGuard text={text} onCover={(covered) => draft.update({ text: covered })} />
      <PhotoField ids={photos} onChange={(kept) => draft.update({ photos: kept })} />
      <Field
        kind="area"
        label={DETAILS_COPY.counterpart}
        hint={DETAILS_COPY.optional}
        placeholder={DETAILS_COPY.counterpartPlaceholder}
        max={COUNTERPART_MAX}
        value={counterpart}
        onChange={(typed) => draft.update({ counterpart: typed })}
      />
      <Callout block tone="sunken" icon="lock">
        {DETAILS_COPY.counterpartReaders}
      </Callout>
      {behalf === 'self' ? null : <StandBy />}
    </ReportStep>
  )
}
