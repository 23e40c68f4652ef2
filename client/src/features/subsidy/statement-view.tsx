import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Divider } from '@client/ui/divider'
import { Figure } from '@client/ui/figure'
import { Heading } from '@client/ui/heading'
import { Kv } from '@client/ui/kv'
import { Row } from '@client/ui/stack'
import { SubLine } from '@client/ui/sub-line'
import { Tag, type TagProps } from '@client/ui/tag'
import { Timeline } from '@client/ui/timeline'
import type { Instant } from '@shared/kit/time'
import { REJECT_WORDS } from '@shared/survey/reject-words'
import { REJECT_REASONS } from '@shared/survey/review-model'
import type { Statement, StatementState } from '@shared/survey/subsidy-model'
import { rejectedInAll } from '@shared/survey/subsidy-rules'
import { View } from '@tarojs/components'
import { SUBSIDY_COPY } from './copy'
import { yuanWords } from './money'
import { statementSteps } from './steps'

const TAGS: Readonly<Record<StatementState, Pick<TagProps, 'tone' | 'icon'>>> = {
  open: { tone: 'plain', icon: 'clock' },
  frozen: { tone: 'note', icon: 'lock' },
  handedIn: { tone: 'wait', icon: 'clock' },
  accepted: { tone: 'note', icon: 'checkc' },
  paid: { tone: 'good', icon: 'checkc' },
}

const many = (count: number) => count.toLocaleString('zh-CN')

/** What is taken away; nothing taken away has no sign. */
const less = (count: number) =>
  count === 0 ? SUBSIDY_COPY.copies('0') : SUBSIDY_COPY.less(many(count))

/** The amount, and how it came about. */
function AmountCard({ state, fen, lines }: Statement) {
  const reasons = REJECT_REASONS.filter((reason) => lines.rejected[reason] > 0)
  return (
    <Card>
      <View className="t-2">
        {state === 'paid' ? SUBSIDY_COPY.paidAmount : SUBSIDY_COPY.reference}
      </View>
      <Figure size="l" value={yuanWords(fen)} unit={SUBSIDY_COPY.unit} />
      <View className="t-2 t-num">{SUBSIDY_COPY.formula(many(lines.valid))}</View>
      <Divider />
      <Kv label={SUBSIDY_COPY.submitted} value={SUBSIDY_COPY.copies(many(lines.submitted))} />
      <Kv label={SUBSIDY_COPY.repeated} value={less(lines.repeated)} />
      <Kv label={SUBSIDY_COPY.rejected} value={less(rejectedInAll(lines))} />
      {reasons.map((reason) => (
        <SubLine
          key={reason}
          label={REJECT_WORDS[reason]}
          value={SUBSIDY_COPY.copies(many(lines.rejected[reason]))}
        />
      ))}
      <Kv label={SUBSIDY_COPY.valid} value={SUBSIDY_COPY.copies(many(lines.valid))} />
    </Card>
  )
}

export interface StatementViewProps {
  readonly statement: Statement
  readonly now: Instant
}

/** One statement: the amount, its lines and its steps. Board 52. */
export function StatementView({ statement, now }: StatementViewProps) {
  const { stationName, year, state } = statement
  return (
    <>
      <Row between wrap>
        <Heading level={1} size="lead">
          {SUBSIDY_COPY.head(stationName, year)}
        </Heading>
        <Tag label={SUBSIDY_COPY.tags[state]} {...TAGS[state]} />
      </Row>
      <AmountCard {...statement} />
      <Timeline steps={statementSteps(statement, now)} />
      <Callout block tone="sunken" icon="info">
        {SUBSIDY_COPY.notPersonal}
      </Callout>
    </>
  )
}
