import { COMMEND_COPY } from '@client/features/award/copy'
import { AskedPage } from '@client/features/frame/asked-page'
import { open, useParams } from '@client/platform/navigation'
import { useShareContent } from '@client/platform/share'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { Cell, CellGroup } from '@client/ui/cell'
import { Chip, Chips } from '@client/ui/chip'
import { Footer } from '@client/ui/footer'
import { StatePage } from '@client/ui/state-page'
import { awardContract } from '@shared/badge/award-actions'
import type { PublicRound } from '@shared/badge/award-model'
import { friendlyDate } from '@shared/kit/time'
import { useState } from 'react'
import { CommendList } from './commend-list'
import { CommendSheet, type CommendSheetProps } from './commend-sheet'
import { RoundHead } from './round-head'

function Years(props: {
  years: readonly number[]
  year: number
  onChoose: (year: number) => void
}) {
  if (props.years.length < 2) return null
  return (
    <Chips label={COMMEND_COPY.years}>
      {props.years.map((one) => (
        <Chip
          key={one}
          label={COMMEND_COPY.year(one)}
          selected={one === props.year}
          onPress={() => props.onChoose(one)}
        />
      ))}
    </Chips>
  )
}

function Objecting({ round, now }: { readonly round: PublicRound; readonly now: number }) {
  if (round.state !== 'public' || now >= (round.publicUntil ?? 0)) return null
  return (
    <Footer note={COMMEND_COPY.objectNote}>
      <Button
        variant="line"
        onPress={() => void open('public/object', { year: String(round.year) })}
      >
        {COMMEND_COPY.object}
      </Button>
    </Footer>
  )
}

/** Who is to be commended, by which rules and by whom; anybody may object. Board 65. AWD-02, AWD-16. */
export default function CommendPage() {
  const { year } = useParams<'public/commend'>()
  const [chosen, setYear] = useState(year === undefined ? undefined : Number(year))
  const [sheet, setSheet] = useState<CommendSheetProps['of']>()
  const now = useNow()
  const asked = useCall(awardContract, 'getCommend', chosen === undefined ? {} : { year: chosen })
  const round = asked.state === 'ready' ? asked.output.round : null
  useShareContent({
    ...{ title: COMMEND_COPY.title, route: 'public/commend' },
    params: chosen === undefined ? {} : { year: String(chosen) },
  })
  return (
    <AskedPage
      title={COMMEND_COPY.title}
      asked={asked}
      shape={['title', 'card', 'card']}
      footer={round ? <Objecting round={round} now={now} /> : null}
      over={
        round ? <CommendSheet of={sheet} round={round} onClose={() => setSheet(undefined)} /> : null
      }
    >
      {({ round: shown, people, years }) =>
        shown ? (
          <>
            <RoundHead round={shown} now={now} />
            <Years years={years} year={shown.year} onChoose={setYear} />
            <CommendList key={shown.year} round={shown} people={people} />
            <CellGroup>
              <Cell
                icon="lock"
                title={COMMEND_COPY.rules}
                hint={COMMEND_COPY.frozen(friendlyDate(shown.frozenAt))}
                onPress={() => setSheet('rules')}
              />
              <Cell
                icon="users"
                title={COMMEND_COPY.who}
                hint={COMMEND_COPY.jury(shown.jurors)}
                onPress={() => setSheet('jury')}
              />
              <Cell
                icon="search"
                title={COMMEND_COPY.track}
                hint={
                  shown.objections.raised === 0
                    ? COMMEND_COPY.trackHint
                    : COMMEND_COPY.objected(shown.objections.raised, shown.objections.upheld)
                }
                onPress={() => void open('public/objection', {})}
              />
            </CellGroup>
          </>
        ) : (
          <StatePage art="window-empty" {...COMMEND_COPY.none} />
        )
      }
    </AskedPage>
  )
}
