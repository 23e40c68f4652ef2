import { Art, type ArtName } from '@client/ui/art'
import { Avatar } from '@client/ui/avatar'
import { Card, type CardTone } from '@client/ui/card'
import { Divider } from '@client/ui/divider'
import { Heading } from '@client/ui/heading'
import { Icon, type IconName } from '@client/ui/icon'
import { Mark } from '@client/ui/mark'
import { PageHead } from '@client/ui/page-head'
import { Shape } from '@client/ui/shape'
import { Row, Stack } from '@client/ui/stack'
import { Wicon, type WiconTone } from '@client/ui/wicon'
import { View } from '@tarojs/components'
import { ICON_NAMES } from '../icon-names'
import { Specimen } from '../specimen'
import './foundations.scss'

const ART: readonly ArtName[] = [
  'mark',
  'window-home',
  'window-done',
  'window-empty',
  'window-error',
  'window-offline',
]
const WICONS: readonly (readonly [WiconTone, IconName])[] = [
  ['brand', 'shield'],
  ['urgent', 'phone'],
  ['good', 'tick'],
  ['wait', 'clock'],
  ['bad', 'alert'],
  ['note', 'info'],
  ['reward', 'heart'],
]
const CARDS: readonly CardTone[] = [
  'plain',
  'soft',
  'sunken',
  'urgent',
  'wait',
  'good',
  'note',
  'reward',
  'bad',
]

/** What everything is made of: type, icons, pictures, grounds. */
export function FoundationsChapter() {
  return (
    <>
      <Specimen name="Heading" props="level · size: hero head title lead">
        <Stack gap={1}>
          <Heading size="hero">拿不准，问一声</Heading>
          <Heading size="head">您遇到了哪一种</Heading>
          <Heading size="title">今天要当心</Heading>
          <Heading size="lead">最近常见</Heading>
          <View>正文 17，长辈版 22</View>
          <View className="t-mini t-2">小字 15，再小就没有了</View>
        </Stack>
      </Specimen>
      <Specimen name="Icon" props="name · size: m xs s l">
        <View className="kit-icons">
          {ICON_NAMES.map((name) => (
            <View key={name} className="kit-icons__one">
              <Icon name={name} />
              <View className="kit-icons__name">{name}</View>
            </View>
          ))}
        </View>
      </Specimen>
      <Specimen name="Wicon" props="icon · tone · solid? · rimmed? · size">
        <Row wrap>
          {WICONS.map(([tone, icon]) => (
            <Wicon key={tone} icon={icon} tone={tone} />
          ))}
        </Row>
        <Row wrap>
          {WICONS.map(([tone, icon]) => (
            <Wicon key={tone} icon={icon} tone={tone} solid />
          ))}
        </Row>
        <Row>
          <Wicon icon="phone" tone="urgent" solid rimmed size={96} />
          <Wicon icon="tick" tone="good" solid rimmed size={72} />
        </Row>
      </Specimen>
      <Specimen
        name="Avatar · Mark · Shape"
        props="letter · size · solid? | kind · on · bad? | name"
      >
        <Row wrap>
          <Avatar letter="陈" size={44} />
          <Avatar letter="陈" />
          <Avatar letter="陈" size={60} solid />
          <Mark kind="radio" on={false} />
          <Mark kind="radio" on />
          <Mark kind="check" on={false} />
          <Mark kind="check" on />
          <Mark kind="check" on={false} bad />
          <Shape name="begonia" className="kit-shape" />
        </Row>
      </Specimen>
      <Specimen name="Art" props="name · size?: 168">
        <Row wrap>
          {ART.map((name) => (
            <Art key={name} name={name} size={96} />
          ))}
        </Row>
      </Specimen>
      <Specimen name="Card" props="tone · pad: norm rows tight none · onPress?">
        {CARDS.map((tone) => (
          <Card key={tone} tone={tone}>
            {tone}
          </Card>
        ))}
      </Specimen>
      <Specimen name="Row · Stack · Divider" props="gap · align · between? · wrap?">
        <Card>
          <Row between>
            <View>左边</View>
            <View className="t-2">右边</View>
          </Row>
          <Divider />
          <Stack gap={1}>
            <View>上面</View>
            <View className="t-2">下面</View>
          </Stack>
        </Card>
      </Specimen>
      <Specimen name="PageHead" props="title · text? · size? · align?">
        <PageHead title="怎么联系您？" text="志愿者会打电话来" />
      </Specimen>
    </>
  )
}
