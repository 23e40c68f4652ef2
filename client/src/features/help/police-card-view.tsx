import { useSpeech } from '@client/platform/speech'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { InlineAction } from '@client/ui/inline-action'
import { Kv } from '@client/ui/kv'
import { Pressable } from '@client/ui/pressable'
import { Row } from '@client/ui/stack'
import { View } from '@tarojs/components'
import { POLICE_CARD_COPY } from './police-card-copy'
import './police-card-view.scss'
import { cardText, POLICE_FACTS, type PoliceFact, type PoliceFacts } from './police-facts'

export interface PoliceCardViewProps {
  readonly facts: PoliceFacts
  readonly onEdit: (fact: PoliceFact) => void
}

/** What the police will ask, row by row; a tap fills one in. */
export function PoliceCardView({ facts, onEdit }: PoliceCardViewProps) {
  const { isAvailable, isSpeaking, speak, stop } = useSpeech()
  return (
    <Card pad="rows">
      <Row between className="police-head">
        <Heading size="lead">{POLICE_CARD_COPY.head}</Heading>
        {isAvailable ? (
          <InlineAction
            icon="volume"
            label={isSpeaking ? POLICE_CARD_COPY.stop : POLICE_CARD_COPY.readAloud}
            onPress={() => (isSpeaking ? stop() : speak(cardText(facts)))}
          />
        ) : null}
      </Row>
      {POLICE_FACTS.map(({ key, label }) => {
        const value = facts[key].trim()
        return (
          <Pressable key={key} className="police-fact" onPress={() => onEdit(key)}>
            <Kv
              label={label}
              value={
                value === '' ? <View className="t-wait">{POLICE_CARD_COPY.missing}</View> : value
              }
            />
          </Pressable>
        )
      })}
    </Card>
  )
}
