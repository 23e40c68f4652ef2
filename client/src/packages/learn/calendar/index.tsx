import { CalendarDays } from '@client/features/learn/calendar-days'
import { CALENDAR_COPY } from '@client/features/learn/copy'
import { MaterialSheet, type Told } from '@client/features/learn/material-sheet'
import { copyText } from '@client/platform/clipboard'
import { back } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { useNow } from '@client/platform/use-now'
import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { Chip, Chips } from '@client/ui/chip'
import { NavBar } from '@client/ui/nav-bar'
import { PageHead } from '@client/ui/page-head'
import { Screen } from '@client/ui/screen'
import { Section } from '@client/ui/section'
import { StatePage } from '@client/ui/state-page'
import { Toast } from '@client/ui/toast'
import { localDate } from '@shared/kit/time'
import { CALENDAR_KIND_NAMES, comingDays, OWN_DAYS, weekEntry } from '@shared/learn/calendar'
import { useCallback, useMemo, useState } from 'react'

/** How far ahead is shown. */
const AHEAD_DAYS = 92

const DATED_KINDS = ['holiday', 'solarTerm', 'specialDay'] as const

/** What to tell when, with words to hand on: for who tells neighbours, and open to everybody. KNW-04. */
export default function CalendarPage() {
  const today = localDate(useNow())
  const [kind, setKind] = useState<(typeof DATED_KINDS)[number]>()
  const [told, setTold] = useState<Told>()
  const [said, setSaid] = useState<string>()
  const hush = useCallback(() => setSaid(undefined), [])
  const coming = useMemo(() => comingDays(today, AHEAD_DAYS), [today])
  const week = useMemo(() => weekEntry(today), [today])
  const shown = coming.filter((entry) => kind === undefined || entry.kind === kind)
  const copy = (words: string) => {
    const close = (outcome: string) => {
      setTold(undefined)
      setSaid(outcome)
    }
    void copyText(words).then(
      () => close(CALENDAR_COPY.copied),
      () => close(CALENDAR_COPY.notCopied),
    )
  }
  return (
    <Screen
      nav={<NavBar title={CALENDAR_COPY.title} onBack={() => void back()} insets={insets()} />}
      over={
        <>
          <MaterialSheet told={told} onCopy={copy} onClose={() => setTold(undefined)} />
          <Toast text={said} onClose={hush} />
        </>
      }
    >
      <PageHead size="title" title={CALENDAR_COPY.thisWeek} />
      <Card tone="soft" pad="rows">
        <Cell
          icon="calendar"
          tone="surface"
          title={week.line}
          hint={week.title}
          onPress={() => setTold(week)}
        />
      </Card>
      <Section title={CALENDAR_COPY.coming}>
        <Chips label={CALENDAR_COPY.kinds}>
          <Chip
            label={CALENDAR_COPY.all}
            selected={kind === undefined}
            onPress={() => setKind(undefined)}
          />
          {DATED_KINDS.map((one) => (
            <Chip
              key={one}
              label={CALENDAR_KIND_NAMES[one]}
              selected={kind === one}
              onPress={() => setKind(one)}
            />
          ))}
        </Chips>
        {shown.length === 0 ? (
          <StatePage art="window-empty" {...CALENDAR_COPY.none} />
        ) : (
          <CalendarDays days={shown} onOpen={setTold} />
        )}
      </Section>
      <Section title={CALENDAR_COPY.ownDays} note={CALENDAR_COPY.ownHint}>
        <CellGroup>
          {OWN_DAYS.map((own) => {
            const title = CALENDAR_KIND_NAMES[own.kind]
            return (
              <Cell
                key={own.kind}
                title={title}
                hint={own.line}
                onPress={() => setTold({ ...own, title })}
              />
            )
          })}
        </CellGroup>
      </Section>
    </Screen>
  )
}
