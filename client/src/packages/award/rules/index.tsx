import { WRITE_COPY } from '@client/features/award/work-copy'
import { newRules, rulesInput, rulesOf, type RulesDraft } from '@client/features/award/rules-draft'
import { RulesFields } from '@client/features/award/rules-fields'
import { AskedPage } from '@client/features/frame/asked-page'
import { call } from '@client/platform/call'
import { replace, useParams } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Dialog } from '@client/ui/dialog'
import { Footer } from '@client/ui/footer'
import { PageHead } from '@client/ui/page-head'
import { Toast } from '@client/ui/toast'
import { awardContract } from '@shared/badge/award-actions'
import type { AwardRound } from '@shared/badge/award-model'
import { localDate } from '@shared/kit/time'
import { useState } from 'react'

/** Writing, keeping and freezing the rules of one year. */
function useRules(year: number, initial: RulesDraft, people: readonly { id: string }[]) {
  const [draft, setDraft] = useState(initial)
  const [asks, setAsks] = useState(false)
  const [said, setSaid] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const act = useAct()
  const save = async (): Promise<AwardRound | undefined> => {
    const input = rulesInput(draft, people)
    setProblem(input ? undefined : WRITE_COPY.problem)
    if (!input) return undefined
    let saved: AwardRound | undefined
    await act.run(async () => {
      saved = (await call(awardContract, 'saveRound', { year, ...input })).round
    })
    return saved
  }
  const freeze = async () => {
    setAsks(false)
    const saved = await save()
    if (!saved) return
    const { id, savedAt } = saved
    const done = await act.run(async () => {
      await call(awardContract, 'freezeRound', { id, savedAt })
    })
    if (done) await replace('award/round', { id })
  }
  return {
    ...{ draft, setDraft, asks, setAsks, said, setSaid, act, freeze },
    problem: problem ?? act.error?.sentence,
    keep: async () => {
      if (await save()) setSaid(WRITE_COPY.said)
    },
  }
}

interface WritingProps {
  readonly year: number
  readonly initial: RulesDraft
}

function useThisYear() {
  const [now] = useState(() => Date.now())
  return { now, today: localDate(now), year: Number(localDate(now).slice(0, 4)) }
}

function Writing({ year, initial }: WritingProps) {
  const { today } = useThisYear()
  const jurors = useCall(awardContract, 'listJurors', {})
  const known = jurors.state === 'ready' ? jurors.output.people : []
  const { draft, setDraft, asks, setAsks, act, ...rules } = useRules(year, initial, known)
  return (
    <AskedPage
      title={WRITE_COPY.title}
      asked={jurors}
      shape={['title', 'chips', 'card']}
      footer={
        <Footer
          layout="row"
          note={rules.problem}
          noteIcon={rules.problem === undefined ? undefined : 'info'}
        >
          <Button
            variant="line"
            block={false}
            disabled={act.busy}
            onPress={() => void rules.keep()}
          >
            {WRITE_COPY.save}
          </Button>
          <Button icon="lock" loading={act.busy && WRITE_COPY.saving} onPress={() => setAsks(true)}>
            {WRITE_COPY.freeze}
          </Button>
        </Footer>
      }
      over={
        <>
          <Dialog
            open={asks}
            icon="lock"
            question={WRITE_COPY.sure}
            effect={WRITE_COPY.sureText}
            stay={{ label: WRITE_COPY.later, onPress: () => setAsks(false) }}
            act={{ label: WRITE_COPY.freeze, onPress: () => void rules.freeze() }}
          />
          <Toast text={rules.said} onClose={() => rules.setSaid(undefined)} raised />
        </>
      }
    >
      {({ people }) => (
        <>
          <PageHead title={WRITE_COPY.head(year)} text={WRITE_COPY.text} />
          <RulesFields draft={draft} today={today} people={people} onChange={setDraft} />
        </>
      )}
    </AskedPage>
  )
}

/** The rules of a year, as long as they can be changed. AWD-16. */
export default function AwardRulesPage() {
  const { id } = useParams<'award/rules'>()
  const { now, year } = useThisYear()
  const asked = useCall(awardContract, 'listRounds', {})
  return asked.state === 'ready' ? (
    <Opened id={id} rounds={asked.output.rounds} year={year} now={now} />
  ) : (
    <AskedPage title={WRITE_COPY.title} asked={asked} shape={['title', 'chips', 'card']}>
      {() => null}
    </AskedPage>
  )
}

interface OpenedProps {
  readonly id: string | undefined
  readonly rounds: readonly AwardRound[]
  readonly year: number
  readonly now: number
}

/** It is written as it was when the page opened, whatever is heard later. */
function Opened({ id, rounds, year, now }: OpenedProps) {
  const [first] = useState(() =>
    rounds.find((one) => (id === undefined ? one.state === 'draft' : one.id === id)),
  )
  const last = rounds.find(({ state }) => state !== 'draft')
  const { nominateUntil, ...usual } = newRules(now)
  const begun = { ...usual, ...(last ? rulesOf(last) : {}), nominateUntil }
  const next = Math.max(year, ...rounds.map((one) => one.year + 1))
  return <Writing year={first?.year ?? next} initial={first ? rulesOf(first) : begun} />
}
