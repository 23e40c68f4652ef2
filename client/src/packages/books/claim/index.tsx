import { AskedPage } from '@client/features/frame/asked-page'
import { claimStory } from '@client/features/ledger/claim-story'
import { DECIDE_COPY } from '@client/features/ledger/books-copy'
import { dayWords, tagOf, titleOf } from '@client/features/ledger/records'
import { useDeciding, type Deciding } from '@client/features/ledger/use-deciding'
import { call } from '@client/platform/call'
import { open, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Callout, ErrorCallout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { Field } from '@client/ui/field'
import { Footer } from '@client/ui/footer'
import { Kv } from '@client/ui/kv'
import { PickField } from '@client/ui/pick-field'
import { Section } from '@client/ui/section'
import { Row, Stack } from '@client/ui/stack'
import { Stepper } from '@client/ui/stepper'
import { Tag } from '@client/ui/tag'
import { Timeline } from '@client/ui/timeline'
import { clockTime, friendlyDate } from '@shared/kit/time'
import { claimContract } from '@shared/ledger/claim-actions'
import type { ClaimCase } from '@shared/ledger/claim-model'
import { CLAIM_WORDS } from '@shared/ledger/claim-rules'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Pictures } from './pictures'

interface CaseProps {
  readonly of: ClaimCase
}

/** Who says what, in their own words. */
function Said({ of: { claim, maskedName, volunteerNo } }: CaseProps) {
  const { kind, wanted, note } = claim
  return (
    <Card>
      <Stack gap={2}>
        <Row between wrap>
          <View className="t-lead t-strong">{CLAIM_WORDS[kind]}</View>
          <View className="t-2">{[maskedName, volunteerNo ?? ''].join(' ')}</View>
        </Row>
        {wanted === null ? null : <View>{DECIDE_COPY.wanted(wanted)}</View>}
        {note === '' ? null : <View className="t-2">{note}</View>}
      </Stack>
    </Card>
  )
}

/** What the record says, and when the person came and left. */
function Kept({ of: { record, presence } }: CaseProps) {
  if (!record) return null
  const check = (one: { at: number; how: string } | null) =>
    one ? `${clockTime(one.at)}，${DECIDE_COPY.how[one.how] ?? ''}` : DECIDE_COPY.no
  return (
    <Section title={DECIDE_COPY.record}>
      <CellGroup>
        <Cell
          title={titleOf(record)}
          hint={[dayWords(record.day), record.place].join('，')}
          value={<Tag {...tagOf(record)} />}
        />
      </CellGroup>
      <Card pad="rows">
        <Kv label={DECIDE_COPY.recorded} value={DECIDE_COPY.count(record.minutes)} />
        {presence ? (
          <>
            <Kv
              label={DECIDE_COPY.planned}
              value={`${clockTime(presence.plannedFrom)}–${clockTime(presence.plannedTo)}`}
            />
            <Kv label={DECIDE_COPY.in} value={check(presence.in)} />
            <Kv label={DECIDE_COPY.out} value={check(presence.out)} />
          </>
        ) : null}
      </Card>
    </Section>
  )
}

/** What the record will say, as far as whoever decides has changed it. */
interface Draft {
  readonly minutes: number
  readonly day: string
  readonly place: string
}

/** What the person says is right, where they say it. */
function draftOf({ claim, record }: ClaimCase): Draft {
  const kept = record?.minutes ?? 0
  const said = claim.kind === 'notMine' ? 0 : claim.wanted
  return { minutes: said ?? kept, day: record?.day ?? '', place: record?.place ?? '' }
}

interface AnewProps extends CaseProps {
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
}

function Anew({ of: { claim, record, most }, draft, onChange }: AnewProps) {
  if (!record) return null
  if (claim.kind === 'facts') {
    return (
      <Stack gap={3}>
        <PickField
          label={DECIDE_COPY.day}
          kind="date"
          placeholder={DECIDE_COPY.day}
          value={draft.day}
          words={dayWords(draft.day)}
          onChange={(day) => onChange({ ...draft, day })}
        />
        <Field
          label={DECIDE_COPY.place}
          value={draft.place}
          max={60}
          onChange={(place) => onChange({ ...draft, place })}
        />
      </Stack>
    )
  }
  const highest = Math.max(most ?? 0, record.minutes)
  return (
    <Card>
      <Stepper
        label={DECIDE_COPY.minutes}
        hint={DECIDE_COPY.most(highest)}
        value={draft.minutes}
        min={0}
        max={highest}
        step={5}
        words={[DECIDE_COPY.less, DECIDE_COPY.more]}
        onChange={(minutes) =>
          onChange({ ...draft, minutes: Math.min(Math.max(minutes, 0), highest) })
        }
      />
    </Card>
  )
}

/** One that is missing is entered by hand first, which takes two people. D-11. */
function Missing({ of: { claim, stationId } }: CaseProps) {
  if (claim.kind !== 'missing' || stationId === null) return null
  return (
    <Stack gap={3}>
      <Callout block tone="note" icon="info">
        {DECIDE_COPY.missing}
      </Callout>
      <Button
        variant="line"
        onPress={() => void open('books/manual-enter', { station: stationId })}
      >
        {DECIDE_COPY.toManual}
      </Button>
    </Stack>
  )
}

