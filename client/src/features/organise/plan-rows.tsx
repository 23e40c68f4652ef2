import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { Heading } from '@client/ui/heading'
import { Row, Stack } from '@client/ui/stack'
import { Steps } from '@client/ui/steps'
import { Tag } from '@client/ui/tag'
import { CATEGORY_NAMES } from '@shared/activity/categories'
import { NOTICE_ITEMS, RECRUITMENT_ITEMS } from '@shared/activity/notice-rules'
import type { ActivityFields } from '@shared/activity/model'
import type { KeptActivity } from '@shared/activity/planning-actions'
import { View } from '@tarojs/components'
import {
  ACTIVITY_COPY,
  PART_OF_ITEM,
  PART_TITLES,
  PARTS_OF_TAB,
  type EditTab,
  type PlanPart,
} from './copy'
import { PART_COPY } from './part-copy'
import { peopleOf, whenWords } from './plan-draft'

/** How many of the eight things of a notice are said. R-22, board 36. */
export function NoticeSteps({ missing }: Pick<KeptActivity, 'missing'>) {
  const items = NOTICE_ITEMS.slice(0, RECRUITMENT_ITEMS)
  const said = items.filter((item) => !missing.includes(item)).length
  return (
    <Card>
      <Stack gap={2}>
        <Row between wrap>
          <Heading size="lead">{ACTIVITY_COPY.clear}</Heading>
          <View className="t-strong t-num">{`${said} / ${RECRUITMENT_ITEMS}`}</View>
        </Row>
        <Steps total={RECRUITMENT_ITEMS} current={said} tone="good" />
      </Stack>
    </Card>
  )
}

/** What a part says now, in a line. */
export function partWords(part: PlanPart, fields: ActivityFields): string {
  const { plan } = fields
  const { safety, safeguards } = plan
  const when = whenWords(fields)
  const people = peopleOf(fields)
  const words: Readonly<Record<PlanPart, string>> = {
    basics: plan.title,
    place: plan.place,
    kind: plan.categories.map((key) => CATEGORY_NAMES[key]).join('、'),
    when: `${when.day} ${when.from}–${when.to}`,
    people: [
      people.volunteer > 0 ? `${PART_COPY.people.volunteer} ${people.volunteer}` : '',
      people.resident > 0 ? `${PART_COPY.people.resident} ${people.resident}` : '',
    ]
      .filter(Boolean)
      .join('，'),
    taking: PART_COPY.taking[fields.selection],
    conditions: plan.conditions || safeguards.provisions,
    risks: safety.risks,
    emergency: safety.emergencyTrigger,
    agreement: safeguards.insurance?.insurer ?? '',
    filing: safeguards.filing?.department ?? '',
    more: plan.publicity || plan.evaluation,
  }
  return words[part]
}

export interface PlanRowsProps {
  readonly activity: KeptActivity
  readonly tab: EditTab
  readonly onOpen: (part: PlanPart) => void
}

/** The parts of a plan under one of its three heads, with what is missing marked (board 36, ACT-04). */
export function PlanRows({ activity, tab, onOpen }: PlanRowsProps) {
  const lacking = new Set(
    NOTICE_ITEMS.filter((item) => activity.missing.includes(item)).map(
      (item) => PART_OF_ITEM[item],
    ),
  )
  return (
    <CellGroup>
      {PARTS_OF_TAB[tab].map((part) => (
        <Cell
          key={part}
          title={PART_TITLES[part]}
          hint={partWords(part, activity.fields) || undefined}
          value={lacking.has(part) ? <Tag tone="wait" label={ACTIVITY_COPY.missing} /> : undefined}
          onPress={() => onOpen(part)}
        />
      ))}
    </CellGroup>
  )
}
