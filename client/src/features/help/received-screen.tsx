import { open, relaunch } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Footer } from '@client/ui/footer'
import { Heading } from '@client/ui/heading'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Stack } from '@client/ui/stack'
import { Toast } from '@client/ui/toast'
import { Wicon } from '@client/ui/wicon'
import { useState } from 'react'
import { CALLS, RESULT_COPY } from './copy'
import { EmergencyCalls } from './emergency-calls'
import { contactPromise } from './first-contact'
import { FraudCardView } from './fraud-card'
import { type KeptReport } from './kept-reports'
import { MoreHelp } from './more-help'
import { PhotosStatus } from './photos-status'
import { PoliceStrip } from './police-strip'
import { PromiseCard } from './promise-card'
import { RecoverWarning } from './recover-warning'
import { StandBy } from './stand-by'
import { TenMinutes } from './ten-minutes'

export interface ReceivedScreenProps {
  readonly report: KeptReport
  readonly receipt: NonNullable<KeptReport['receipt']>
}

/** The report arrived: its number, who gets in touch by when, and what to do meanwhile (board 04). */
export function ReceivedScreen({ report, receipt }: ReceivedScreenProps) {
  const [said, setSaid] = useState<string>()
  const { promised, hasPhone, moneyMoved, unsurePaid, behalf = 'self' } = receipt
  const promise = contactPromise(promised.firstContact, hasPhone, useNow())
  return (
    <Screen
      tone="good"
      nav={<NavBar title="" onBack={() => void relaunch('home', {})} insets={insets()} />}
      strip={promise.callFirst ? undefined : <PoliceStrip />}
      footer={
        <Footer note={RESULT_COPY.notPolice}>
          <Button onPress={() => void open('help/case', { no: report.no })}>
            {RESULT_COPY.track}
          </Button>
        </Footer>
      }
      over={<Toast text={said} onClose={() => setSaid(undefined)} raised />}
    >
      <Stack gap={2} align="center">
        <Wicon icon="tick" tone="good" solid rimmed size={72} />
        <Heading level={1} size="head">
          {RESULT_COPY.title}
        </Heading>
      </Stack>
      {promise.callFirst ? <EmergencyCalls question={CALLS.nobodyOnDuty} /> : null}
      <PromiseCard no={report.no} secret={report.secret} promise={promise} onSaid={setSaid} />
      {promised.coveredSecrets > 0 ? (
        <Callout block tone="good" icon="lock">
          {RESULT_COPY.covered(promised.coveredSecrets)}
        </Callout>
      ) : null}
      <PhotosStatus no={report.no} />
      {moneyMoved || unsurePaid === true ? <RecoverWarning /> : null}
      <TenMinutes fraudType={promised.fraudType} moneyMoved={moneyMoved} />
      <MoreHelp cardId={receipt.reportId} />
      {behalf === 'self' ? null : <StandBy />}
      <FraudCardView fraudType={promised.fraudType} />
    </Screen>
  )
}
