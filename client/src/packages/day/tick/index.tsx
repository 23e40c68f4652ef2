import { TICK_COPY } from '@client/features/day/roster-copy'
import { rowLine, rowTag } from '@client/features/day/roster-words'
import { missingWay } from '@client/features/day/ticking'
import type { Roster } from '@client/features/day/use-roster'
import { AskedPage } from '@client/features/frame/asked-page'
import { replace, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Card } from '@client/ui/card'
import { Cell } from '@client/ui/cell'
import { PageHead } from '@client/ui/page-head'
import { StatePage } from '@client/ui/state-page'
import { Tag } from '@client/ui/tag'
import { dayContract } from '@shared/activity/day-actions'
import { useState } from 'react'
import { TickPerson } from './tick-person'

/** Checks somebody in or out without a code: who, why, and when it was. ACT-24. */
export default function TickPage() {
  const { activity = '', slot = '', id = '' } = useParams<'day/tick'>()
  const isNamed = activity !== '' && slot !== ''
  const input = isNamed ? { activityId: activity, slotId: slot } : null
  const asked = useCall(dayContract, 'getRoster', input)
  // As it was when the page opened: a refresh takes nothing back that was chosen.
  const [first, setFirst] = useState<Roster>()
  if (asked.state === 'ready' && !first) setFirst(asked.output)
  const row = first?.rows.find(({ signUpId }) => signUpId === id)
  if (first && row) return <TickPerson row={row} slot={first.slot} />
  return (
    <AskedPage title={TICK_COPY.title} asked={asked} shape={['title', 'row', 'row']}>
      {({ rows }) => {
        const missing = (['in', 'out'] as const).flatMap((way) =>
          rows.filter((one) => missingWay(one) === way),
        )
        if (missing.length === 0) return <StatePage art="window-empty" {...TICK_COPY.nobody} />
        return (
          <>
            <PageHead title={TICK_COPY.who} text={TICK_COPY.whoText} />
            <Card pad="rows">
              {missing.map((one) => (
                <Cell
                  key={one.signUpId}
                  title={one.maskedName}
                  hint={rowLine(one)}
                  value={<Tag {...rowTag(one)} />}
                  onPress={() => void replace('day/tick', { activity, slot, id: one.signUpId })}
                />
              ))}
            </Card>
          </>
        )
      }}
    </AskedPage>
  )
}
