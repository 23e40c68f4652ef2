import { Card } from '@client/ui/card'
import { Button } from '@client/ui/button'
import { Cell, CellGroup } from '@client/ui/cell'
import { FigureRow } from '@client/ui/figure'
import { Heading } from '@client/ui/heading'
import { Section } from '@client/ui/section'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import type { CampaignRow } from '@shared/survey/campaign-model'
import { View } from '@tarojs/components'
import { HOME_COPY, STATE_WORDS } from './copy'

export interface CampaignCardProps {
  readonly campaign: CampaignRow
  /** From when to when: 11月15–24日. */
  readonly period: string
  readonly onProgress: () => void
  readonly onPlan: () => void
}

/** How many came and how many of them go into the report. */
export function CampaignCard({ campaign, period, onProgress, onPlan }: CampaignCardProps) {
  const { title, state, totals } = campaign
  const { total, rejected, beyondQuota } = totals
  const unit = HOME_COPY.copies
  const beyond = { key: 'beyond', label: HOME_COPY.beyond, value: beyondQuota, unit }
  return (
    <Stack>
      <Card>
        <Stack gap={3}>
          <View>
            <Row between wrap>
              <Heading>{title}</Heading>
              <Tag tone={state === 'open' ? 'good' : 'plain'} label={STATE_WORDS[state]} />
            </Row>
            <View className="t-2 t-mini">{period}</View>
          </View>
          <Row gap={3}>
            <View className="grow">
              <Button variant="quiet" size="m" onPress={onPlan}>
                {HOME_COPY.plan}
              </Button>
            </View>
            <View className="grow">
              <Button variant="line" size="m" onPress={onProgress}>
                {HOME_COPY.progress}
              </Button>
            </View>
          </Row>
        </Stack>
      </Card>
      <FigureRow
        items={[
          { key: 'came', label: HOME_COPY.came, value: total, unit },
          { key: 'valid', label: HOME_COPY.valid, value: total - rejected, unit },
          ...(beyondQuota > 0 ? [beyond] : []),
        ]}
      />
    </Stack>
  )
}

export interface CampaignListProps {
  readonly title: string
  readonly campaigns: readonly CampaignRow[]
  readonly periodOf: (campaign: CampaignRow) => string
  readonly onOpen: (id: string) => void
}

/** Campaigns that do not run now; nothing where there is none. */
export function CampaignList({ title, campaigns, periodOf, onOpen }: CampaignListProps) {
  if (campaigns.length === 0) return null
  return (
    <Section title={title}>
      <CellGroup>
        {campaigns.map((campaign) => (
          <Cell
            key={campaign.id}
            title={campaign.title}
            hint={periodOf(campaign)}
            value={STATE_WORDS[campaign.state]}
            onPress={() => onOpen(campaign.id)}
          />
        ))}
      </CellGroup>
    </Section>
  )
}
