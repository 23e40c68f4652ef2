import { useMe } from '@client/features/account/use-me'
import { CheckFooter } from '@client/features/day/check-footer'
import { CheckView } from '@client/features/day/check-view'
import { CHECK_COPY } from '@client/features/day/copy'
import { withScans } from '@client/features/day/own-check'
import { KeptScans } from '@client/features/day/kept-scans'
import { TypeCodeSheet } from '@client/features/day/type-code-sheet'
import { useFence } from '@client/features/day/use-fence'
import { useOwnCheck } from '@client/features/day/use-own-check'
import { useOwnCodes } from '@client/features/day/use-own-codes'
import { AskedPage } from '@client/features/frame/asked-page'
import { open, useParams } from '@client/platform/navigation'
import { canScan, scanCode } from '@client/platform/scan'
import { useServerNow } from '@client/platform/server-clock'
import { Card } from '@client/ui/card'
import { SwitchRow } from '@client/ui/switch-row'
import { useState } from 'react'

const SECOND = 1000

/** One's own check-in and check-out: by the leader's code, or by showing one's own (boards 08, 70). */
export default function CheckPage() {
  const { id = '' } = useParams<'day/check'>()
  const { account } = useMe()
  const { asked, phone } = useOwnCodes(id)
  const now = useServerNow(SECOND)
  const codes = asked.state === 'ready' ? asked.output : undefined
  const own = useOwnCheck({ codes, phone, onChecked: asked.reload })
  const fence = useFence(codes?.attendance.activityId)
  const [typing, setTyping] = useState(false)
  const waiting = own.kept.filter(({ refusal }) => refusal === undefined)
  const attendance = codes && withScans(codes.attendance, waiting)

  const scan = async () => {
    if (!canScan) return setTyping(true)
    const code = await scanCode({ cameraOnly: true })
    if (code !== undefined) await own.send(code, await fence.mark())
  }

  return (
    <AskedPage
      title={CHECK_COPY.title}
      asked={asked}
      shape={['title', 'code', 'card']}
      guest={account === null}
      footer={
        attendance ? (
          <CheckFooter
            attendance={attendance}
            now={now}
            busy={own.act.busy}
            problem={own.act.error?.sentence}
            onScan={() => void scan()}
            onDone={() => void open('day/done', { id })}
          />
        ) : undefined
      }
      over={
        <TypeCodeSheet
          open={typing}
          words={CHECK_COPY}
          onClose={() => setTyping(false)}
          onType={(code) => {
            setTyping(false)
            void own.send(code, null)
          }}
        />
      }
    >
      {(known) => (
        <>
          <KeptScans scans={own.kept} onForget={own.forget} />
          <CheckView
            attendance={attendance ?? known.attendance}
            codes={known}
            now={now}
            onLead={() =>
              void open('day/roster', {
                activity: known.attendance.activityId,
                slot: known.attendance.slot.id,
              })
            }
          />
          {fence.isOffered ? (
            <Card pad="rows">
              <SwitchRow
                icon="pin"
                title={CHECK_COPY.placeTitle}
                text={CHECK_COPY.placeText}
                on={fence.isOn}
                onChange={fence.turn}
              />
            </Card>
          ) : null}
        </>
      )}
    </AskedPage>
  )
}
