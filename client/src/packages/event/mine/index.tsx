import { useMe } from '@client/features/account/use-me'
import { MINE_COPY } from '@client/features/activity/copy'
import { OwnSignUps } from '@client/features/activity/own-sign-ups'
import { canLeave, ofTab, TABS, type Tab } from '@client/features/activity/own-standing'
import { useCalendar } from '@client/features/activity/use-calendar'
import { useLeaving } from '@client/features/activity/use-leaving'
import { useSeenSignUps } from '@client/features/activity/use-seen-activities'
import { AskedPage } from '@client/features/frame/asked-page'
import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Cell, CellGroup } from '@client/ui/cell'
import { Segments } from '@client/ui/segments'
import { StatePage } from '@client/ui/state-page'
import type { OwnSignUp } from '@shared/activity/model'
import { signingContract } from '@shared/activity/signing-actions'
import { useState } from 'react'
import { RemindAction } from '../remind-action'

/** The next one that is certain goes into the phone's calendar. */
function CalendarCell({ signUp }: { readonly signUp: OwnSignUp }) {
  const { add, problem } = useCalendar()
  return (
    <>
      <CellGroup>
        <Cell
          icon="calendar"
          title={MINE_COPY.calendar}
          hint={MINE_COPY.calendarHint}
          onPress={() => void add(signUp)}
        />
      </CellGroup>
      <RemindAction />
      <ErrorCallout block text={problem} />
    </>
  )
}

function None({ tab }: { readonly tab: Tab }) {
  return (
    <StatePage
      art="window-empty"
      {...MINE_COPY.none[tab]}
      action={
        <Button variant="quiet" onPress={() => void open('event/home', {})}>
          {MINE_COPY.look}
        </Button>
      }
    />
  )
}

/** What one has signed up for: to come, in line, over (boards 67, 67b). */
export default function OwnActivitiesPage() {
  const { account } = useMe()
  const [picked, setTab] = useState<Tab>()
  const coming = useSeenSignUps(account)
  const standing = coming.asked.state === 'ready' ? coming.asked.output.signUps : []
  // A place that is held is why one came.
  const isOffered = standing.some(({ state }) => state === 'offered')
  const tab = picked ?? (isOffered ? 'waiting' : 'going')
  const past = useCall(
    signingContract,
    'listOwnSignUps',
    account && tab === 'over' ? { over: true } : null,
  )
  const now = useNow()
  const leaving = useLeaving(coming.asked.reload)
  const { asked, seenAt } = tab === 'over' ? { asked: past, seenAt: undefined } : coming
  const count = (of: Tab) => ofTab(standing, of).filter(canLeave).length

  return (
    <AskedPage
      title={MINE_COPY.title}
      asked={asked}
      seenAt={seenAt}
      shape={['chips', 'card', 'card']}
      guest={account === null}
      over={leaving.layer}
    >
      {({ signUps }) => {
        const shown = ofTab(signUps, tab)
        const next = shown.find((own) => own.state === 'confirmed' && own.slot.from > now)
        return (
          <>
            <Segments
              label={MINE_COPY.tabs}
              items={TABS.map((key) => ({
                key,
                label: key === 'over' ? MINE_COPY.over : MINE_COPY[key](count(key)),
              }))}
              current={tab}
              onChange={setTab}
            />
            <ErrorCallout block text={leaving.problem} />
            {shown.length === 0 ? <None tab={tab} /> : null}
            <OwnSignUps
              signUps={shown}
              now={now}
              onOpen={({ activityId }) => void open('event/detail', { id: activityId })}
              onLeave={leaving.leave}
              onAnswer={({ id }) => void open('event/offer', { id })}
              onCheckIn={({ id }) => void open('day/check', { id })}
              onFeedback={({ activityId }) => void open('event/feedback', { id: activityId })}
              onThanks={({ activityId }) => void open('event/thanks', { id: activityId })}
            />
            {tab === 'going' && next ? <CalendarCell signUp={next} /> : null}
          </>
        )
      }}
    </AskedPage>
  )
}
