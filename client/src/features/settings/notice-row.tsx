import { Pressable } from '@client/ui/pressable'
import { Row, Stack } from '@client/ui/stack'
import { Wicon } from '@client/ui/wicon'
import { wordsOfNotice } from '@shared/notice/words'
import type { Notice } from '@shared/notice/model'
import { View } from '@tarojs/components'
import { pictureOf, timeOf } from './notice-words'
import './notice-row.scss'

/** One message: a dot while it is unread, its title, its time, one sentence. Board 35. */
export function NoticeRow({
  notice,
  onPress,
}: {
  readonly notice: Notice
  readonly onPress: () => void
}) {
  const { title, text } = wordsOfNotice(notice.kind, notice.params)
  const { icon, tone } = pictureOf(notice.kind)
  return (
    <Pressable className="notice-row" role="link" onPress={onPress}>
      <Wicon icon={icon} tone={tone} size={44} />
      <Stack gap={1} className="grow">
        <Row between gap={2} align="top">
          <Row gap={2}>
            {notice.read ? null : <View className="notice-row__dot" aria-label="没看过" />}
            <View className="t-strong">{title}</View>
          </Row>
          <View className="t-mini t-2 t-nowrap">{timeOf(notice)}</View>
        </Row>
        <View className="t-2">{text}</View>
      </Stack>
    </Pressable>
  )
}
