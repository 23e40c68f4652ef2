import { Art } from '@client/ui/art'
import { Heading } from '@client/ui/heading'
import { useMode } from '@client/ui/mode'
import { Row, Stack } from '@client/ui/stack'
import { View } from '@tarojs/components'
import { HOME_COPY } from './copy'

/** What this place is for. Care mode keeps the slogan alone (board 19). */
export function HomeLead() {
  const { care } = useMode()
  const slogan = (
    <Heading level={1} size="hero" className="t-lines">
      {HOME_COPY.slogan}
    </Heading>
  )
  if (care) return slogan
  return (
    <Row gap={0}>
      <Stack gap={3} className="grow home-lead">
        {slogan}
        <View className="t-2">{HOME_COPY.lead}</View>
      </Stack>
      <Art name="window-home" size={136} />
    </Row>
  )
}

/** Without a network the phone still calls, and a report is kept until it can go (board 23). */
export function OfflineLead() {
  const { care } = useMode()
  return (
    <Row gap={4}>
      {care ? null : <Art name="window-offline" size={96} />}
      <Stack gap={1} className="grow home-lead">
        <Heading level={1} size="title">
          {HOME_COPY.offlineSlogan}
        </Heading>
        <View className="t-2">{HOME_COPY.offlineLead}</View>
      </Stack>
    </Row>
  )
}
