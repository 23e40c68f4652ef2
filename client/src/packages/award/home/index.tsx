import { COMMEND_COPY, ROUND_WORDS } from '@client/features/award/copy'
import { HOME_COPY } from '@client/features/award/work-copy'
import { AskedPage, WrongFacePage } from '@client/features/frame/asked-page'
import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Cell, CellGroup } from '@client/ui/cell'
import { Footer } from '@client/ui/footer'
import { PageHead } from '@client/ui/page-head'
import { StatePage } from '@client/ui/state-page'
import { Tag, type TagProps } from '@client/ui/tag'
import { awardContract } from '@shared/badge/award-actions'
import type { AwardRound } from '@shared/badge/award-model'
import { localDate } from '@shared/kit/time'
import { useState } from 'react'
import { useAwardPlace } from '../award-place'

const TONES: Readonly<Record<AwardRound['state'], NonNullable<TagProps['tone']>>> = {
  ...{ draft: 'plain', open: 'wait', scoring: 'wait', public: 'note', decided: 'reward' },
}

function openRound({ id, state }: AwardRound) {
  if (state === 'draft') void open('award/rules', { id })
  else void open('award/round', { id })
}

function Years({ rounds }: { readonly rounds: readonly AwardRound[] }) {
  return (
    <CellGroup>
      {rounds.map((round) => (
        <Cell
          key={round.id}
          icon="medal"
          tone="reward"
          title={COMMEND_COPY.year(round.year)}
          value={<Tag tone={TONES[round.state]} label={ROUND_WORDS[round.state]} />}
          onPress={() => openRound(round)}
        />
      ))}
    </CellGroup>
  )
}

/** The years of the commendation, for those who work on it. AWD-01. */
export default function AwardHomePage() {
  const place = useAwardPlace()
  const [thisYear] = useState(() => Number(localDate(Date.now()).slice(0, 4)))
  const asked = useCall(awardContract, 'listRounds', place ? place.where : null)
  if (place === null) return <WrongFacePage known title={HOME_COPY.title} />
  const rounds = asked.state === 'ready' ? asked.output.rounds : []
  const next = Math.max(thisYear, ...rounds.map(({ year }) => year + 1))
  const begins =
    place?.isAssociation === true &&
    asked.state === 'ready' &&
    !rounds.some(({ state }) => state === 'draft' || state === 'open')
  return (
    <AskedPage
      title={HOME_COPY.title}
      asked={asked}
      shape={['title', 'row', 'row']}
      footer={
        begins ? (
          <Footer>
            <Button onPress={() => void open('award/rules', {})}>{HOME_COPY.begin(next)}</Button>
          </Footer>
        ) : null
      }
    >
      {({ rounds: known }) => (
        <>
          <PageHead size="title" title={HOME_COPY.head} text={HOME_COPY.text} />
          {known.length === 0 ? (
            <StatePage art="window-empty" {...HOME_COPY.none} />
          ) : (
            <Years rounds={known} />
          )}
          <CellGroup>
            <Cell
              icon="mega"
              title={HOME_COPY.public}
              onPress={() => void open('public/commend', {})}
            />
          </CellGroup>
        </>
      )}
    </AskedPage>
  )
}
