import { copyText } from '@client/platform/clipboard'
import { Card } from '@client/ui/card'
import { Figure } from '@client/ui/figure'
import { InlineAction } from '@client/ui/inline-action'
import { Row, Stack } from '@client/ui/stack'
import { spacedNumber } from '@shared/help/case-words'
import { View } from '@tarojs/components'
import { RECEIVED_COPY } from './copy'
import type { OpinionKey } from './kept-opinions'

/** Puts both on the clipboard, and says whether that went well: a browser may keep its clipboard closed. */
export async function copyKey({ no, secret }: OpinionKey): Promise<string> {
  return copyText(RECEIVED_COPY.toCopy(no, secret)).then(
    () => RECEIVED_COPY.copied,
    () => RECEIVED_COPY.notCopied,
  )
}

export interface NumberCardProps extends OpinionKey {
  readonly onSaid: (words: string) => void
}

/** The two things that open the opinion again. */
export function NumberCard({ no, secret, onSaid }: NumberCardProps) {
  return (
    <Card>
      <Stack gap={1}>
        <Row between>
          <View className="t-2">{RECEIVED_COPY.no}</View>
          <InlineAction
            icon="copy"
            label={RECEIVED_COPY.copy}
            onPress={() => void copyKey({ no, secret }).then(onSaid)}
          />
        </Row>
        <Figure value={spacedNumber(no)} />
        <Row between wrap>
          <View className="t-2">{RECEIVED_COPY.secret}</View>
          <Figure value={secret} size="s" />
        </Row>
        <View className="t-2 t-mini">{RECEIVED_COPY.keepSafe}</View>
      </Stack>
    </Card>
  )
}
