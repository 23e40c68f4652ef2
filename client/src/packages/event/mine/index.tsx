import { useMe } from '@client/features/account/use-me'
import { MINE_COPY } from '@client/features/activity/copy'
import { canLeave, ofTab, OwnSignUps, TABS, type Tab } from '@client/features/activity/own-sign-ups'
import { useLeaving } from '@client/features/activity/use-leaving'
import { AskedPage } from '@client/features/frame/asked-page'
import { useReasoned } from '@client/features/frame/use-reasoned'
import { addToCalendar } from '@client/platform/calendar'
import { call } from '@client/platform/call'
import { open } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Cell, CellGroup } from '@client/ui/cell'
import { Segments } from '@client/ui/segments'
import { StatePage } from '@client/ui/state-page'
import { Toast } from '@client/ui/toast'
import { activityContract } from '@shared/activity/contract'
import type { OwnSignUp } from '@shared/activity/model'
import { DAY } from '@shared/kit/time'
import { useState } from 'react'

/** The next one that is certain goes into the phone's calendar. */
function CalendarCell({ signUp }: { readonly signUp: OwnSignUp }) {
  const act = useAct()
  const { title, place, slot } = signUp
  const add = () =>
    act.run(async () => {
      await addToCalendar({ title, place, from: slot.from, to: slot.to })
    })
  return (
    <>
      <CellGroup>
        <Cell
          icon="calendar"
          title={MINE_COPY.calendar}
          hint={MINE_COPY.calendarHint}
          onPress={() => void add()}
        />
      </CellGroup>
      <ErrorCallout block text={act.error?.sentence} />
    </>
  )
}

/** What one has signed up for: to come, in line, over (boards 67, 67b). */
export default function OwnActivitiesPage() {
  const { account } = useMe()
  const [tab, setTab] = useState<Tab>('going')
  const input = account === undefined ? null : {}
  const coming = useCall(activityContract, 'listOwnSignUps', account ? {} : input)
  const over = useCall(
    activityContract,
    'listOwnSignUps',
    account && tab === 'over' ? { over: true } : null,
  )
  const leaving = useLeaving(coming.reload)
  const reasoned = useReasoned(coming.reload)
  const asked = tab === 'over' ? over : coming

  const leave = (signUp: OwnSignUp) => {
    const isLate = signUp.state === 'confirmed' && signUp.slot.from - Date.now() < DAY
    if (!isLate) return leaving.leave(signUp)
    reasoned.ask({
      title: MINE_COPY.lateTitle,
      text: MINE_COPY.lateText,
      note: MINE_COPY.lateNote,
      placeholder: MINE_COPY.latePlaceholder,
      act: MINE_COPY.lateAct,
      said: MINE_COPY.said,
      work: (reason) => call(activityContract, 'cancelSignUp', { signUpId: signUp.id, reason }),
    })
  }
  const count = (of: Tab) =>
    coming.state === 'ready' ? ofTab(coming.output.signUps, of).filter(canLeave).length : 0

  return (
    <AskedPage
      title={MINE_COPY.title}
      asked={asked}
      shape={['chips', 'card', 'card']}
      guest={account === null}
      over={
        <>
          <Toast {...leaving.toast} action={MINE_COPY.undo} />
          {reasoned.layer}
        </>
      }
    >
      {({ signUps }) => {
        const shown = ofTab(signUps, tab)
        const next = shown.find(({ state }) => state === 'confirmed')
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
            {shown.length === 0 ? (
              <StatePage
                art="window-empty"
                {...MINE_COPY.none[tab]}
                action={
                  <Button variant="quiet" onPress={() => void open('event/home', {})}>
                    {MINE_COPY.look}
                  </Button>
                }
              />
            ) : null}
            <OwnSignUps
              signUps={shown}
              onOpen={({ activityId }) => void open('event/detail', { id: activityId })}
              onLeave={leave}
              onAnswer={({ id }) => void open('event/offer', { id })}
            />
            {tab === 'going' && next ? <CalendarCell signUp={next} /> : null}
          </>
        )
      }}
    </AskedPage>
  )
}
