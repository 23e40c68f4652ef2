import { call } from '@client/platform/call'
import { back } from '@client/platform/navigation'
import { callPhone } from '@client/platform/phone'
import { insets } from '@client/platform/system'
import { useAct, type Act } from '@client/platform/use-act'
import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { Callout, ErrorCallout } from '@client/ui/callout'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Section } from '@client/ui/section'
import { Timeline } from '@client/ui/timeline'
import { Toast } from '@client/ui/toast'
import type { HandledCase } from '@shared/help/case-model'
import { helpContract } from '@shared/help/contract'
import { useState } from 'react'
import { actsFor, type CaseAct, type Handling } from './acts-for'
import { CaseActs } from './case-acts'
import { handledTimeline } from './case-words'
import { ClockBanner } from './clock-banner'
import { HANDLE_COPY } from './copy'
import { DangerBanner } from './danger-banner'
import { CaseLinks, Ending, HandledCaseCard } from './handled-case-view'
import { ReferralList } from './referral-list'
import { RevealContact } from './reveal-contact'

export interface HandledCaseScreenProps {
  readonly handled: HandledCase
  readonly handling: Handling
  /** A refresh that failed: what is shown is the last that was heard. */
  readonly stale?: string
  readonly said: string | undefined
  /** `said` was on the screen long enough. */
  readonly onHeard: () => void
  readonly onAct: (act: CaseAct) => void
  readonly onPhotos: () => void
  readonly onLinked: () => void
}

/** Calls the resident. It needs the number, so it is a look like any other and leaves the same record. */
async function callResident(dial: Act, id: string): Promise<void> {
  await dial.run(async () => {
    const input = { id, reason: HANDLE_COPY.callReason }
    const { phone } = await call(helpContract, 'revealContact', input)
    if (phone !== null) await callPhone(phone)
  })
}

/** Who else has the case, or that somebody only looks; nothing where it is one's own alone. */
function standing(handled: HandledCase, handling: Handling): string | undefined {
  if (handling === 'reader') return HANDLE_COPY.readOnly
  return handling === 'station' && handled.level === 'association'
    ? HANDLE_COPY.heldByAssociation
    : undefined
}

/** A case as those handle it who have it: the clock, what was written, and what can be done (board 27). */
export function HandledCaseScreen(props: HandledCaseScreenProps) {
  const { handled, handling, stale, said, onHeard, onAct } = props
  const [revealing, setRevealing] = useState(false)
  const now = useNow()
  const dial = useAct()
  const acts = actsFor(handled, handling)
  const canCall = acts.includes('call')
  const whose = standing(handled, handling)

  return (
    <Screen
      nav={<NavBar title={HANDLE_COPY.title} onBack={() => void back()} insets={insets()} />}
      footer={
        canCall ? (
          <Footer note={HANDLE_COPY.logged}>
            <Button
              icon="phone"
              loading={dial.busy && HANDLE_COPY.dialling}
              onPress={() => void callResident(dial, handled.id)}
            >
              {HANDLE_COPY.call(handled.maskedName ?? HANDLE_COPY.resident)}
            </Button>
          </Footer>
        ) : undefined
      }
      over={
        <>
          <RevealContact open={revealing} caseId={handled.id} onClose={() => setRevealing(false)} />
          <Toast text={said} onClose={onHeard} raised={canCall} />
        </>
      }
    >
      <DangerBanner signs={handled.dangerSigns} />
      <ClockBanner of={handled} now={now} />
      {whose === undefined ? null : (
        <Callout block tone="note" icon="eye">
          {whose}
        </Callout>
      )}
      {handled.stationExcluded ? (
        <Callout block tone="wait" icon="lock">
          {HANDLE_COPY.aboutStation}
        </Callout>
      ) : null}
      <ErrorCallout block text={dial.error?.sentence ?? stale} />
      <HandledCaseCard
        handled={handled}
        onReveal={handling === 'reader' ? undefined : () => setRevealing(true)}
      />
      <CaseLinks
        photos={handled.photos.length}
        linked={handling === 'reader' ? 0 : handled.linked}
        onPhotos={props.onPhotos}
        onLinked={props.onLinked}
      />
      <CaseActs assignee={handled.assignee} acts={acts} onOpen={onAct} />
      <Ending handled={handled} />
      <ReferralList referrals={handled.referrals} now={now} />
      <Section title={HANDLE_COPY.story}>
        <Timeline steps={handledTimeline(handled.steps, now)} />
      </Section>
    </Screen>
  )
}
