import { BarList } from '@client/ui/bar-list'
import { Bullet, BulletLegend } from '@client/ui/bullet'
import { Card } from '@client/ui/card'
import { ChartTable } from '@client/ui/chart-table'
import { Columns } from '@client/ui/columns'
import { Figure, FigureRow } from '@client/ui/figure'
import { Kpi, KpiGrid } from '@client/ui/kpi'
import { LevelMeter, LevelPicker } from '@client/ui/levels'
import { LineArea } from '@client/ui/line-area'
import { Progress, ProgressRow } from '@client/ui/progress'
import { Row, Stack } from '@client/ui/stack'
import { Steps } from '@client/ui/steps'
import { SubLine } from '@client/ui/sub-line'
import { HIDDEN, Table } from '@client/ui/table'
import { Tag } from '@client/ui/tag'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { rest } from '../rest'
import { Specimen } from '../specimen'

const MONTHS = ['6月', '7月', '8月', '9月', '10月', '11月']
const MINUTES = [38, 41, 52, 47, 55, 62]
const POINTS = MONTHS.map((label, month) => ({ label, value: MINUTES[month] ?? 0 }))
const HOURS = '11月服务 62 小时，六个月里最多'
const WORDS = ['图', '表'] as const
const LEVELS = ['一星', '二星', '三星', '四星', '五星']

function Plans() {
  return (
    <>
      <Specimen
        name="Bullet · BulletLegend"
        props="label · icon? · actual · target · due · unit · date · verdict · behind"
      >
        <Card>
          <BulletLegend onTime="按时" behind="落后" today="今天该到" />
          <Bullet
            label="宣传员"
            icon="mega"
            actual={86}
            target={100}
            due={89}
            unit="人"
            date="12月31日"
            verdict="少 3 人"
            behind
          />
          <Bullet
            label="服务站"
            icon="station"
            actual={47}
            target={50}
            due={44}
            unit="个"
            date="12月31日"
            verdict="多 3 个"
            behind={false}
          />
        </Card>
      </Specimen>
      <Specimen
        name="Progress · ProgressRow · Steps"
        props="value · tone · thin? | total · current · tone"
      >
        <Card>
          <Stack>
            <ProgressRow label="我的目标" value={86} target={100} unit="份" />
            <Progress value={0.6} tone="behind" />
            <Progress value={0.3} tone="good" thin />
          </Stack>
        </Card>
        <Steps total={4} current={2} />
        <Steps total={10} current={7} tone="good" />
      </Specimen>
    </>
  )
}

function Trends() {
  return (
    <>
      <Specimen
        name="ChartTable · LineArea"
        props="title · sentence · chart · table · words | label · points · unit · goal? · missing?"
      >
        <ChartTable
          title="每月服务时长"
          sentence={HOURS}
          words={WORDS}
          chart={
            <LineArea
              label={HOURS}
              points={POINTS}
              unit="小时"
              goal={{ value: 60, label: '月目标 60' }}
            />
          }
          table={{
            columns: ['月份', '小时'],
            rows: POINTS.map(({ label, value }) => ({ key: label, cells: [label, value] })),
            hidden: '不显示',
          }}
        />
        <Card>
          <LineArea
            label="还没有数据"
            points={MONTHS.map((label) => ({ label, value: 0 }))}
            unit="小时"
            goal={{ value: 60, label: '月目标 60' }}
            missing="还没有数据，办完头一场就有"
          />
        </Card>
      </Specimen>
      <Specimen
        name="BarList · Columns"
        props="label · rows | label · items: { key, label, value, marked? }[]"
      >
        <Card>
          <BarList
            label="清河湾最高"
            rows={[
              { key: 'a', label: '清河湾', value: '31.2%', share: 0.312, behind: true },
              { key: 'b', label: '柳荫街', value: '26.0%', share: 0.26 },
              { key: 'c', label: '槐安里', value: '19.7%', share: 0.197 },
            ]}
          />
        </Card>
        <Card>
          <Columns
            label="三季度最多，15 场"
            items={[
              { key: '1', label: '一季度', value: 8 },
              { key: '2', label: '二季度', value: 12 },
              { key: '3', label: '三季度', value: 15, marked: true },
              { key: '4', label: '四季度', value: 0 },
            ]}
          />
        </Card>
      </Specimen>
      <Specimen
        name="Table"
        props="caption · columns · rows: { key, cells, current? }[] · hidden; HIDDEN"
      >
        <Card>
          <Table
            caption="清河湾的占比最高"
            columns={['站点', '差点', '没有', '说不清', '合计']}
            rows={[
              { key: 'a', cells: ['槐安里', 286, 1104, 62, 1452] },
              { key: 'b', cells: ['清河湾', 312, 665, 23, 1000], current: true },
              { key: 'c', cells: ['大厅', HIDDEN, 74, HIDDEN, 92] },
            ]}
            hidden="不显示"
          />
        </Card>
      </Specimen>
    </>
  )
}

/** What numbers say: figures, plans, trends, tables. */
export function ChartsChapter() {
  const [level, setLevel] = useState(4)
  return (
    <>
      <Specimen
        name="Figure · FigureRow"
        props="value · unit? · size: m l s · tone: text wait good"
      >
        <Row align="baseline" gap={4}>
          <Figure size="l" value={52} unit="分钟" />
          <Figure value="1,240" />
          <Figure size="s" value={3} unit="份" tone="wait" />
        </Row>
        <FigureRow
          items={[
            { key: 'a', label: '今天', value: 18, unit: '份' },
            { key: 'b', label: '累计', value: 86, unit: '份' },
            { key: 'c', label: '待核', value: 3, unit: '份', tone: 'wait' },
          ]}
        />
      </Specimen>
      <Specimen
        name="Kpi · KpiGrid"
        props="label · icon? · value? · unit? · missing? · note? · tone? · trend? · onPress?"
      >
        <KpiGrid>
          <Kpi
            label="服务时长"
            icon="clock"
            value="1,864"
            unit="小时"
            note="多 13%"
            tone="good"
            trend="rise"
            onPress={rest}
          />
          <Kpi
            label="有效问卷"
            icon="clipboard"
            value="2,318"
            unit="份"
            note="少 9%"
            tone="wait"
            trend="fall"
          />
          <Kpi label="今年活动" icon="calendar" value={0} unit="场" note="办完就有" />
          <Kpi label="满意度" icon="smile" missing="18 人打分" note="满 30 人再显示" />
        </KpiGrid>
      </Specimen>
      <Plans />
      <Trends />
      <Specimen
        name="LevelPicker · LevelMeter · SubLine"
        props="label · names · met · current · onChange | met · of? · label | label · value"
      >
        <LevelPicker label="看哪一级" names={LEVELS} met={3} current={level} onChange={setLevel} />
        <Card>
          <Row between wrap>
            <View className="t-strong">公益讲师</View>
            <Tag tone="wait" label="差 1 人" />
          </Row>
          <Row between wrap>
            <View className="t-2">有 3，要 4 人</View>
            <LevelMeter met={3} label="达到三星" />
          </Row>
          <SubLine label="或者中级以上职称" value="有 1，要 2 人" />
        </Card>
      </Specimen>
    </>
  )
}
