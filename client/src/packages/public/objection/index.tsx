import { OBJECTION_WORDS, TRACK_COPY } from '@client/features/award/copy'
import { FIND_OBJECTION } from '@client/features/award/find-objection'
import { useKeptObjections, type ObjectionKey } from '@client/features/award/kept-objections'
import { AskedPage } from '@client/features/frame/asked-page'
import { KeyPage } from '@client/features/frame/key-page'
import { useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Card } from '@client/ui/card'
import { Chip, Chips } from '@client/ui/chip'
import { Heading } from '@client/ui/heading'
import { Kv } from '@client/ui/kv'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { spacedNumber } from '@shared/help/case-words'
import { awardContract } from '@shared/badge/award-actions'
import type { TrackedObjection } from '@shared/badge/award-model'
import { friendlyDate } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'

function Words({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <Card>
      <Stack gap={1}>
        <View className="t-2">{title}</View>
        <View className="t-lines">{text}</View>
      </Stack>
    </Card>
  )
}

function Shown({ objection }: { readonly objection: TrackedObjection }) {
  const { no, about, text, state, dueAt, answer } = objection
  const { label, tone } = OBJECTION_WORDS[state]
  return (
    <>
      <Row between wrap>
        <Heading level={1} size="lead">
          {spacedNumber(no)}
        </Heading>
        <Tag tone={tone} label={label} />
      </Row>
      {state === 'open' ? (
        <View className="t-2">{TRACK_COPY.waits(friendlyDate(dueAt - 1))}</View>
      ) : null}
      <Card pad="rows">
        <Kv label={TRACK_COPY.about} value={about === '' ? TRACK_COPY.whole : about} />
      </Card>
      <Words title={TRACK_COPY.said} text={text} />
      {answer === '' ? null : <Words title={TRACK_COPY.answer} text={answer} />}
    </>
  )
}

interface TrackedProps {
  readonly objectionKey: ObjectionKey
  readonly others: ReactNode
}

function Tracked({ objectionKey: { no, secret }, others }: TrackedProps) {
  const asked = useCall(awardContract, 'trackObjection', { no, secret })
  return (
    <AskedPage title={TRACK_COPY.title} asked={asked} shape={['title', 'card', 'card']}>
      {(objection) => (
        <>
          {others}
          <Shown objection={objection} />
        </>
      )}
    </AskedPage>
  )
}

interface OthersProps {
  readonly kept: readonly ObjectionKey[]
  readonly no: string
  readonly onChoose: (no: string) => void
}

/** The others that this phone keeps. */
function Others({ kept, no, onChoose }: OthersProps) {
  if (kept.length < 2) return null
  return (
    <Chips label={TRACK_COPY.title}>
      {kept.map((one) => (
        <Chip
          key={one.no}
          label={spacedNumber(one.no)}
          selected={one.no === no}
          onPress={() => onChoose(one.no)}
        />
      ))}
    </Chips>
  )
}

/** An objection by its number: at once when this phone has its secret, else both are asked for. D-29. */
export default function ObjectionPage() {
  const { no: opened } = useParams<'public/objection'>()
  const kept = useKeptObjections()
  const [chosen, choose] = useState(opened)
  const known = chosen === undefined ? kept[0] : kept.find((one) => one.no === chosen)
  if (!known) {
    return <KeyPage {...FIND_OBJECTION} no={chosen ?? ''} onFound={({ no }) => choose(no)} />
  }
  const others = <Others kept={kept} no={known.no} onChoose={choose} />
  return <Tracked objectionKey={known} others={others} />
}
