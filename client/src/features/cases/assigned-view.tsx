import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { Heading } from '@client/ui/heading'
import { Kv } from '@client/ui/kv'
import { Section } from '@client/ui/section'
import { Row, Stack } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import { Tag } from '@client/ui/tag'
import { Timeline } from '@client/ui/timeline'
import type { AssignedCase, AssignedRow } from '@shared/help/case-model'
import { spacedNumber } from '@shared/help/case-words'
import { categoryRow } from '@shared/help/categories'
import { FRAUD_TYPE_NAMES } from '@shared/help/fraud-types'
import type { Instant } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { CLOSE_FORM_COPY } from './act-copy'
import { CaseRowCard } from './case-row'
import { handledTimeline } from './case-words'
import { ClockBanner } from './clock-banner'
import { HANDLE_COPY } from './copy'
import { DangerBanner } from './danger-banner'
import { TriageList } from './triage-list'
import { triageRows } from './triage-words'
import { ASSIGNED_COPY } from './waiting-copy'

export interface AssignedListProps {
  readonly cases: readonly AssignedRow[]
  readonly now: Instant
  readonly onOpen: (caseId: string) => void
}

/** What was given to the volunteer. */
export function AssignedList({ cases, now, onOpen }: AssignedListProps) {
  if (cases.length === 0) return <StatePage art="window-empty" {...ASSIGNED_COPY.none} />
  return (
    <>
      {cases.map((row) => (
        <CaseRowCard key={row.id} row={row} now={now} onOpen={() => onOpen(row.id)} />
      ))}
    </>
  )
}

interface OneAssigned {
  readonly assigned: AssignedCase
  readonly now: Instant
}

/** A case as the volunteer sees it to whom it was given: no number, no photo, not even covered. */
export function AssignedFacts({ assigned, now }: OneAssigned) {
  const { name, icon } = categoryRow(assigned.category)
  const { text, photos } = assigned
  return (
    <>
      <DangerBanner signs={assigned.dangerSigns} />
      <ClockBanner of={assigned} now={now} />
      <Card>
        <Stack gap={2}>
          <Row between wrap>
            <Tag tone="brand" icon={icon} label={name} />
            <View className="t-2 t-num">{spacedNumber(assigned.no)}</View>
          </Row>
          <Heading level={1} size="lead">
            {assigned.stationName}
          </Heading>
          <View>
            <TriageList rows={triageRows(assigned)} />
            <Kv label={CLOSE_FORM_COPY.type} value={FRAUD_TYPE_NAMES[assigned.fraudType]} />
          </View>
          <View className="t-lines">{text === '' ? HANDLE_COPY.noText : text}</View>
          <Callout tone="sunken" icon="lock">
            {photos > 0 ? ASSIGNED_COPY.photos(photos) : ASSIGNED_COPY.masked}
          </Callout>
        </Stack>
      </Card>
    </>
  )
}

/** What happened so far, and the way to give it back. */
export function AssignedStory({ assigned, now, onHandBack }: AssignedStoryProps) {
  return (
    <>
      <Section title={HANDLE_COPY.story}>
        <Timeline steps={handledTimeline(assigned.steps, now)} />
      </Section>
      <CellGroup>
        <Cell
          icon="undo"
          weight="plain"
          title={ASSIGNED_COPY.handBack}
          hint={ASSIGNED_COPY.handBackHint}
          onPress={onHandBack}
        />
      </CellGroup>
    </>
  )
}

export interface AssignedStoryProps extends OneAssigned {
  readonly onHandBack: () => void
}
