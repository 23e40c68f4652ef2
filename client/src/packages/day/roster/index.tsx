import { useMe } from '@client/features/account/use-me'
import { AddSheet } from '@client/features/day/add-sheet'
import { ROSTER_COPY } from '@client/features/day/roster-copy'
import { RosterFooter } from '@client/features/day/roster-footer'
import { RosterView } from '@client/features/day/roster-view'
import { stageOf } from '@client/features/day/roster-words'
import { useRoster } from '@client/features/day/use-roster'
import { useSiteCodes } from '@client/features/day/use-site-codes'
import { AskedPage } from '@client/features/frame/asked-page'
import { call } from '@client/platform/call'
import { open, useParams } from '@client/platform/navigation'
import { callPhone } from '@client/platform/phone'
import { useAct } from '@client/platform/use-act'
import { ErrorCallout } from '@client/ui/callout'
import type { CheckWay, RosterRow } from '@shared/activity/check-model'
import { dayContract } from '@shared/activity/day-actions'
import { useState } from 'react'

/** Who keeps a plan and may add people to it. */
const KEEPERS: readonly string[] = ['teamLeader', 'stationManager', 'associationStaff']

/** The leader's day: the code, who came and who did not, and one next thing (board 37). */
export default function RosterPage() {
  const { activity = '', slot: opened = '' } = useParams<'day/roster'>()
  const { account } = useMe()
  const { asked, slotId, choose, posts, now } = useRoster(activity, opened)
  const [chosenWay, setWay] = useState<CheckWay>()
  const [adding, setAdding] = useState(false)
  const calling = useAct()
  const [noPhone, setNoPhone] = useState(false)
  const roster = asked.state === 'ready' ? asked.output : undefined
  const stage = roster ? stageOf(roster.slot, roster.rows, now) : 'early'
  const way = stage === 'out' ? (chosenWay ?? 'out') : 'in'
  const isBlocked = roster !== undefined && roster.blockers.length > 0
  const showsCode = roster !== undefined && !isBlocked && (stage === 'in' || stage === 'out')
  const codes = useSiteCodes(showsCode ? { activityId: activity, slotId, way } : null)
  const keeps = account?.grants.some(({ role }) => KEEPERS.includes(role)) ?? false

  const toTick = (id: string) => void open('day/tick', { activity, slot: slotId, id })
  const add = (post: string) => void open('organise/add', { id: activity, slot: slotId, post })
  const ring = ({ signUpId }: RosterRow) =>
    void calling.run(async () => {
      const { phone } = await call(dayContract, 'getRosterPhone', { signUpId })
      setNoPhone(phone === null)
      if (phone !== null) await callPhone(phone)
    })

  return (
    <AskedPage
      title={ROSTER_COPY.title}
      asked={asked}
      shape={['title', 'code', 'row', 'row', 'row']}
      guest={account === null}
      footer={
        roster ? (
          <RosterFooter
            {...{ slot: roster.slot, stage, isBlocked }}
            onPlan={keeps ? () => void open('organise/activity', { id: activity }) : undefined}
            onTick={() => toTick('')}
            onScan={() => void open('day/scan', { activity, slot: slotId })}
            onHours={() => void open('closing/home', { id: activity })}
          />
        ) : undefined
      }
      over={
        <AddSheet
          open={adding}
          posts={posts}
          onClose={() => setAdding(false)}
          onChoose={(post) => {
            setAdding(false)
            add(post)
          }}
        />
      }
    >
      {(known) => (
        <>
          <ErrorCallout block text={noPhone ? ROSTER_COPY.noPhone : calling.error?.sentence} />
          <ErrorCallout block text={codes.state === 'failed' ? codes.error.sentence : undefined} />
          <RosterView
            {...{ roster: known, stage, way, now }}
            codes={codes.state === 'ready' ? codes.output : undefined}
            onSlot={choose}
            onWay={setWay}
            onBigger={() => void open('day/screen', { activity, slot: slotId, way })}
            onAdd={keeps && posts.length > 0 ? () => setAdding(true) : undefined}
            onTick={({ signUpId }) => toTick(signUpId)}
            onCall={ring}
            onIncident={() => void open('day/incident', { activity })}
          />
        </>
      )}
    </AskedPage>
  )
}
