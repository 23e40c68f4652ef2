import { LastScanView } from '@client/features/day/last-scan'
import { SCAN_COPY } from '@client/features/day/roster-copy'
import { TypeCodeSheet } from '@client/features/day/type-code-sheet'
import { useLeaderCheck } from '@client/features/day/use-leader-check'
import { call } from '@client/platform/call'
import { useDarkChrome } from '@client/platform/dark-chrome'
import { back, open, useParams } from '@client/platform/navigation'
import { canScan, scanCode } from '@client/platform/scan'
import { insets } from '@client/platform/system'
import { useAct } from '@client/platform/use-act'
import { useMode } from '@client/ui/mode'
import { NavBar } from '@client/ui/nav-bar'
import { Scanner } from '@client/ui/scanner'
import { Screen } from '@client/ui/screen'
import { dayContract } from '@shared/activity/day-actions'
import { useEffect, useRef, useState } from 'react'

/** The leader scans people's own codes; a number is typed where a camera or a phone is missing (board 38). */
export default function ScanPage() {
  const { activity = '', slot = '' } = useParams<'day/scan'>()
  const leader = useLeaderCheck(activity, slot)
  const { dark } = useMode()
  useDarkChrome(dark)
  const finding = useAct()
  const [typing, setTyping] = useState(false)
  const [problem, setProblem] = useState<string>()

  const scan = async () => {
    if (!canScan) return setTyping(true)
    const code = await scanCode({ cameraOnly: true })
    if (code !== undefined) await leader.check(code)
  }
  // WeChat's camera is what one came for.
  const opened = useRef(false)
  useEffect(() => {
    if (opened.current || !canScan) return
    opened.current = true
    void scan()
  })

  /** A code is scanned by its words; a number leads to ticking by hand, with a reason. */
  const take = async (typed: string) => {
    setProblem(undefined)
    if (typed.includes('.')) {
      setTyping(false)
      return leader.check(typed)
    }
    await finding.run(async () => {
      const roster = await call(dayContract, 'getRoster', { activityId: activity, slotId: slot })
      const no = typed.toUpperCase()
      const found = roster.rows.find(({ volunteerNo }) => volunteerNo?.toUpperCase() === no)
      if (!found) return setProblem(SCAN_COPY.unknown)
      setTyping(false)
      await open('day/tick', { activity, slot, id: found.signUpId })
    })
  }

  return (
    <Screen
      dark
      nav={<NavBar title={SCAN_COPY.title} onBack={() => void back()} insets={insets()} />}
      over={
        <TypeCodeSheet
          open={typing}
          words={SCAN_COPY}
          problem={problem ?? finding.error?.sentence}
          onClose={() => setTyping(false)}
          onType={(typed) => void take(typed)}
        />
      }
    >
      <Scanner
        hint={leader.busy ? SCAN_COPY.sending : SCAN_COPY.hint}
        tools={[
          { icon: 'scan', label: SCAN_COPY.scan, onPress: () => void scan() },
          { icon: 'edit', label: SCAN_COPY.type, onPress: () => setTyping(true) },
          { icon: 'users', label: SCAN_COPY.list, onPress: () => void back() },
        ]}
        last={<LastScanView {...leader} />}
        note={SCAN_COPY.note}
      />
    </Screen>
  )
}
