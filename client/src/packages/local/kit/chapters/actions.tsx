import { Button } from '@client/ui/button'
import { CallButton, CallGroup } from '@client/ui/call-button'
import { Card } from '@client/ui/card'
import { Footer } from '@client/ui/footer'
import { HelpBar } from '@client/ui/help-bar'
import { InlineAction } from '@client/ui/inline-action'
import { NavBar } from '@client/ui/nav-bar'
import { OfflineStrip } from '@client/ui/offline-strip'
import { Pressable } from '@client/ui/pressable'
import { Row, Stack } from '@client/ui/stack'
import { TabBar } from '@client/ui/tab-bar'
import { useState } from 'react'
import { Specimen } from '../specimen'
import { rest } from '../rest'

const TABS = [
  { key: 'home', label: '首页', icon: 'home' },
  { key: 'events', label: '活动', icon: 'calendar' },
  { key: 'work', label: '待办', icon: 'clipboard', badge: 3 },
  { key: 'mine', label: '我的', icon: 'user' },
] as const

function Bars() {
  const [tab, setTab] = useState<(typeof TABS)[number]['key']>('home')
  return (
    <>
      <Specimen name="TabBar" props="items: { key, label, icon, badge? }[] · current · onChange">
        <TabBar items={TABS} current={tab} onChange={setTab} />
      </Specimen>
      <Specimen name="Footer" props="note? · noteIcon? · layout: stack row · aboveTabs?">
        <Footer note="不记名，只用来改进" noteIcon="lock" layout="row">
          <Button variant="line" block={false} onPress={rest}>
            上一步
          </Button>
          <Button onPress={rest}>下一步</Button>
        </Footer>
      </Specimen>
      <Specimen name="HelpBar · OfflineStrip" props="text · action · onAction · tone · inset?">
        <HelpBar text="钱转出去了？" action="先打 110" onAction={rest} />
        <HelpBar inset text="家人遇到了？" action="打 96110" onAction={rest} />
        <OfflineStrip text="现在没有网" action="重试" onRetry={rest} />
      </Specimen>
      {/* Last: its title is a heading of the first level, and none of the third may follow. */}
      <Specimen name="NavBar" props="title · onBack? · brand? · insets?">
        <NavBar title="办理进度" onBack={rest} />
        <NavBar title="网安志愿站" brand />
      </Specimen>
    </>
  )
}

/** What one taps to do something. */
export function ActionsChapter() {
  return (
    <>
      <Specimen
        name="Button"
        props="variant: primary quiet line text urgent bad · size: l m · icon? · loading? · disabled? · reason?"
      >
        <Button onPress={rest}>主要的一个</Button>
        <Button icon="arrow" iconAt="apart" onPress={rest}>
          往前走
        </Button>
        <Button loading="正在提交">提交</Button>
        <Button disabled reason="勾上第一项就能登录">
          登录
        </Button>
        <Button variant="quiet" icon="share" onPress={rest}>
          转发
        </Button>
        <Row align="stretch">
          <Button variant="line" onPress={rest}>
            先不
          </Button>
          <Button variant="bad" onPress={rest}>
            撤回
          </Button>
        </Row>
        <Button variant="urgent" icon="phone" onPress={rest}>
          打 110
        </Button>
        <Row>
          <Button variant="text" onPress={rest}>
            回首页
          </Button>
          <Button size="m" variant="quiet" onPress={rest}>
            看更早的
          </Button>
        </Row>
      </Specimen>
      <Specimen name="CallButton · CallGroup" props="number · name · solid? · layout: pair line">
        <Card tone="urgent">
          <CallGroup
            calls={[
              { number: '110', name: '报警', onCall: rest },
              { number: '96110', name: '反诈', onCall: rest },
            ]}
          />
        </Card>
        <CallButton number="110" name="报警" layout="line" solid onCall={rest} />
      </Specimen>
      <Specimen
        name="InlineAction · Pressable"
        props="label · icon? · iconAt? · tone | role · label? …"
      >
        <Stack gap={0} align="start">
          <InlineAction label="复制" icon="copy" onPress={rest} />
          <InlineAction label="读给我听" icon="volume" tone="quiet" onPress={rest} />
          <InlineAction label="删掉" icon="trash" tone="bad" onPress={rest} />
        </Stack>
        <Pressable onPress={rest}>
          <Card>整块都能按</Card>
        </Pressable>
      </Specimen>
      <Bars />
    </>
  )
}
