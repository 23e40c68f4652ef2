import { Bullet } from '@client/ui/bullet'
import { Card } from '@client/ui/card'
import { Chip, Chips } from '@client/ui/chip'
import { Heading } from '@client/ui/heading'
import { Section } from '@client/ui/section'
import { Row } from '@client/ui/stack'
import { Table } from '@client/ui/table'
import type { OutputOf } from '@shared/kit/contract'
import { friendlyTime, type Instant } from '@shared/kit/time'
import type { stationContract } from '@shared/station/contract'
import { PLAN_METRICS, type Pace, type Plan } from '@shared/station/plan-model'
import { View } from '@tarojs/components'
import { PLAN_COPY } from './plan-copy'
import { amountWords, leadOf, METRIC_WORDS, shownMilestones, verdictOf } from './plan-words'

/** A plan as it is heard. */
export type HeardPlan = OutputOf<(typeof stationContract.actions)['getPlan']>

/** One bar a metric: full width is the target, the tick is today. */
export function Paces({ paces }: { readonly paces: readonly Pace[] }) {
  return (
    <>
      {paces.map((pace) => (
        <Bullet
          key={pace.metric}
          label={METRIC_WORDS[pace.metric].name}
          icon={METRIC_WORDS[pace.metric].icon}
          actual={pace.actual}
          target={pace.target}
          due={pace.due}
          unit={METRIC_WORDS[pace.metric].unit}
          date={PLAN_COPY.due(amountWords(pace.metric, pace.due))}
          verdict={verdictOf(pace)}
          behind={pace.behind > 0}
        />
      ))}
    </>
  )
}

interface DatesProps {
  readonly plan: Plan
  readonly current: string
  readonly onChoose: (on: string) => void
}

function Dates({ plan, current, onChoose }: DatesProps) {
  return (
    <Chips label={PLAN_COPY.which}>
      {plan.milestones.map(({ on, label }) => (
        <Chip key={on} label={label} selected={on === current} onPress={() => onChoose(on)} />
      ))}
    </Chips>
  )
}

/** The numbers of the dates beside each other. PLAN-T1. */
function Targets({ plan, current }: Omit<DatesProps, 'onChoose'>) {
  const milestones = shownMilestones(plan, current)
  return (
    <Section title={PLAN_COPY.table}>
      <Card>
        <Table
          caption={PLAN_COPY.tableCaption}
          columns={[PLAN_COPY.metric, ...milestones.map(({ label }) => label)]}
          currentColumn={milestones.findIndex(({ on }) => on === current) + 1}
          rows={PLAN_METRICS.map((metric) => ({
            key: metric,
            cells: [
              METRIC_WORDS[metric].name,
              ...milestones.map(({ targets }) => String(targets[metric])),
            ],
          }))}
          hidden={PLAN_COPY.hidden}
        />
      </Card>
    </Section>
  )
}

export interface PlanViewProps {
  readonly heard: HeardPlan & { readonly plan: Plan }
  readonly now: Instant
  readonly onChoose: (on: string) => void
}

/** Plan against actual at one of its dates (board 43). */
export function PlanView({ heard, now, onChoose }: PlanViewProps) {
  const { plan, areaName, milestoneOn, daysLeft, paces, foldedAt } = heard
  const lead = leadOf(daysLeft, paces)
  return (
    <>
      <Row between wrap>
        <Heading level={1} size="lead">
          {areaName}
        </Heading>
        <View className="t-2 t-mini">{PLAN_COPY.updated(friendlyTime(foldedAt, now))}</View>
      </Row>
      <Dates plan={plan} current={milestoneOn} onChoose={onChoose} />
      <Card>
        <Heading>{lead.title}</Heading>
        <View className="t-2">{lead.text}</View>
      </Card>
      <Card>
        <Paces paces={paces} />
      </Card>
      <Targets plan={plan} current={milestoneOn} />
      <View className="t-2 t-mini">{PLAN_COPY.counting}</View>
    </>
  )
}
