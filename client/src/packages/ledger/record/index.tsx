import { AskedPage } from '@client/features/frame/asked-page'
import { RECORDS_COPY } from '@client/features/ledger/copy'
import { RECORD_COPY } from '@client/features/ledger/record-copy'
import { MinutesFigure } from '@client/features/ledger/minutes-figure'
import { dayWords, tagOf, titleOf } from '@client/features/ledger/records'
import { open, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { Footer } from '@client/ui/footer'
import { Icon } from '@client/ui/icon'
import { Kv } from '@client/ui/kv'
import { Section } from '@client/ui/section'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import type { OutputOf } from '@shared/kit/contract'
import { clockTime, friendlyDate, friendlyMinutes } from '@shared/kit/time'
import { CLAIM_WORDS } from '@shared/ledger/claim-rules'
import { recordContract } from '@shared/ledger/record-actions'
import { View } from '@tarojs/components'

type Read = OutputOf<(typeof recordContract.actions)['getRecord']>

function Head({ record }: Pick<Read, 'record'>) {
  const { minutes, pending, kind, title, manual } = record
  return (
    <Card>
      <Stack gap={2}>
        <Row between wrap>
          <View className="t-lead t-strong">{titleOf(record)}</View>
          <Tag {...tagOf(record)} />
        </Row>
        {kind === 'survey' ? <View className="t-2">{title}</View> : null}
        <MinutesFigure minutes={minutes} />
        {pending > 0 ? (
          <Row gap={2}>
            <Icon name="clock" size="s" />
            <View className="t-2">{RECORDS_COPY.pending(friendlyMinutes(pending))}</View>
          </Row>
        ) : null}
        {manual ? <Tag tone="wait" icon="edit" label={RECORDS_COPY.manual} /> : null}
      </Stack>
    </Card>
  )
}

/** What the law wants kept of a service. R-03. */
function Facts({ record }: Pick<Read, 'record'>) {
  const { day, from, to, place, content, organiser, head } = record
  const { facts } = RECORD_COPY
  const time = from !== null && to !== null ? `${clockTime(from)}–${clockTime(to)}` : ''
  const rows = [
    [facts.day, dayWords(day)],
    [facts.time, time],
    [facts.place, place],
    [facts.content, content],
    [facts.organiser, organiser],
    [facts.head, head],
  ] as const
  return (
    <Card pad="rows">
      {rows.map(([label, value]) =>
        value === '' ? null : <Kv key={label} {...{ label, value }} />,
      )}
    </Card>
  )
}

/** Every correction, the newest first: what it was, what it is, and why. HRS-10. */
function Changes({ changes }: Pick<Read, 'changes'>) {
  if (changes.length === 0) return null
  return (
    <Section title={RECORD_COPY.changes}>
      <CellGroup>
        {[...changes].reverse().map(({ at, before, minutes, reason }) => (
          <Cell
            key={at}
            title={before === minutes ? RECORD_COPY.renamed : RECORD_COPY.change(before, minutes)}
            hint={`${friendlyDate(at)}，${reason}`}
          />
        ))}
      </CellGroup>
    </Section>
  )
}

function Claims({ claims }: Pick<Read, 'claims'>) {
  if (claims.length === 0) return null
  return (
    <Section title={RECORD_COPY.claims}>
      <CellGroup>
        {claims.map(({ id, kind, at, state }) => (
          <Cell
            key={id}
            title={CLAIM_WORDS[kind]}
            hint={
              state === 'open'
                ? RECORD_COPY.looking
                : state === 'more'
                  ? RECORD_COPY.more
                  : friendlyDate(at)
            }
            onPress={() => void open('ledger/claim', { id })}
          />
        ))}
      </CellGroup>
    </Section>
  )
}

/** One service with everything that is kept of it, and the way to say that it is wrong., HRS-10. */
export default function RecordPage() {
  const { id = '' } = useParams<'ledger/record'>()
  const asked = useCall(recordContract, 'getRecord', id === '' ? null : { recordId: id })
  const claim = asked.state === 'ready' ? asked.output.record.claim : undefined
  const isOpen = claim?.state === 'open' || claim?.state === 'more'
  const footer =
    claim && isOpen ? (
      <Footer>
        <Button onPress={() => void open('ledger/claim', { id: claim.id })}>
          {claim.state === 'more' ? RECORD_COPY.more : RECORD_COPY.looking}
        </Button>
      </Footer>
    ) : (
      <Footer>
        <Button variant="quiet" onPress={() => void open('ledger/wrong', { id })}>
          {RECORD_COPY.wrong}
        </Button>
      </Footer>
    )
  return (
    <AskedPage
      title={RECORD_COPY.title}
      asked={asked}
      shape={['card', 'card', 'row']}
      footer={asked.state === 'ready' ? footer : undefined}
    >
      {({ record, changes, claims }) => (
        <>
          <Head record={record} />
          {record.manual ? (
            <Callout block tone="note" icon="users">
              {RECORD_COPY.manual}
            </Callout>
          ) : null}
          <Facts record={record} />
          <Changes changes={changes} />
          <Claims claims={claims} />
        </>
      )}
    </AskedPage>
  )
}
