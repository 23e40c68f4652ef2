import { call } from '@client/platform/call'
import { back, open, scrollToTop } from '@client/platform/navigation'
import { useNow } from '@client/platform/use-now'
import { useRecordedAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { useFirstError } from '@client/ui/field/use-first-error'
import { Footer } from '@client/ui/footer'
import { InlineAction } from '@client/ui/inline-action'
import { Row } from '@client/ui/stack'
import { Toast } from '@client/ui/toast'
import { consentTo } from '@shared/account/consent-texts'
import { volunteerContract } from '@shared/volunteer/contract'
import { volunteerErrors } from '@shared/volunteer/errors'
import type { OwnApplication } from '@shared/volunteer/model'
import { useCallback, useState } from 'react'
import {
  type Agreed,
  type ApplyDraft,
  type ApplyProblems,
  applicationInput,
  hasProblems,
  introProblems,
  wishesProblems,
} from './apply-draft'
import { ApplyIntro, INTRO_FIELDS } from './apply-intro'
import { ApplyStep } from './apply-step'
import { AGREEMENT_NAMES, ApplyWishes } from './apply-wishes'
import { INTRO_COPY, STEP_COPY, WISHES_COPY } from './copy'
import type { KeptPhone } from './phone-choice'
import { Refused } from './refused'
import { StationChoice, useStations } from './station-choice'
import { useApplyDraft } from './use-apply-draft'

export interface ApplyFormProps {
  readonly keptPhone: KeptPhone
  /** It arrived; without an application one was there already. */
  readonly onSent: (application?: OwnApplication) => void
}

const INTRO_SPOKEN = [
  `${INTRO_COPY.question}。${INTRO_COPY.promise}`,
  `${INTRO_COPY.name}。${INTRO_COPY.birthMonth}，${INTRO_COPY.birthHint}。`,
  `${INTRO_COPY.phone}，${INTRO_COPY.phoneHint}。${INTRO_COPY.station}。${INTRO_COPY.readers}`,
].join('')

const WISHES_SPOKEN = `${WISHES_COPY.skills}。${WISHES_COPY.spareTimes}${WISHES_COPY.audiences}。`

/** Applying in two steps (boards 34, 34b). What was typed stays on the phone until it is answered. */
export function ApplyForm({ keptPhone, onSent }: ApplyFormProps) {
  const [step, setStep] = useState<1 | 2>(1)
  const turnTo = (next: 1 | 2) => {
    setStep(next)
    void scrollToTop()
  }
  return step === 1 ? (
    <IntroStep keptPhone={keptPhone} onNext={() => turnTo(2)} />
  ) : (
    <WishesStep
      accountHasPhone={keptPhone.masked !== undefined}
      onBack={() => turnTo(1)}
      onSent={onSent}
    />
  )
}

interface IntroStepProps {
  readonly keptPhone: KeptPhone
  readonly onNext: () => void
}

function IntroStep({ keptPhone, onNext }: IntroStepProps) {
  const draft = useApplyDraft()
  const now = useNow()
  const stations = useStations()
  const [picking, setPicking] = useState(false)
  const [problems, setProblems] = useState<ApplyProblems>({})
  const [said, setSaid] = useState<string>()
  const silence = useCallback(() => setSaid(undefined), [])
  const { callTo, attentionOf } = useFirstError(INTRO_FIELDS)
  const change = (to: Partial<ApplyDraft>) => {
    draft.update(to)
    setProblems({})
  }
  const next = () => {
    const found = introProblems(draft.value, now)
    setProblems(found)
    if (hasProblems(found)) return void callTo(found)
    draft.save()
    onNext()
  }
  return (
    <ApplyStep
      step={1}
      spoken={INTRO_SPOKEN}
      onBack={() => void back()}
      footer={
        <Footer>
          <Button onPress={next}>{STEP_COPY.next}</Button>
        </Footer>
      }
      over={
        <>
          <StationChoice
            open={picking}
            asked={stations}
            label={INTRO_COPY.station}
            stationId={draft.value.stationId}
            onChoose={(stationId) => {
              change({ stationId })
              setPicking(false)
            }}
            onClose={() => setPicking(false)}
          />
          <Toast text={said} onClose={silence} raised />
        </>
      }
    >
      <ApplyIntro
        draft={draft.value}
        problems={problems}
        attentionOf={attentionOf}
        keptPhone={keptPhone}
        stations={stations}
        now={now}
        onChange={change}
        onPickStation={() => setPicking(true)}
        onSaid={setSaid}
      />
    </ApplyStep>
  )
}

interface WishesStepProps {
  readonly accountHasPhone: boolean
  readonly onBack: () => void
  readonly onSent: ApplyFormProps['onSent']
}

const ALREADY_THERE: readonly string[] = [
  volunteerErrors.ALREADY_APPLIED.code,
  volunteerErrors.ALREADY_VOLUNTEER.code,
]

function WishesStep({ accountHasPhone, onBack, onSent }: WishesStepProps) {
  const draft = useApplyDraft()
  // Never kept with the draft: agreeing is an act of the moment.
  const [agreed, setAgreed] = useState<Agreed>({
    volunteerAgreement: false,
    confidentiality: false,
  })
  const [problems, setProblems] = useState<ApplyProblems>({})
  const act = useRecordedAct('application')

  const submit = async () => {
    const found = wishesProblems(draft.value, agreed)
    setProblems(found)
    // The boxes stand beside the button; the questions do not.
    if (found.skills ?? found.spareTimes) void scrollToTop()
    if (hasProblems(found)) return
    draft.save()
    const consents = AGREEMENT_NAMES.map(consentTo)
    const input = applicationInput(draft.value, { consents, accountHasPhone, now: Date.now() })
    await act.run(input, async (id) => {
      onSent((await call(volunteerContract, 'submitApplication', { id, ...input })).application)
    })
  }

  return (
    <ApplyStep
      step={2}
      spoken={WISHES_SPOKEN}
      onBack={onBack}
      footer={
        <Footer
          layout="row"
          note={act.error && <Refused error={act.error} />}
          noteIcon={act.error && 'info'}
        >
          <Button variant="line" block={false} disabled={act.busy} onPress={onBack}>
            {STEP_COPY.back}
          </Button>
          <Button loading={act.busy && WISHES_COPY.submitting} onPress={() => void submit()}>
            {WISHES_COPY.submit}
          </Button>
        </Footer>
      }
    >
      <ApplyWishes
        draft={draft.value}
        agreed={agreed}
        problems={problems}
        onChange={(to) => {
          draft.update(to)
          setProblems({})
        }}
        onAgree={(to) => {
          setAgreed({ ...agreed, ...to })
          setProblems({})
        }}
        onRead={(name) => void open('volunteer/agreement', { name })}
      />
      {act.error && ALREADY_THERE.includes(act.error.code) ? (
        <Row>
          <InlineAction label={WISHES_COPY.seeSent} onPress={() => onSent()} />
        </Row>
      ) : null}
    </ApplyStep>
  )
}
