import { Callout } from '@client/ui/callout'
import { AnswerCell, CellGroup } from '@client/ui/cell'
import type { Organiser } from '@shared/activity/planning-actions'
import { maskName } from '@shared/kit/mask'
import { useState } from 'react'
import { LeaderSheet } from './leader-sheet'
import { LEADER_COPY, LEADER_ROLES, leaderIn, mayName, nameIn, namedIn } from './leaders'
import type { LeaderRole } from './leaders'
import type { PartProps } from './plan-part'

/** Who answers for it, leads in an emergency, and keeps the record: whoever writes it, until somebody else is named. ACT-01, ACT-27, ROL-17. */
export function Leaders({ edit, me }: PartProps) {
  const { activity, fields } = edit
  const { plan } = fields
  const [asked, setAsked] = useState<LeaderRole>()
  const [found, setFound] = useState<readonly Organiser[]>([])
  const known = [...found, ...activity.leaders]
  const close = () => setAsked(undefined)
  const name = (role: LeaderRole, accountId: string) => {
    edit.write(namedIn(role, accountId))
    close()
  }
  const take = (role: LeaderRole, organiser: Organiser) => {
    setFound([...found, organiser])
    name(role, organiser.accountId)
  }
  const leaveOpen = () => {
    edit.write(namedIn('recorder', null))
    close()
  }
  const isLate = activity.state === 'published'
  return (
    <>
      <Callout block tone="note" icon="phone">
        {isLate ? LEADER_COPY.noteLate : LEADER_COPY.note}
      </Callout>
      <CellGroup>
        {LEADER_ROLES.map((role) => (
          <AnswerCell
            key={role}
            label={LEADER_COPY.roles[role]}
            answer={nameIn(role, plan, known) || LEADER_COPY.open}
            onPress={mayName(role, activity.state) ? () => setAsked(role) : undefined}
          />
        ))}
      </CellGroup>
      {asked ? (
        <LeaderSheet
          role={asked}
          stationId={activity.stationId}
          onClose={close}
          onTake={(organiser) => take(asked, organiser)}
          onOwn={
            me && leaderIn(asked, plan) !== me.id
              ? () => take(asked, { accountId: me.id, maskedName: maskName(me.displayName) })
              : undefined
          }
          onLeaveOpen={asked === 'recorder' && plan.recorderId !== null ? leaveOpen : undefined}
        />
      ) : null}
    </>
  )
}
