import { COMMEND_COPY, ROUND_WORDS } from '@client/features/award/copy'
import { ROUND_COPY } from '@client/features/award/work-copy'
import { RulesView } from '@client/features/award/rules-view'
import { AskedPage, WrongFacePage } from '@client/features/frame/asked-page'
import { Later } from '@client/features/frame/later'
import { open, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Cell, CellGroup } from '@client/ui/cell'
import { PageHead } from '@client/ui/page-head'
import { Section } from '@client/ui/section'
import { StatePage } from '@client/ui/state-page'
import { awardContract } from '@shared/badge/award-actions'
import type { AwardRound } from '@shared/badge/award-model'
import { friendlyDate, instantOf } from '@shared/kit/time'
import { useAwardPlace, type AwardPlace } from '../award-place'
import { Nominations } from './nominations'
import { useStep } from './use-step'

function standing({ state, rules, publicUntil, decidedAt }: AwardRound): string {
  const word = ROUND_WORDS[state]
  if (state === 'open') {
    return `${word}，${ROUND_COPY.until(friendlyDate(instantOf(rules.nominateUntil)))}`
  }
  if (state === 'public' && publicUntil !== null) {
    return `${word}，${ROUND_COPY.publicUntil(friendlyDate(publicUntil - 1))}`
  }
  return decidedAt === null ? word : ROUND_COPY.decidedAt(friendlyDate(decidedAt))
}

function Ways({ round, place }: { readonly round: AwardRound; readonly place: AwardPlace }) {
  const { id, state, year } = round
  const names = state === 'open' && place.stationId !== undefined
  const isShown = state === 'public' || state === 'decided'
  return (
    <CellGroup>
      {names ? (
        <Cell
          icon="plus"
          title={ROUND_COPY.nominate}
          onPress={() => void open('award/nominate', { station: place.stationId })}
        />
      ) : null}
      {isShown && place.isAssociation ? (
        <Cell
          icon="mega"
          title={ROUND_COPY.objections}
          hint={ROUND_COPY.objectionsHint}
          onPress={() => void open('award/objections', { id })}
        />
      ) : null}
      <Cell
        icon="eye"
        title={ROUND_COPY.public}
        onPress={() => void open('public/commend', { year: String(year) })}
      />
    </CellGroup>
  )
}

/** A year at work: what was handed in, and the step that follows. AWD-02. */
export default function AwardRoundPage() {
  const { id = '' } = useParams<'award/round'>()
  const place = useAwardPlace()
  const now = useNow()
  const asked = useCall(awardContract, 'listRounds', place ? place.where : null)
  const round =
    asked.state === 'ready' ? asked.output.rounds.find((one) => one.id === id) : undefined
  const step = useStep(place?.isAssociation ? round : undefined, now, asked.reload)
  if (place === null) return <WrongFacePage known title={ROUND_COPY.title} />
  return (
    <AskedPage
      title={ROUND_COPY.title}
      asked={asked}
      shape={['title', 'row', 'row']}
      footer={step.footer}
      over={step.layer}
    >
      {() =>
        round && place ? (
          <>
            <PageHead title={COMMEND_COPY.head(round.year)} text={standing(round)} />
            {step.problem}
            <Ways round={round} place={place} />
            <Nominations key={round.state} round={round} place={place} />
            <Later>
              <Section title={ROUND_COPY.rules}>
                <RulesView rules={round.rules} hash={round.rulesHash} />
              </Section>
            </Later>
          </>
        ) : (
          <StatePage art="window-empty" {...COMMEND_COPY.none} />
        )
      }
    </AskedPage>
  )
}
