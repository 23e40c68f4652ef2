import { Card } from '@client/ui/card'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { View } from '@tarojs/components'
import { SETTINGS_COPY } from './copy'

/** Two lines that look as everything will. Board 30. */
export function LookPreview({ care }: { readonly care: boolean }) {
  const { label, title, text } = SETTINGS_COPY.preview
  return (
    <Card>
      <Stack gap={1}>
        <Row between wrap>
          <View className="t-mini t-2">{label}</View>
          <Tag label={care ? SETTINGS_COPY.preview.care : SETTINGS_COPY.preview.plain} />
        </Row>
        <View className="t-lead t-strong">{title}</View>
        <View className="t-2">{text}</View>
      </Stack>
    </Card>
  )
}
