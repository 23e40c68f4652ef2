import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Kv } from '@client/ui/kv'
import { Proof } from '@client/ui/proof'
import { QrFrame } from '@client/ui/qr-frame'
import { codeMatrix } from '@client/ui/qr-frame/code-matrix'
import type { OwnProof } from '@shared/badge/proof-model'
import { proofHours } from '@shared/badge/proof-rules'
import {
  PROOF_RETURN_WORDS,
  PROOF_TITLE,
  proofDay,
  proofSentence,
  revokedBecause,
} from '@shared/badge/proof-words'
import { friendlyDate, localDate } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { PROOF_COPY } from './copy'

interface GivenProps {
  readonly proof: OwnProof
  readonly issued: NonNullable<OwnProof['issued']>
}

/** The proof itself, as its paper looks. Board 14. */
export function GivenProof({ proof, issued }: GivenProps) {
  const { number, sum, stationName, volunteerNo, issuedAt, revoked } = proof
  const matrix = useMemo(() => codeMatrix(issued.link), [issued.link])
  return (
    <Proof
      title={PROOF_TITLE}
      no={PROOF_COPY.no(number ?? '')}
      name={issued.name}
      nameNote={PROOF_COPY.volunteerNo(volunteerNo)}
      text={proofSentence(sum, stationName)}
      lines={[
        PROOF_COPY.by(stationName),
        PROOF_COPY.handler(issued.handler, issued.phone),
        PROOF_COPY.record,
      ]}
      qr={<QrFrame matrix={matrix} label={PROOF_COPY.qrLabel} size={84} />}
      qrNote={PROOF_COPY.scan}
      seal={PROOF_COPY.seal}
      issuer={stationName}
      date={issuedAt === null ? '' : proofDay(localDate(issuedAt))}
      revoked={revoked ? PROOF_COPY.revoked : undefined}
    />
  )
}

/** Why it is good no more, and what stands for it. Board 49b. */
export function RevokedWords({ revoked }: Pick<OwnProof, 'revoked'>) {
  if (!revoked) return null
  const { reason, replacedBy } = revoked
  const next =
    replacedBy !== null
      ? PROOF_COPY.replaced(replacedBy)
      : reason === 'corrected'
        ? PROOF_COPY.again
        : undefined
  return (
    <Callout block tone="bad" icon="alert" lead={PROOF_COPY.revokedLead}>
      <View>{PROOF_COPY.why(revokedBecause(revoked))}</View>
      {next ? <View>{next}</View> : null}
    </Callout>
  )
}

/** An application, before anything was given out. */
export function AskedProof({ proof }: { readonly proof: OwnProof }) {
  const { state, sum, stationName, dueAt, returned } = proof
  const { facts, countOf, hoursOf } = PROOF_COPY
  return (
    <>
      {state === 'waiting' ? (
        <Callout block tone="wait" icon="clock" lead={PROOF_COPY.waitsLead}>
          {PROOF_COPY.waits(stationName, friendlyDate(dueAt - 1))}
        </Callout>
      ) : null}
      {state === 'deciding' ? (
        <Callout block tone="wait" icon="clock">
          {PROOF_COPY.deciding}
        </Callout>
      ) : null}
      {state === 'withdrawn' ? (
        <Callout block tone="sunken" icon="info">
          {PROOF_COPY.withdrawn}
        </Callout>
      ) : null}
      {returned ? (
        <Callout block tone="bad" icon="alert" lead={PROOF_COPY.returnedLead}>
          <View>{PROOF_RETURN_WORDS[returned.reason]}</View>
          {returned.note ? <View>{returned.note}</View> : null}
        </Callout>
      ) : null}
      <Card pad="rows">
        <Kv label={facts.lines} value={countOf(sum.lines)} />
        <Kv label={facts.hours} value={hoursOf(proofHours(sum.minutes))} />
        {sum.surveyMinutes > 0 ? (
          <Kv label={facts.survey} value={hoursOf(proofHours(sum.surveyMinutes))} />
        ) : null}
        {sum.manual > 0 ? <Kv label={facts.manual} value={countOf(sum.manual)} /> : null}
      </Card>
    </>
  )
}
