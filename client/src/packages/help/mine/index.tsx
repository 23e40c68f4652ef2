import { spacedNumber } from '@shared/help/case-words'
import { categoryRow } from '@shared/help/categories'
import { MINE_COPY } from '@client/features/help/copy'
import { useKeptReports } from '@client/features/help/kept-reports'
import { PoliceStrip } from '@client/features/help/police-strip'
import { UnsentReports } from '@client/features/help/unsent-reports'
import { back, open } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Cell, CellGroup } from '@client/ui/cell'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { StatePage } from '@client/ui/state-page'
import { friendlyTime } from '@shared/kit/time'

/** The reports this phone can follow, those that wait in it, and the way to any other (board 21). */
export default function MyReportsPage() {
  const { kept, unsent } = useKeptReports()
  const now = useNow()
  const empty = kept.length === 0 && unsent.length === 0

  return (
    <Screen
      nav={<NavBar title={MINE_COPY.title} onBack={() => void back()} insets={insets()} />}
      strip={<PoliceStrip />}
      align={empty ? 'center' : 'top'}
      footer={
        <Footer>
          <Button onPress={() => void open('help/category', {})}>{MINE_COPY.report}</Button>
          <Button variant="text" onPress={() => void open('help/case', {})}>
            {MINE_COPY.look}
          </Button>
        </Footer>
      }
    >
      {empty ? (
        <StatePage
          art="window-empty"
          title={MINE_COPY.emptyTitle}
          text={MINE_COPY.emptyLines.join('\n')}
        />
      ) : null}
      <UnsentReports jobs={unsent} />
      {kept.length > 0 ? (
        <>
          <CellGroup>
            {kept.map(({ no, category, keptAt }) => (
              <Cell
                key={no}
                icon={categoryRow(category).icon}
                title={categoryRow(category).name}
                hint={`${spacedNumber(no)}，${friendlyTime(keptAt, now)}`}
                onPress={() => void open('help/case', { no })}
              />
            ))}
          </CellGroup>
          <Callout block tone="sunken" icon="lock">
            {MINE_COPY.keptHere}
          </Callout>
        </>
      ) : null}
    </Screen>
  )
}
