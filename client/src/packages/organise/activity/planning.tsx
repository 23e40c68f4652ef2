import { AskedPage } from '@client/features/frame/asked-page'
import { ACTIVITY_COPY, ITEM_WORDS } from '@client/features/organise/copy'
import { NoticeSteps } from '@client/features/organise/notice-steps'
import { PeopleCard } from '@client/features/organise/people-card'
import { PlanReading } from '@client/features/organise/plan-reading'
import { PlanRows } from '@client/features/organise/plan-rows'
import { nextStep, type NextStep } from '@client/features/organise/next-step'
import { PART_TITLES, TABS, type EditTab } from '@client/features/organise/plan-parts'
import { usePlan, type PlanEdit } from '@client/features/organise/use-plan'
import { call } from '@client/platform/call'
import { open } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Footer } from '@client/ui/footer'
import { Heading } from '@client/ui/heading'
import { InlineAction } from '@client/ui/inline-action'
import { Segments } from '@client/ui/segments'
import { Toast } from '@client/ui/toast'
import { activityContract } from '@shared/activity/contract'
import { friendlyDate } from '@shared/kit/time'
import { useCallback, useState } from 'react'
import type { KeptPageProps } from './kept-page'

const TAB_ITEMS = (Object.keys(TABS) as EditTab[]).map((key) => ({ key, label: TABS[key] }))

function labelOf(next: NextStep): string {
  if (next.kind === 'fill') return ACTIVITY_COPY.fill(ITEM_WORDS[next.item])
  if (next.kind === 'mend') return ACTIVITY_COPY.mend(PART_TITLES[next.part])
  return ACTIVITY_COPY.submit
}

interface NextProps {
  readonly edit: PlanEdit
  readonly onHandedIn: () => void
  readonly onSaid: (words: string) => void
}

/** The draft can be put away at any time; the primary leads to the one next thing, and in the end hands the plan in. */
function Next({ edit, onHandedIn, onSaid }: NextProps) {
  const act = useAct()
  const next = nextStep(edit.fields, useNow())
  const { id } = edit.activity
  const keep = async () => {
    if (next.kind === 'mend') return onSaid(ACTIVITY_COPY.onPhone)
    if ((await edit.save()) === 'saved') onSaid(ACTIVITY_COPY.kept)
  }
  const go = async () => {
    if (next.kind !== 'handIn') return open('organise/edit', { id, part: next.part })
    if ((await edit.save()) === 'refused') return
    const handedIn = await act.run(async () => {
      await call(activityContract, 'submitActivity', { id })
    })
    if (handedIn) onHandedIn()
  }
  const error = edit.act.error ?? act.error
  return (
    <Footer layout="row" note={error?.sentence} noteIcon={error ? 'info' : undefined}>
      <Button
        variant="line"
        block={false}
        loading={edit.act.busy && ACTIVITY_COPY.keeping}
        onPress={() => void keep()}
      >
        {ACTIVITY_COPY.keep}
      </Button>
      <Button loading={act.busy && ACTIVITY_COPY.submitting} onPress={() => void go()}>
        {labelOf(next)}
      </Button>
    </Footer>
  )
}

/** What came of handing it in, or is still only here. */
function Standing({ edit }: { readonly edit: PlanEdit }) {
  const { state, returned, reviewDueAt } = edit.activity
  return (
    <>
      {state === 'returned' && returned ? (
        <Callout block tone="bad" icon="info" lead={ACTIVITY_COPY.returned}>
          {returned.reason}
        </Callout>
      ) : null}
      {state === 'waiting' && reviewDueAt !== null ? (
        <Callout
          block
          tone="wait"
          icon="clock"
          lead={ACTIVITY_COPY.waiting(friendlyDate(reviewDueAt - 1))}
        >
          {ACTIVITY_COPY.waitingHint}
        </Callout>
      ) : null}
      {edit.isUnsaved ? (
        <Callout block tone="wait" icon="wifioff" lead={ACTIVITY_COPY.unsaved}>
          {ACTIVITY_COPY.unsavedHint}
        </Callout>
      ) : null}
    </>
  )
}

/** Where one goes on: what a reader asks first, then whom it looks for. */
function firstTab({ missing }: PlanEdit): EditTab {
  return missing.includes('content') ? 'basic' : 'recruit'
}

/** A plan in the writing, part by part (board 36); while it is judged it can only be read. */
export function Planning({ asked, activity, onStop, layer }: KeptPageProps) {
  const edit = usePlan(activity)
  const [tab, setTab] = useState(() => firstTab(edit))
  const [said, setSaid] = useState<string>()
  const hush = useCallback(() => setSaid(undefined), [])
  const { id, state } = edit.activity
  const isWaiting = state === 'waiting'
  return (
    <AskedPage
      title={ACTIVITY_COPY.newTitle}
      asked={asked}
      shape={['chips', 'card']}
      footer={
        isWaiting ? undefined : <Next edit={edit} onHandedIn={asked.reload} onSaid={setSaid} />
      }
      over={
        <>
          {layer}
          <Toast raised text={said} onClose={hush} />
        </>
      }
    >
      {() => (
        <>
          <Standing edit={edit} />
          {isWaiting ? (
            <>
              <Heading level={1}>{edit.fields.plan.title}</Heading>
              <PlanReading fields={edit.fields} leaders={edit.activity.leaders} />
            </>
          ) : (
            <>
              <Segments
                label={ACTIVITY_COPY.tabs}
                items={TAB_ITEMS}
                current={tab}
                onChange={setTab}
              />
              {tab === 'recruit' ? (
                <>
                  <NoticeSteps missing={edit.missing} />
                  <PeopleCard edit={edit} />
                </>
              ) : null}
              <PlanRows
                edit={edit}
                tab={tab}
                onOpen={(part) => void open('organise/edit', { id, part })}
              />
            </>
          )}
          {tab === 'more' || isWaiting ? (
            <InlineAction icon="trash" tone="bad" label={ACTIVITY_COPY.drop} onPress={onStop} />
          ) : null}
        </>
      )}
    </AskedPage>
  )
}