function isChanged({ claim, record }: ClaimCase, draft: Draft): boolean {
  if (!record) return true
  if (claim.kind === 'facts') return draft.day !== record.day || draft.place !== record.place
  return draft.minutes !== record.minutes
}

function changeWords({ claim, record }: ClaimCase, { minutes }: Draft): string {
  if (!record) return DECIDE_COPY.changeMissing
  return claim.kind === 'facts' ? DECIDE_COPY.changeFacts : DECIDE_COPY.change(minutes)
}

interface ActsProps extends CaseProps {
  readonly draft: Draft
  readonly onAsk: (act: Deciding) => void
}

function Acts({ of, draft, onAsk }: ActsProps) {
  const { claim, record } = of
  if (of.own || claim.state !== 'open' || of.undoUntil !== null) return null
  const isFacts = claim.kind === 'facts'
  const claimId = claim.id
  const anew = {
    ...{ claimId, verdict: 'change' as const },
    ...(record && !isFacts ? { minutes: draft.minutes } : {}),
    ...(record && isFacts ? { day: draft.day, place: draft.place } : {}),
  }
  const change = () =>
    onAsk({
      ...{ title: DECIDE_COPY.changeTitle, text: DECIDE_COPY.changeText, undoes: claimId },
      ...{ placeholder: DECIDE_COPY.changePlaceholder, act: DECIDE_COPY.act },
      said: DECIDE_COPY.changeSaid,
      work: (reason) => call(claimContract, 'decideClaim', { ...anew, reason }),
    })
  const keep = () =>
    onAsk({
      ...{ title: DECIDE_COPY.keepTitle, text: DECIDE_COPY.keepText, undoes: claimId },
      ...{ placeholder: DECIDE_COPY.changePlaceholder, act: DECIDE_COPY.act },
      said: DECIDE_COPY.keepSaid,
      work: (reason) => call(claimContract, 'decideClaim', { claimId, verdict: 'keep', reason }),
    })
  return (
    <Footer layout="row">
      <Button variant="line" block={false} onPress={keep}>
        {DECIDE_COPY.keep}
      </Button>
      <Button disabled={!isChanged(of, draft)} onPress={change}>
        {changeWords(of, draft)}
      </Button>
    </Footer>
  )
}

function Deciders({ of, onAsk }: Pick<ActsProps, 'of' | 'onAsk'>) {
  const claimId = of.claim.id
  if (of.own) {
    return (
      <Callout block tone="wait" icon="users">
        {DECIDE_COPY.own}
      </Callout>
    )
  }
  if (of.undoUntil !== null) {
    return (
      <Callout block tone="wait" icon="clock">
        {DECIDE_COPY.deciding}
      </Callout>
    )
  }
  if (of.claim.state !== 'open') return null
  const ask = () =>
    onAsk({
      ...{ title: DECIDE_COPY.askTitle, text: DECIDE_COPY.askText },
      ...{ placeholder: DECIDE_COPY.askPlaceholder, act: DECIDE_COPY.askAct },
      said: DECIDE_COPY.askSaid,
      work: (text) => call(claimContract, 'askAboutClaim', { claimId, text }),
    })
  return (
    <Button variant="text" onPress={ask}>
      {DECIDE_COPY.ask}
    </Button>
  )
}

/** A claim with everything to decide it by. R-10, HRS-10; nobody decides about their own. */
export default function ClaimCasePage() {
  const { id = '' } = useParams<'books/claim'>()
  const asked = useCall(claimContract, 'readClaim', id === '' ? null : { claimId: id })
  const deciding = useDeciding(asked.reload)
  const [changed, setChanged] = useState<Draft>()
  const of = asked.state === 'ready' ? asked.output.case : undefined
  const draft = changed ?? (of ? draftOf(of) : undefined)
  return (
    <AskedPage
      title={DECIDE_COPY.title}
      asked={asked}
      shape={['card', 'row', 'card']}
      footer={of && draft ? <Acts of={of} draft={draft} onAsk={deciding.ask} /> : undefined}
      over={deciding.layer}
    >
      {({ case: shown }) => (
        <>
          <ErrorCallout block text={deciding.error} />
          <View className="t-2">{DECIDE_COPY.due(friendlyDate(shown.claim.dueAt - 1))}</View>
          <Said of={shown} />
          <Pictures claim={shown.claim} />
          <Kept of={shown} />
          {shown.claim.state === 'open' && draft && !shown.own && shown.undoUntil === null ? (
            <Anew of={shown} draft={draft} onChange={setChanged} />
          ) : null}
          <Missing of={shown} />
          <Deciders of={shown} onAsk={deciding.ask} />
          <Timeline steps={claimStory(shown.claim, 'keeper')} />
        </>
      )}
    </AskedPage>
  )
}
