import { call } from '@client/platform/call'
import { back } from '@client/platform/navigation'
import { callPhone } from '@client/platform/phone'
import { insets } from '@client/platform/system'
import { useAct } from '@client/platform/use-act'
import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Section } from '@client/ui/section'
import { Timeline } from '@client/ui/timeline'
import { Toast } from '@client/ui/toast'
import { helpContract } from '@shared/help/contract'
import type { HandledCase } from '@shared/help/case-model'
import { useState } from 'react'
import { type CaseAct, CaseActs } from './case-acts'
import { isOpen } from '@shared/help/case-words'
import { handledTimeline } from './case-words'
import { HANDLE_COPY } from './copy'
import { ClockBanner, HandledCaseCard } from './handled-case-view'
import { RevealContact } from './reveal-contact'

export interface HandledCaseScreenProps {
  readonly handled: HandledCase
  /** A refresh that failed: what is shown is the last that was heard. */
  readonly stale?: string
  readonly said: string | undefined
  /** `said` was on the screen long enough. */
  readonly onHeard: () => void
  readonly onAct: (act: CaseAct) => void
}

/** A case as its station handles it: the clock, what was written, and what can be done (board 27). */
export function HandledCaseScreen(props: HandledCaseScreenProps) {
  const { handled, stale, said, onHeard, onAct } = props
  const [revealing, setRevealing] = useState(false)
  const now = useNow()
  const dial = useAct()
  const ongoing = isOpen(handled.status)
  const reachable = handled.maskedPhone !== null

  // Calling needs the number, so it is a look like any other and leaves the same record.
  const callResident = async () => {
    const input = { id: handled.id, reason: HANDLE_COPY.callReason }
    await dial.run(async () => {
      const { phone } = await call(helpContract, 'revealContact', input)
      if (phone !== null) await callPhone(phone)
    })
  }
  const problem = dial.error?.sentence ?? stale

  return (
    <Screen
      nav={<NavBar title={HANDLE_COPY.title} onBack={() => void back()} insets={insets()} />}
      footer={
        ongoing && reachable ? (
          <Footer note={HANDLE_COPY.logged}>
            <Button
              icon="phone"
              loading={dial.busy && HANDLE_COPY.dialling}
              onPress={() => void callResident()}
            >
              {HANDLE_COPY.call}
            </Button>
          </Footer>
        ) : undefined
      }
      over={
        <>
          <RevealContact open={revealing} caseId={handled.id} onClose={() => setRevealing(false)} />
          <Toast text={said} onClose={onHeard} raised={ongoing} />
        </>
      }
    >
      <ClockBanner handled={handled} now={now} />
      <ErrorCallout block text={problem} />
      <HandledCaseCard handled={handled} onReveal={() => setRevealing(true)} />
      {ongoing ? <CaseActs reachable={reachable} onOpen={onAct} /> : null}
      <Section title={HANDLE_COPY.story}>
        <Timeline steps={handledTimeline(handled.steps, now)} />
      </Section>
    </Screen>
  )
}
