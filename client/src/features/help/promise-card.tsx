import { copyText } from '@client/platform/clipboard'
import { Card } from '@client/ui/card'
import { Cell } from '@client/ui/cell'
import { Divider } from '@client/ui/divider'
import { Figure } from '@client/ui/figure'
import { InlineAction } from '@client/ui/inline-action'
import { Row, Stack } from '@client/ui/stack'
import { View } from '@tarojs/components'
import { spacedNumber } from '@shared/help/case-words'
import { RESULT_COPY } from './copy'
import { type ContactPromise } from './first-contact'

export interface PromiseCardProps {
  readonly no: string
  readonly secret: string
  readonly promise: ContactPromise
  /** Says whether the numbers are on the clipboard. */
  readonly onSaid: (words: string) => void
}

/** The two things that open the case again, and who gets in touch by when (board 04). */
export function PromiseCard({ no, secret, promise, onSaid }: PromiseCardProps) {
  // A browser may keep its clipboard closed: the numbers are on the screen all the same.
  const copyBoth = () =>
    void copyText(RESULT_COPY.toCopy(no, secret)).then(
      () => onSaid(RESULT_COPY.copied),
      () => onSaid(RESULT_COPY.notCopied),
    )
  return (
    <Card pad="rows">
      <Stack gap={1}>
        <Row between>
          <View className="t-2">{RESULT_COPY.no}</View>
          <InlineAction icon="copy" label={RESULT_COPY.copy} onPress={copyBoth} />
        </Row>
        <Figure value={spacedNumber(no)} />
        <Row between wrap>
          <View className="t-2">{RESULT_COPY.secret}</View>
          <Figure value={secret} size="s" />
        </Row>
        <View className="t-2 t-mini">{RESULT_COPY.keepSafe}</View>
      </Stack>
      <Divider />
      <Cell icon="phone" title={promise.title} hint={promise.hint} />
    </Card>
  )
}
