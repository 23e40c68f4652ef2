import { Heading } from '@client/ui/heading'
import { InlineAction } from '@client/ui/inline-action'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { CONSENT_TEXTS } from '@shared/account/consent-texts'
import { View } from '@tarojs/components'
import { canGiveHere, type ConsentState } from './consent-states'
import { CONSENTS_COPY } from './copy'

export interface ConsentRowProps {
  readonly state: ConsentState
  readonly onRead: () => void
  readonly onGive: () => void
  readonly onWithdraw: () => void
}

/** One kind of consent: what it is for, who sees it, since when, and the one way to change it. Board 31. */
export function ConsentRow({ state, onRead, onGive, onWithdraw }: ConsentRowProps) {
  const { kind, needed, given, at } = state
  const { title, text } = CONSENT_TEXTS[kind]
  return (
    <Stack gap={2}>
      <Row between>
        <Heading size="lead">{title}</Heading>
        {needed ? (
          <Tag label={CONSENTS_COPY.needed} tone="brand" />
        ) : (
          <Tag
            label={given ? CONSENTS_COPY.given : CONSENTS_COPY.withdrawn}
            tone={given ? 'good' : 'plain'}
            icon={given ? 'check' : undefined}
          />
        )}
      </Row>
      <View className="t-2">{text}</View>
      <Row between>
        <View className="t-mini t-3">
          {given ? CONSENTS_COPY.givenOn(at) : CONSENTS_COPY.withdrawnOn(at)}
        </View>
        {needed ? <InlineAction label={CONSENTS_COPY.read} onPress={onRead} /> : null}
        {!needed && given ? (
          <InlineAction label={CONSENTS_COPY.withdraw} tone="bad" onPress={onWithdraw} />
        ) : null}
        {!given && canGiveHere(kind) ? (
          <InlineAction label={CONSENTS_COPY.give} onPress={onGive} />
        ) : null}
      </Row>
    </Stack>
  )
}
