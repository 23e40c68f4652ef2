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
import { spacedNumber } from '@shared/help/case-words'
import { friendlyTime } from '@shared/kit/time'
import { KIND_NAMES, MINE_COPY } from './copy'
import type { KeptOpinion, OpinionJob } from './kept-opinions'
import { UnsentOpinions } from './unsent-opinions'
import { KIND_ICONS } from './write-kind'

export interface MyOpinionsProps {
  readonly kept: readonly KeptOpinion[]
  readonly unsent: readonly OpinionJob[]
}

/** The opinions this phone can follow, those that wait in it, and the ways to write and to any other. */
export function MyOpinions({ kept, unsent }: MyOpinionsProps) {
  const now = useNow()
  const empty = kept.length === 0 && unsent.length === 0
  return (
    <Screen
      nav={<NavBar title={MINE_COPY.title} onBack={() => void back()} insets={insets()} />}
      footer={
        <Footer>
          <Button onPress={() => void open('public/opinion-new', {})}>{MINE_COPY.write}</Button>
          <Button variant="text" onPress={() => void open('public/opinion', { no: '' })}>
            {MINE_COPY.look}
          </Button>
        </Footer>
      }
    >
      {empty ? <StatePage art="window-empty" {...MINE_COPY.none} /> : null}
      <UnsentOpinions jobs={unsent} />
      {kept.length > 0 ? (
        <>
          <CellGroup>
            {kept.map(({ no, kind, keptAt }) => (
              <Cell
                key={no}
                icon={KIND_ICONS[kind]}
                title={KIND_NAMES[kind]}
                hint={`${spacedNumber(no)}，${friendlyTime(keptAt, now)}`}
                onPress={() => void open('public/opinion', { no })}
              />
            ))}
          </CellGroup>
          <Callout block tone="sunken" icon="lock">
            {MINE_COPY.keptHere}
          </Callout>
        </>
      ) : null}
      <CellGroup>
        <Cell
          icon="check"
          weight="plain"
          title={MINE_COPY.solutions}
          onPress={() => void open('public/solutions', {})}
        />
      </CellGroup>
    </Screen>
  )
}
