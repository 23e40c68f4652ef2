import { COMMEND_COPY } from '@client/features/award/copy'
import { PageHead } from '@client/ui/page-head'
import { Row, Stack } from '@client/ui/stack'
import { Steps } from '@client/ui/steps'
import type { PublicRound } from '@shared/badge/award-model'
import { friendlyDate, instantOf } from '@shared/kit/time'
import { View } from '@tarojs/components'

/** How many of the three steps are reached: naming, the street, commending together. AWD-02. */
const REACHED: Readonly<Record<PublicRound['state'], 1 | 2 | 3>> = {
  ...{ open: 1, scoring: 2, public: 2, decided: 3 },
}

function standing({ state, rules, publicUntil, decidedAt }: PublicRound, now: number): string {
  if (state === 'open') return COMMEND_COPY.open(friendlyDate(instantOf(rules.nominateUntil)))
  if (state === 'scoring') return COMMEND_COPY.scoring
  if (state === 'decided') return COMMEND_COPY.decided(friendlyDate(decidedAt ?? now))
  const end = publicUntil ?? now
  return now < end ? COMMEND_COPY.until(friendlyDate(end - 1)) : COMMEND_COPY.after
}

/** Which year it is, until when it is public, and how far it has come. */
export function RoundHead({ round, now }: { readonly round: PublicRound; readonly now: number }) {
  return (
    <>
      <PageHead title={COMMEND_COPY.head(round.year)} text={standing(round, now)} />
      <Stack gap={1}>
        <Steps total={3} current={REACHED[round.state]} />
        <Row between>
          {COMMEND_COPY.steps.map((step) => (
            <View key={step} className="t-2 t-mini">
              {step}
            </View>
          ))}
        </Row>
      </Stack>
    </>
  )
}
