import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { Kv } from '@client/ui/kv'
import { Row, Stack } from '@client/ui/stack'
import { SwitchRow } from '@client/ui/switch-row'
import { Tag } from '@client/ui/tag'
import { friendlyDate } from '@shared/kit/time'
import type { OwnTier } from '@shared/volunteer/tier-model'
import { CERTIFICATE_WORDS, TIER_WORDS } from '@shared/volunteer/words'
import { View } from '@tarojs/components'
import { TIERS_COPY } from './tier-copy'
import { dateWords, TIER_TONES, type TierStep } from './tier-words'

export interface TierCardProps {
  readonly step: TierStep
  readonly onApply: () => void
  /** Asks before the name is shown, takes it away at once. */
  readonly onPublish: (tier: OwnTier, published: boolean) => void
}

/** One tier: what it is for, and how one stands with it (TIER-01, TIER-04, TIER-06). */
export function TierCard({ step, onApply, onPublish }: TierCardProps) {
  const { tier, own, mayApply } = step
  return (
    <Card>
      <Stack gap={2}>
        <Row between wrap>
          <Heading>{TIER_WORDS[tier]}</Heading>
          {own ? <Tag tone={TIER_TONES[own.state]} label={TIERS_COPY.states[own.state]} /> : null}
        </Row>
        <View className="t-2">{TIERS_COPY.does[tier]}</View>
        {own ? <OwnTierPart own={own} onPublish={onPublish} /> : null}
        {mayApply ? (
          <Button variant="quiet" onPress={onApply}>
            {TIERS_COPY.apply}
          </Button>
        ) : null}
      </Stack>
    </Card>
  )
}

type OwnTierPartProps = { readonly own: OwnTier } & Pick<TierCardProps, 'onPublish'>

function OwnTierPart({ own, onPublish }: OwnTierPartProps) {
  const { state, certificate, published } = own
  if (state === 'waiting') {
    return <View className="t-2">{TIERS_COPY.dueAt(friendlyDate(own.dueAt))}</View>
  }
  return (
    <>
      {own.reason !== '' && state !== 'passed' ? (
        <Callout tone="bad" icon="info">
          {own.reason}
        </Callout>
      ) : null}
      {certificate ? (
        <>
          <Kv label={TIERS_COPY.kind} value={CERTIFICATE_WORDS[certificate.kind]} />
          <Kv label={TIERS_COPY.no} value={certificate.no} />
          <Kv
            label={TIERS_COPY.valid}
            value={TIERS_COPY.validUntil(dateWords(certificate.validTo))}
          />
        </>
      ) : null}
      {state === 'passed' ? (
        <SwitchRow
          title={TIERS_COPY.public}
          text={published ? TIERS_COPY.publicOn : TIERS_COPY.publicOff}
          on={published}
          words={TIERS_COPY.publicWords}
          onChange={(on) => onPublish(own, on)}
        />
      ) : null}
    </>
  )
}
