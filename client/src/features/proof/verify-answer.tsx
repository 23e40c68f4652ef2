import { back } from '@client/platform/navigation'
import { callPhone } from '@client/platform/phone'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Footer } from '@client/ui/footer'
import { Kv } from '@client/ui/kv'
import { NavBar } from '@client/ui/nav-bar'
import { PageHead } from '@client/ui/page-head'
import { Screen } from '@client/ui/screen'
import { Stack } from '@client/ui/stack'
import { Wicon } from '@client/ui/wicon'
import type { CheckedProof } from '@shared/badge/proof-model'
import { proofHours } from '@shared/badge/proof-rules'
import { proofDay, proofPeriod, revokedBecause } from '@shared/badge/proof-words'
import { localDate } from '@shared/kit/time'
import { VERIFY_COPY } from './copy'

const { facts } = VERIFY_COPY
const dayOf = (at: number) => proofDay(localDate(at))

/** What the paper in the hand must say, if it is this one. Board 49. */
function ValidFacts({ sum, stationName, issuedAt }: CheckedProof) {
  const hours = (minutes: number) => VERIFY_COPY.hours(proofHours(minutes))
  return (
    <>
      <Kv label={facts.period} value={proofPeriod(sum)} />
      {sum.services > 0 ? (
        <Kv label={facts.services} value={VERIFY_COPY.services(sum.services)} />
      ) : null}
      <Kv label={facts.hours} value={hours(sum.minutes)} />
      {sum.surveyMinutes > 0 ? <Kv label={facts.survey} value={hours(sum.surveyMinutes)} /> : null}
      {sum.manual > 0 ? <Kv label={facts.manual} value={VERIFY_COPY.manual(sum.manual)} /> : null}
      <Kv label={facts.station} value={stationName} />
      <Kv label={facts.issued} value={dayOf(issuedAt)} />
    </>
  )
}

/** Since when and why it is good no more. Board 49b. */
function RevokedFacts({ issuedAt, stationName, revoked }: CheckedProof) {
  if (!revoked) return null
  return (
    <>
      <Kv label={facts.station} value={stationName} />
      <Kv label={facts.issued} value={dayOf(issuedAt)} />
      <Kv label={facts.revoked} value={dayOf(revoked.at)} />
      <Kv label={facts.why} value={revokedBecause(revoked)} />
      {revoked.replacedBy ? <Kv label={facts.replacedBy} value={revoked.replacedBy} /> : null}
    </>
  )
}

interface VerifyAnswerProps {
  readonly proof: CheckedProof
  readonly onAgain: () => void
}

/** Whether the proof is good, in words and colour; the name is covered. PRF-08, R-13. */
export function VerifyAnswer({ proof, onAgain }: VerifyAnswerProps) {
  const { revoked, maskedName, number, stationPhone } = proof
  const isGood = revoked === null
  return (
    <Screen
      tone={isGood ? 'good' : 'bad'}
      nav={<NavBar title={VERIFY_COPY.title} onBack={() => void back()} insets={insets()} />}
      footer={
        isGood ? (
          <Footer>
            <Button variant="line" onPress={onAgain}>
              {VERIFY_COPY.again}
            </Button>
          </Footer>
        ) : (
          <Footer layout="row">
            <Button
              variant="line"
              block={false}
              icon="phone"
              onPress={() => void callPhone(stationPhone)}
            >
              {VERIFY_COPY.ask}
            </Button>
            <Button onPress={onAgain}>{VERIFY_COPY.again}</Button>
          </Footer>
        )
      }
    >
      <Stack align="center" gap={2}>
        <Wicon
          icon={isGood ? 'check' : 'close'}
          tone={isGood ? 'good' : 'bad'}
          solid
          rimmed
          size={72}
        />
        <PageHead
          align="center"
          title={isGood ? VERIFY_COPY.valid : VERIFY_COPY.revoked}
          text={isGood ? VERIFY_COPY.validText : VERIFY_COPY.revokedText}
        />
      </Stack>
      <Card pad="rows">
        <Kv label={facts.number} value={number} />
        <Kv label={facts.name} value={maskedName || VERIFY_COPY.noName} />
        {isGood ? <ValidFacts {...proof} /> : <RevokedFacts {...proof} />}
      </Card>
      <Callout block tone="sunken" icon="info">
        {isGood ? VERIFY_COPY.covered : VERIFY_COPY.notFalse}
      </Callout>
    </Screen>
  )
}
