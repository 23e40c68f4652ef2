import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { Row, Stack } from '@client/ui/stack'
import { Steps } from '@client/ui/steps'
import { NOTICE_ITEMS, RECRUITMENT_ITEMS, type NoticeItem } from '@shared/activity/notice-rules'
import { View } from '@tarojs/components'
import { ACTIVITY_COPY } from './copy'

/** How many of the eight things of a notice are said. R-22, board 36. */
export function NoticeSteps({ missing }: { readonly missing: readonly string[] }) {
  const items: readonly NoticeItem[] = NOTICE_ITEMS.slice(0, RECRUITMENT_ITEMS)
  const said = items.filter((item) => !missing.includes(item)).length
  return (
    <Card>
      <Stack gap={2}>
        <Row between wrap>
          <Heading size="lead">{ACTIVITY_COPY.clear}</Heading>
          <Row gap={1}>
            <View className="t-strong t-num">{said}</View>
            <View className="t-2 t-num">{`/ ${RECRUITMENT_ITEMS}`}</View>
          </Row>
        </Row>
        <Steps total={RECRUITMENT_ITEMS} current={said} />
      </Stack>
    </Card>
  )
}
