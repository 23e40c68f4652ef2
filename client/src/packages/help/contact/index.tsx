import { ContactForm } from '@client/features/help/contact-form'
import { CONTACT_COPY, STEP_WORDS } from '@client/features/help/copy'
import { FailedSubmission } from '@client/features/help/failed-submission'
import {
  contactProblems,
  type DraftProblems,
  hasProblems,
} from '@client/features/help/report-draft'
import { ReportStep } from '@client/features/help/report-step'
import { useReportDraft } from '@client/features/help/use-report-draft'
import { useSubmitReport } from '@client/features/help/use-submit-report'
import { useChosenStation } from '@client/features/station/use-chosen-station'
import { back, open } from '@client/platform/navigation'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { PageHead } from '@client/ui/page-head'
import { consentTo } from '@shared/account/consent-texts'
import { useState } from 'react'

const SPOKEN = [
  CONTACT_COPY.question,
  CONTACT_COPY.hint,
  `${CONTACT_COPY.phone}，${CONTACT_COPY.phoneHint}。`,
  `${CONTACT_COPY.none}，${CONTACT_COPY.noneHint}。`,
].join('')

/** Step three of a report: a phone number or none, and handing in (board 03b). */
export default function ContactPage() {
  const draft = useReportDraft()
  // Never kept with the draft: agreeing is an act of the moment.
  const [consented, setConsented] = useState(false)
  const [problems, setProblems] = useState<DraftProblems>({})
  const station = useChosenStation()
  const submission = useSubmitReport({
    stationId: station?.id,
    consent: consentTo('sensitiveReport'),
  })

  const submit = () => {
    // Somebody may come here by a link: the kind of thing is the one question that must be answered before.
    if (draft.value.category === null) return void open('help/category', {})
    const found = contactProblems(draft.value, consented)
    setProblems(found)
    if (!hasProblems(found)) void submission.submit()
  }

  if (submission.error) {
    return (
      <FailedSubmission
        error={submission.error}
        busy={submission.busy}
        onAgain={submit}
        onBack={submission.forgive}
      />
    )
  }
  return (
    <ReportStep
      step={3}
      spoken={SPOKEN}
      footer={
        <Footer layout="row">
          <Button variant="line" block={false} onPress={() => void back()}>
            {STEP_WORDS.back}
          </Button>
          <Button loading={submission.busy && CONTACT_COPY.submitting} onPress={submit}>
            {CONTACT_COPY.submit}
          </Button>
        </Footer>
      }
    >
      <PageHead title={CONTACT_COPY.question} text={CONTACT_COPY.hint} />
      <ContactForm
        draft={draft.value}
        consented={consented}
        problems={problems}
        onChange={(change) => {
          draft.update(change)
          setProblems({})
        }}
        onConsent={(on) => {
          setConsented(on)
          setProblems({})
        }}
      />
    </ReportStep>
  )
}
