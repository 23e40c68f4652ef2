import { AskedPage } from '@client/features/frame/asked-page'
import { PICK_COPY } from '@client/features/proof/copy'
import { usePicking, type Picking } from '@client/features/proof/use-picking'
import { call } from '@client/platform/call'
import { replace } from '@client/platform/navigation'
import { useRecordedAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Chip, Chips } from '@client/ui/chip'
import { Footer } from '@client/ui/footer'
import { Kv } from '@client/ui/kv'
import { PageHead } from '@client/ui/page-head'
import { StatePage } from '@client/ui/state-page'
import { SwitchRow } from '@client/ui/switch-row'
import { proofContract } from '@shared/badge/proof-actions'
import { proofHours } from '@shared/badge/proof-rules'
import type { OutputOf } from '@shared/kit/contract'
import { localDate } from '@shared/kit/time'
import { useState } from 'react'
import { Records } from './records'

type Person = NonNullable<OutputOf<(typeof proofContract.actions)['listProvable']>['person']>

interface ChosenProps {
  readonly picking: Picking
  readonly person: Person
  readonly withIdNumber: boolean
  readonly onIdNumber: (on: boolean) => void
}

/** What the paper will come to, and what stands on it besides. */
function Chosen({ picking, person, withIdNumber, onIdNumber }: ChosenProps) {
  const { minutes, surveyMinutes, manual } = picking
  return (
    <Card pad="rows">
      <Kv label={PICK_COPY.sum} value={PICK_COPY.sumOf(minutes, proofHours(minutes))} />
      {surveyMinutes > 0 ? (
        <Kv label={PICK_COPY.survey} value={PICK_COPY.minutes(surveyMinutes)} />
      ) : null}
      {manual > 0 ? <Kv label={PICK_COPY.manual} value={PICK_COPY.manualOf(manual)} /> : null}
      <Kv label={PICK_COPY.name} value={person.maskedName} />
      <Kv label={PICK_COPY.station} value={person.stationName} />
      {person.idNumberGiven ? (
        <SwitchRow
          title={PICK_COPY.idNumber}
          text={PICK_COPY.idNumberHint}
          on={withIdNumber}
          onChange={onIdNumber}
        />
      ) : null}
    </Card>
  )
}

function saveWords({ picked, tooMany }: Picking): string {
  if (tooMany) return PICK_COPY.tooMany
  return picked.length === 0 ? PICK_COPY.off : PICK_COPY.apply(picked.length)
}

/** Picks the records of a proof and asks for it. Board 48; PRF-02. */
export default function ProofApplyPage() {
  const [thisYear] = useState(() => Number(localDate(Date.now()).slice(0, 4)))
  const [year, setYear] = useState(thisYear)
  const [withIdNumber, setIdNumber] = useState(false)
  const asked = useCall(proofContract, 'listProvable', { year })
  const picking = usePicking()
  const act = useRecordedAct('proof')
  const { picked, minutes, surveyMinutes, tooMany } = picking
  const person = asked.state === 'ready' ? asked.output.person : undefined
  const apply = async () => {
    const content = { recordIds: picked.map(({ id }) => id), withIdNumber }
    let applied = ''
    const done = await act.run(content, async (id) => {
      await call(proofContract, 'applyForProof', { id, ...content })
      applied = id
    })
    if (done) await replace('badge/proof', { id: applied })
  }
  return (
    <AskedPage
      title={PICK_COPY.title}
      asked={asked}
      shape={['title', 'chips', 'card']}
      footer={
        person ? (
          <Footer
            note={act.error?.sentence ?? PICK_COPY.note(proofHours(minutes), surveyMinutes)}
            noteIcon={act.error ? 'info' : undefined}
          >
            <Button
              disabled={picked.length === 0 || tooMany}
              loading={act.busy && PICK_COPY.applying}
              onPress={() => void apply()}
            >
              {saveWords(picking)}
            </Button>
          </Footer>
        ) : undefined
      }
    >
      {({ years, person: whose }) =>
        whose ? (
          <>
            <PageHead size="title" title={PICK_COPY.question} text={PICK_COPY.free} />
            <Chips label={PICK_COPY.years}>
              {years.map((one) => (
                <Chip
                  key={one}
                  label={PICK_COPY.year(one, thisYear)}
                  selected={one === year}
                  onPress={() => setYear(one)}
                />
              ))}
            </Chips>
            <Records key={year} {...{ asked, year, picking }} />
            <Chosen {...{ picking, withIdNumber }} person={whose} onIdNumber={setIdNumber} />
          </>
        ) : (
          <StatePage art="window-empty" {...PICK_COPY.noFile} />
        )
      }
    </AskedPage>
  )
}
