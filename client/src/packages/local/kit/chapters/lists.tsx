import { BalancePair } from '@client/ui/balance-pair'
import { Art } from '@client/ui/art'
import { Callout, ErrorCallout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { AnswerCell, Cell, CellGroup } from '@client/ui/cell'
import { DatePlate } from '@client/ui/date-plate'
import { GiftCard, GiftGrid } from '@client/ui/gift-card'
import { Heading } from '@client/ui/heading'
import { Icon } from '@client/ui/icon'
import { Kv } from '@client/ui/kv'
import { MoreRows } from '@client/ui/more-rows'
import { PinList } from '@client/ui/pin-list'
import { PinMap } from '@client/ui/pin-map'
import { Scene } from '@client/ui/scene'
import { Section } from '@client/ui/section'
import { Row, Stack } from '@client/ui/stack'
import { Stars } from '@client/ui/star'
import { Tag, type TagProps } from '@client/ui/tag'
import { Thumb, ThumbAdd, ThumbPair } from '@client/ui/thumb'
import { Timeline } from '@client/ui/timeline'
import { View } from '@tarojs/components'
import { useState } from 'react'
import photo from '../photo.svg'
import { rest } from '../rest'
import { Specimen } from '../specimen'

const MORE_WORDS = { more: '看后面的', loading: '正在打开', failed: '后面的没打开，再点一次' }

const TAGS: readonly (readonly [NonNullable<TagProps['tone']>, string])[] = [
  ['plain', '亲子'],
  ['brand', '公益讲师'],
  ['urgent', '正在转钱'],
  ['good', '已核验'],
  ['wait', '待核验'],
  ['bad', '已退回'],
  ['note', '学习'],
  ['reward', '宝盾'],
]

function Places() {
  const [place, setPlace] = useState('near')
  return (
    <Specimen
      name="PinList · PinMap · Stars"
      props="label · places · current? · onChoose | label · pins · onChoose | value · of? · label"
    >
      <PinMap
        label="附近的站"
        pins={[{ key: 'near', name: '槐安里服务站', latitude: 39.88, longitude: 116.36 }]}
        onChoose={setPlace}
      />
      <PinList
        label="附近的站"
        places={[
          {
            key: 'near',
            name: '槐安里服务站',
            distance: '380 米',
            detail: (
              <Row wrap>
                <Stars value={3} label="三星站" />
                <Tag tone="good" label="开着" />
              </Row>
            ),
          },
          {
            key: 'far',
            name: '清河湾教育基地',
            distance: '1.2 公里',
            detail: <Stars value={4} label="四星站" />,
          },
        ]}
        current={place}
        onChoose={setPlace}
      />
    </Specimen>
  )
}

function Photos() {
  return (
    <Specimen
      name="Thumb · ThumbAdd · ThumbPair"
      props="src · label · tag? · size: m l · onPress? · remove?"
    >
      <Row wrap align="top">
        <Thumb src={photo} label="签到表" tag="已涂掉" size="l" onPress={rest} />
        <Thumb src={photo} label="现场" />
        <Thumb src={photo} label="截图" remove={{ label: '去掉第 1 张', onPress: rest }} />
        <ThumbAdd icon="camera" label="加一张" onPress={rest} />
      </Row>
      <ThumbPair
        before={{
          title: '改之前',
          photo: <Thumb src={photo} label="改之前" size="l" />,
          note: '11月18日',
        }}
        after={{
          title: '改之后',
          photo: <ThumbAdd icon="camera" label="拍一张" size="l" onPress={rest} />,
          note: '不拍人脸',
        }}
      />
    </Specimen>
  )
}

function Belongings() {
  return (
    <>
      <Specimen
        name="BalancePair"
        props="time · reward: { icon, label, value, how, onPress? } · note"
      >
        <BalancePair
          time={{ icon: 'clock', label: '时间积分', value: '248.2', how: '1 小时记 1 分' }}
          reward={{ icon: 'shield', label: '宝盾', value: '1,240', how: '答题得的', onPress: rest }}
          note="两样分开记，不能互换"
        />
      </Specimen>
      <Specimen name="GiftCard · GiftGrid" props="name · picture · price · stock · gone? · onPress">
        <GiftGrid>
          <GiftCard
            name="窗景马克杯"
            picture={<Art name="window-home" size={76} />}
            price="600 宝盾"
            stock="剩 12 个"
            onPress={rest}
          />
          <GiftCard
            name="手机支架"
            picture={<Art name="window-empty" size={76} />}
            price="400 宝盾"
            stock="换完了"
            gone
            onPress={rest}
          />
        </GiftGrid>
      </Specimen>
    </>
  )
}

function Cells() {
  return (
    <Specimen
      name="Cell · CellGroup · AnswerCell"
      props="title · hint? · icon? · tone? · value? · weight? · fresh? · onPress?"
    >
      <CellGroup title="我的事">
        <Cell icon="clock" title="服务记录" hint="两条还没核" value="2 条" fresh onPress={rest} />
        <Cell icon="shield" tone="good" title="已核验" value={<Tag tone="good" label="3 条" />} />
        <Cell title="设置" weight="plain" onPress={rest} />
      </CellGroup>
      <CellGroup>
        <AnswerCell label="待满多少才算" answer="60%，就是 54 分钟" onPress={rest} />
        <AnswerCell
          label="可能的风险"
          answer="比如台阶、天气、要走夜路"
          missing="还没填"
          onPress={rest}
        />
      </CellGroup>
    </Specimen>
  )
}

/** What tells of things: rows, cards, tags, dates, photos. */
export function ListsChapter() {
  return (
    <>
      <Cells />
      <Specimen name="Kv" props="label · value · old?">
        <Card pad="rows">
          <Kv label="编号" value="HA-0427" />
          <Kv label="记多少" old="90 分钟" value="60 分钟" />
        </Card>
      </Specimen>
      <Specimen name="Scene" props="children?">
        <Scene>
          <Tag tone="brand" label="防网络诈骗宣传" />
          <Tag tone="brand" label="上网指导" />
        </Scene>
      </Specimen>
      <Specimen name="DatePlate" props="month · day · muted?">
        <Card>
          <Row gap={3} align="top">
            <DatePlate month="11月" day="22" />
            <Stack gap={1} className="grow">
              <Heading level={3} size="lead">
                防骗电影夜
              </Heading>
              <Row>
                <Icon name="clock" size="s" className="t-3" />
                <View className="t-2">周日 18:30</View>
              </Row>
            </Stack>
          </Row>
        </Card>
        <DatePlate month="11月" day="28" muted />
      </Specimen>
      <Specimen name="Tag" props="label · tone · icon?">
        <Row wrap>
          {TAGS.map(([tone, label]) => (
            <Tag key={tone} tone={tone} label={label} />
          ))}
          <Tag tone="good" icon="tick" label="已报名" />
        </Row>
      </Specimen>
      <Specimen name="Callout · ErrorCallout" props="tone · icon · lead? · block?">
        <Callout tone="note" icon="info" lead="记住：">
          医保局不发链接
        </Callout>
        <Callout tone="wait" icon="clock" block>
          还剩 40 分钟
        </Callout>
        <ErrorCallout block text="没送到，字都还在" />
        <Callout tone="good" icon="checkc" block>
          都核好了
        </Callout>
        <Callout tone="sunken" icon="eye">
          只有跟进人看得到
        </Callout>
      </Specimen>
      <Specimen name="MoreRows" props="more · state: idle loading failed · words · onMore">
        <MoreRows more state="failed" words={MORE_WORDS} onMore={rest} />
      </Specimen>
      <Specimen name="Section" props="title · more? · onMore? · note?">
        <Section title="今天要当心" more="往期" onMore={rest} />
        <Section title="明细" note="每格是一级" />
      </Specimen>
      <Specimen
        name="Timeline"
        props="steps: { key, state: done now next stopped, title, time?, text? }[]"
      >
        <Timeline
          steps={[
            { key: '1', state: 'done', title: '您提交了', time: '09:02', text: '编号已给您' },
            { key: '2', state: 'now', title: '正在核实', text: '林晓棠在跟进' },
            { key: '3', state: 'next', title: '告诉您结果' },
            { key: '4', state: 'stopped', title: '撤回了', time: '10:15' },
          ]}
        />
      </Specimen>
      <Photos />
      <Belongings />
      <Places />
    </>
  )
}
