import { AskedPage } from '@client/features/frame/asked-page'
import { useReasoned } from '@client/features/frame/use-reasoned'
import {
  ACTIVITY_COPY,
  BLOCKER_WORDS,
  PART_OF_ITEM,
  PART_TITLES,
  TABS,
  type EditTab,
} from '@client/features/organise/copy'
import { NoticeSteps, PlanRows } from '@client/features/organise/plan-rows'
import { call } from '@client/platform/call'
import { open, useParams } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { useCall, type Asked } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Cell, CellGroup } from '@client/ui/cell'
import { Footer } from '@client/ui/footer'
import { Heading } from '@client/ui/heading'
import { InlineAction } from '@client/ui/inline-action'
import { Segments } from '@client/ui/segments'
import { activityContract } from '@shared/activity/contract'
import { NOTICE_ITEMS, startBlockers } from '@shared/activity/notice-rules'
import type { KeptActivity } from '@shared/activity/planning-actions'
import { friendlyDate } from '@shared/kit/time'
import { useState } from 'react'

/** The one next thing: fill what is missing first, else hand it in. */
function NextStep(props: { readonly activity: KeptActivity; readonly onDone: () => void }) {
  const { activity, onDone } = props
  const act = useAct()
  const { id, stationId, missing } = activity
  const lacking = NOTICE_ITEMS.find((item) => missing.includes(item))
  const submit = () =>
    act.run(async () => {
      await call(activityContract, 'submitActivity', { id })
      onDone()
    })
  if (lacking) {
    const part = PART_OF_ITEM[lacking]
    return (
      <Footer>
        <Button onPress={() => void open('organise/edit', { station: stationId, id, part })}>
          {ACTIVITY_COPY.fill(PART_TITLES[part])}
        </Button>
      </Footer>
    )
  }
  return (
    <Footer note={act.error?.sentence}>
      <Button loading={act.busy && ACTIVITY_COPY.submitting} onPress={() => void submit()}>
        {ACTIVITY_COPY.submit}
      </Button>
    </Footer>
  )
}

/** What an organiser can do with an activity that is published. */
function Ways({
  activity,
  onCancel,
}: {
  readonly activity: KeptActivity
  readonly onCancel: () => void
}) {
  const { id, fields } = activity
  const blockers = startBlockers(fields)
  return (
    <>
      {blockers.length > 0 ? (
        <Callout block tone="wait" icon="alert" lead={ACTIVITY_COPY.blocked}>
          {blockers.map((blocker) => BLOCKER_WORDS[blocker]).join('，')}
        </Callout>
      ) : null}
      <CellGroup>
        <Cell
          icon="users"
          title={ACTIVITY_COPY.people}
          onPress={() => void open('organise/people', { id })}
        />
        <Cell
          icon="calendar"
          title={ACTIVITY_COPY.repeat}
          hint={ACTIVITY_COPY.repeatHint}
          onPress={() => void open('organise/repeat', { id })}
        />
        <Cell
          icon="eye"
          title={ACTIVITY_COPY.public}
          onPress={() => void open('event/detail', { id })}
        />
      </CellGroup>
      <InlineAction icon="trash" tone="bad" label={ACTIVITY_COPY.cancel} onPress={onCancel} />
    </>
  )
}

const WRITABLE: readonly string[] = ['draft', 'returned']

/** An activity as its organiser keeps it: what is written, what is missing, and the one next thing (board 36). */
export default function KeptActivityView() {
  const { id = '' } = useParams<'organise/activity'>()
  const asked = useCall(activityContract, 'getKeptActivity', id === '' ? null : { id })
  const [tab, setTab] = useState<EditTab>('basic')
  const reasoned = useReasoned(asked.reload)
  const kept = readyOf(asked)
  const cancel = () =>
    reasoned.ask({
      title: ACTIVITY_COPY.cancel,
      text: ACTIVITY_COPY.cancelText,
      placeholder: ACTIVITY_COPY.cancelPlaceholder,
      act: ACTIVITY_COPY.cancelAct,
      said: ACTIVITY_COPY.cancelled,
      destructive: true,
      work: (reason) => call(activityContract, 'cancelActivity', { id, reason }),
    })
  return (
    <AskedPage
      title={ACTIVITY_COPY.title}
      asked={asked}
      shape={['title', 'chips', 'row', 'row']}
      footer={
        kept && WRITABLE.includes(kept.state) ? (
          <NextStep activity={kept} onDone={asked.reload} />
        ) : undefined
      }
      over={reasoned.layer}
    >
      {({ activity }) => (
        <>
          <Heading level={1}>{activity.fields.plan.title}</Heading>
          {activity.state === 'returned' && activity.returned ? (
            <Callout block tone="bad" icon="info">
              {ACTIVITY_COPY.returned(activity.returned.reason)}
            </Callout>
          ) : null}
          {activity.state === 'waiting' && activity.reviewDueAt !== null ? (
            <Callout block tone="wait" icon="clock">
              {ACTIVITY_COPY.waiting(friendlyDate(activity.reviewDueAt - 1))}
            </Callout>
          ) : null}
          {activity.state === 'published' ? <Ways activity={activity} onCancel={cancel} /> : null}
          <Segments
            label={ACTIVITY_COPY.tabs}
            items={(Object.keys(TABS) as EditTab[]).map((key) => ({ key, label: TABS[key] }))}
            current={tab}
            onChange={setTab}
          />
          {tab === 'recruit' ? <NoticeSteps missing={activity.missing} /> : null}
          <PlanRows
            activity={activity}
            tab={tab}
            onOpen={(part) => void open('organise/edit', { station: activity.stationId, id, part })}
          />
        </>
      )}
    </AskedPage>
  )
}

function readyOf(asked: Asked<{ activity: KeptActivity }>): KeptActivity | undefined {
  return asked.state === 'ready' ? asked.output.activity : undefined
}
