import { OBJECTION_WORDS, TRACK_COPY } from '@client/features/award/copy'
import { OBJECTIONS_COPY } from '@client/features/award/work-copy'
import { AskedPage } from '@client/features/frame/asked-page'
import { useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { Row, Stack } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import { Tag } from '@client/ui/tag'
import { Toast } from '@client/ui/toast'
import { awardContract } from '@shared/badge/award-actions'
import type { ObjectionRow } from '@shared/badge/award-model'
import { friendlyDate } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AnswerSheet } from './answer-sheet'

interface ObjectionCardProps {
  readonly objection: ObjectionRow
  readonly onAnswer: () => void
}

function ObjectionCard({ objection, onAnswer }: ObjectionCardProps) {
  const { about, text, state, dueAt, answer, mayAnswer } = objection
  const { label, tone } = OBJECTION_WORDS[state]
  return (
    <Card>
      <Stack gap={2}>
        <Row between wrap>
          <View className="t-lead">{about === '' ? TRACK_COPY.whole : about}</View>
          <Tag tone={tone} label={label} />
        </Row>
        <View className="t-lines">{text}</View>
        {state === 'open' ? (
          <View className="t-wait t-num">{OBJECTIONS_COPY.due(friendlyDate(dueAt - 1))}</View>
        ) : (
          <View className="t-2">{`${OBJECTIONS_COPY.answer}：${answer}`}</View>
        )}
        {mayAnswer ? (
          <Button variant="quiet" size="m" onPress={onAnswer}>
            {OBJECTIONS_COPY.answer}
          </Button>
        ) : null}
        {state === 'open' && !mayAnswer ? (
          <View className="t-2">{OBJECTIONS_COPY.notYours}</View>
        ) : null}
      </Stack>
    </Card>
  )
}

/** What was raised against a list, the open ones first by their dates. AWD-04. */
export default function ObjectionsPage() {
  const { id } = useParams<'award/objections'>()
  const asked = useCall(awardContract, 'listObjections', id === undefined ? null : { roundId: id })
  const [answering, setAnswering] = useState<ObjectionRow>()
  const [said, setSaid] = useState<string>()
  const done = () => {
    setAnswering(undefined)
    setSaid(OBJECTIONS_COPY.sent)
    asked.reload()
  }
  return (
    <AskedPage
      title={OBJECTIONS_COPY.title}
      asked={asked}
      shape={['title', 'card', 'card']}
      over={
        <>
          {answering ? (
            <AnswerSheet
              objection={answering}
              onDone={done}
              onClose={() => setAnswering(undefined)}
            />
          ) : null}
          <Toast text={said} onClose={() => setSaid(undefined)} />
        </>
      }
    >
      {({ objections }) =>
        objections.length === 0 ? (
          <StatePage art="window-empty" {...OBJECTIONS_COPY.none} />
        ) : (
          <>
            <Heading level={1} size="lead">
              {OBJECTIONS_COPY.open(objections.filter(({ state }) => state === 'open').length)}
            </Heading>
            {objections.map((one) => (
              <ObjectionCard key={one.id} objection={one} onAnswer={() => setAnswering(one)} />
            ))}
          </>
        )
      }
    </AskedPage>
  )
}
