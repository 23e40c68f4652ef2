import { AskedPage } from '@client/features/frame/asked-page'
import { AskedPart } from '@client/features/frame/asked-part'
import { KIND_WORDS, POINTS_COPY } from '@client/features/points/copy'
import { amountWords } from '@client/features/points/gift-words'
import { PointActs } from '@client/features/points/point-acts'
import { PointMoves } from '@client/features/points/point-moves'
import { useCall } from '@client/platform/use-call'
import { BalancePair } from '@client/ui/balance-pair'
import { Callout } from '@client/ui/callout'
import { Section } from '@client/ui/section'
import { Segments } from '@client/ui/segments'
import { Stack } from '@client/ui/stack'
import { giftContract } from '@shared/ledger/gift-actions'
import { PointKind } from '@shared/ledger/gift-model'
import { useState } from 'react'

const KINDS = PointKind.options.map((key) => ({ key, label: KIND_WORDS[key] }))

/** Both balances, never added, and what each comes from (board 46; PTS-01, D-08). */
export default function PointsPage() {
  const [kind, setKind] = useState<PointKind>('timePoints')
  const asked = useCall(giftContract, 'getPoints', { kind: 'timePoints' })
  const others = useCall(giftContract, 'getPoints', kind === 'baodun' ? { kind } : null)
  return (
    <AskedPage title={POINTS_COPY.title} asked={asked} shape={['card', 'row', 'row']}>
      {({ timePoints, baodun }) => (
        <>
          <BalancePair
            time={{
              ...POINTS_COPY.time,
              icon: 'clock',
              value: amountWords('timePoints', timePoints.left),
            }}
            reward={{
              ...POINTS_COPY.reward,
              icon: 'shield',
              value: amountWords('baodun', baodun.left),
            }}
            note={POINTS_COPY.note}
          />
          {timePoints.owed > 0 ? (
            <Callout block tone="wait" icon="info">
              {POINTS_COPY.owed(timePoints.owed)}
            </Callout>
          ) : null}
          <PointActs />
          <Section title={POINTS_COPY.moves}>
            <Stack>
              <Segments label={POINTS_COPY.moves} items={KINDS} current={kind} onChange={setKind} />
              <AskedPart asked={kind === 'baodun' ? others : asked} shape={['row', 'row']}>
                {(first) => <PointMoves key={kind} kind={kind} first={first} />}
              </AskedPart>
            </Stack>
          </Section>
        </>
      )}
    </AskedPage>
  )
}
