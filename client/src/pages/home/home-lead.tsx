import { Art } from '@client/ui/art'
import { Heading } from '@client/ui/heading'
import { useMode } from '@client/ui/mode'
import { Row, Stack } from '@client/ui/stack'
import { View } from '@tarojs/components'
import { HOME_COPY } from './copy'

function Slogan() {
  return (
    <Heading level={1} size="hero" className="t-lines">
      {HOME_COPY.slogan}
    </Heading>
  )
}

/** What this place is for. Care mode keeps the slogan alone (board 19). */
export function HomeLead() {
  const { care } = useMode()
  if (care) return <Slogan />
  return (
    <Row gap={0}>
      <Stack gap={3} className="grow home-lead">
        <Slogan />
        <View className="t-2">{HOME_COPY.lead}</View>
      </Stack>
      <Art name="window-home" size={136} />
    </Row>
  )
}
