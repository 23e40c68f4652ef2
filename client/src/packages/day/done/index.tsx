import { calledName } from '@client/features/account/called-name'
import { useMe } from '@client/features/account/use-me'
import { DONE_COPY } from '@client/features/day/copy'
import { DoneView } from '@client/features/day/done-view'
import { phaseOf } from '@client/features/day/own-check'
import { useOwnCodes } from '@client/features/day/use-own-codes'
import { AskedPage } from '@client/features/frame/asked-page'
import { open, relaunch, useParams } from '@client/platform/navigation'
import { useServerNow } from '@client/platform/server-clock'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { StatePage } from '@client/ui/state-page'
import type { OwnAttendance } from '@shared/activity/check-model'
import { MINUTE, type Instant } from '@shared/kit/time'

/** Whether there is nothing left to check out of. */
function isOver(attendance: OwnAttendance, now: Instant): boolean {
  return ['done', 'forgotten'].includes(phaseOf(attendance, now))
}

/** What one's own day brought (board 08b). */
export default function CheckedOutPage() {
  const { id = '' } = useParams<'day/done'>()
  const { account } = useMe()
  const { asked } = useOwnCodes(id)
  const now = useServerNow(MINUTE / 2)
  const attendance = asked.state === 'ready' ? asked.output.attendance : undefined
  const over = attendance !== undefined && isOver(attendance, now)
  return (
    <AskedPage
      title={DONE_COPY.title}
      asked={asked}
      shape={['title', 'card']}
      tone={over ? 'good' : 'plain'}
      guest={account === null}
      footer={
        attendance ? (
          <Footer>
            {!over ? (
              <Button onPress={() => void open('day/check', { id })}>{DONE_COPY.toCheck}</Button>
            ) : attendance.for === 'volunteer' ? (
              <Button onPress={() => void open('ledger/records', {})}>{DONE_COPY.records}</Button>
            ) : null}
            <Button variant="text" onPress={() => void relaunch('home', {})}>
              {DONE_COPY.home}
            </Button>
          </Footer>
        ) : undefined
      }
    >
      {(known) =>
        over ? (
          <DoneView
            attendance={known.attendance}
            name={account?.displayName && calledName(account.displayName)}
            now={now}
          />
        ) : (
          <StatePage art="window-empty" {...DONE_COPY.notYet} />
        )
      }
    </AskedPage>
  )
}
