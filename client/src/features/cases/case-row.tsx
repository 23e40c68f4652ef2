import { Card } from '@client/ui/card'
import { Icon } from '@client/ui/icon'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { Wicon } from '@client/ui/wicon'
import { spacedNumber } from '@shared/help/case-words'
import { categoryRow } from '@shared/help/categories'
import type { CaseRow } from '@shared/help/model'
import { friendlyTime, type Instant } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { STATUS_WORDS } from './case-words'
import { CASES_COPY } from './copy'
import { dueClock } from './due-clock'

const CLOCK_TONES = { late: 'bad', soon: 'wait', calm: 'note' } as const

/** A case in a list; whether it can be called is not for everybody to know. */
export type ListedCase = Omit<CaseRow, 'hasContact'> & Partial<Pick<CaseRow, 'hasContact'>>

/** How urgent a case is: the clock of the first contact while it runs, else where it stands. */
function StateTag({ row, now }: { readonly row: ListedCase; readonly now: Instant }) {
  if (row.status !== 'received') return <Tag {...STATUS_WORDS[row.status]} />
  const { words, urgency } = dueClock(row.dueAt, now)
  return <Tag tone={CLOCK_TONES[urgency]} icon="clock" label={words} />
}

export interface CaseRowCardProps {
  readonly row: ListedCase
  readonly now: Instant
  /** Looked at by the association itself: that it has a case need not be said. */
  readonly byAssociation?: boolean
  readonly onOpen: () => void
}

/** A case in a list of those who handle them. */
export function CaseRowCard({ row, now, byAssociation, onOpen }: CaseRowCardProps) {
  const { name, icon } = categoryRow(row.category)
  const { urgent, moneyMoved } = row
  return (
    <Card onPress={onOpen}>
      <Stack gap={3}>
        <Row gap={3}>
          <Wicon icon={icon} tone={urgent ? 'urgent' : 'brand'} />
          <View className="grow">
            <View className="t-lead">{name}</View>
            <View className="t-2 t-mini t-num">
              {`${spacedNumber(row.no)}，${friendlyTime(row.receivedAt, now)}`}
            </View>
          </View>
          <Icon name="right" size="s" />
        </Row>
        <Row gap={2} wrap>
          <StateTag row={row} now={now} />
          {moneyMoved ? <Tag tone="urgent" icon="yuan" label={CASES_COPY.moneyMoved} /> : null}
          {urgent && !moneyMoved ? (
            <Tag tone="urgent" icon="alert" label={CASES_COPY.danger} />
          ) : null}
          {row.level === 'association' && !byAssociation ? (
            <Tag tone="note" icon="up" label={CASES_COPY.atAssociation} />
          ) : null}
          {row.hasContact === false ? <Tag label={CASES_COPY.noPhone} /> : null}
        </Row>
      </Stack>
    </Card>
  )
}
