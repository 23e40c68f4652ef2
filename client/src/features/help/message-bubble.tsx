import { Card } from '@client/ui/card'
import { type FoundMark } from '@shared/help/message-check'
import { Text, View } from '@tarojs/components'
import './message-bubble.scss'
import { messagePieces } from './message-pieces'

export interface MessageBubbleProps {
  readonly text: string
  readonly marks: readonly FoundMark[]
}

/** The message as it came, with the words underlined that marks stand on. */
export function MessageBubble({ text, marks }: MessageBubbleProps) {
  return (
    <Card>
      <View className="message-bubble">
        {messagePieces(text, marks).map((piece) => (
          <Text key={piece.start} className={piece.marked ? 'message-bubble__mark' : ''}>
            {piece.text}
          </Text>
        ))}
      </View>
    </Card>
  )
}
