import { WrongFacePage } from '@client/features/frame/asked-page'
import { AskedPart } from '@client/features/frame/asked-part'
import { CORRECT_COPY } from '@client/features/ledger/books-copy'
import { RECORDS_COPY } from '@client/features/ledger/copy'
import { hintOf, tagOf, titleOf } from '@client/features/ledger/records'
import { useDeciding } from '@client/features/ledger/use-deciding'
import { call } from '@client/platform/call'
import { back, useParams } from '@client/platform/navigation'
import { newClientId } from '@client/platform/random'
import { insets } from '@client/platform/system'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Cell, CellGroup } from '@client/ui/cell'
import { Field } from '@client/ui/field'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { PageHead } from '@client/ui/page-head'
import { Screen } from '@client/ui/screen'
import { Section } from '@client/ui/section'
import { Sheet } from '@client/ui/sheet'
import { Stepper } from '@client/ui/stepper'
import { Tag } from '@client/ui/tag'
import type { OutputOf } from '@shared/kit/contract'
import { claimContract } from '@shared/ledger/claim-actions'
import { useState } from 'react'
import { useBooksPlace } from '../books-place'

type Served = OutputOf<(typeof claimContract.actions)['findServed']>['records'][number]

/** A number as it is looked for: in capitals, without room around it. */
const plain = (typed: string) => typed.trim().toUpperCase()
const SHORTEST = 4

interface FewerProps {
  readonly record: Served
  readonly onClose: () => void
  readonly onChoose: (minutes: number) => void
}

/** How many it should be, at most as many as it is. */
function Fewer({ record, onClose, onChoose }: FewerProps) {
  const [minutes, setMinutes] = useState(record.minutes)
  return (
    <Sheet
      open
      label={titleOf(record)}
      closeLabel={CORRECT_COPY.close}
      onClose={onClose}
      action={
        <Button disabled={minutes === record.minutes} onPress={() => onChoose(minutes)}>
          {CORRECT_COPY.act}
        </Button>
      }
    >
      <Stepper
        label={CORRECT_COPY.minutes}
        value={minutes}
        unit={RECORDS_COPY.minutes}
        min={0}
        max={record.minutes}
        step={5}
        words={[CORRECT_COPY.less, CORRECT_COPY.more]}
        atMax={CORRECT_COPY.head}
        onChange={(next) => setMinutes(Math.max(0, Math.min(next, record.minutes)))}
      />
    </Sheet>
  )
}

interface FoundProps {
  readonly stationId: string
  readonly volunteerNo: string
  readonly onOpen: (record: Served) => void
}

function Found({ stationId, volunteerNo, onOpen }: FoundProps) {
  const asked = useCall(claimContract, 'findServed', { stationId, volunteerNo })
  return (
    <AskedPart asked={asked} shape={['row', 'row']}>
      {({ maskedName, records }) => (
        <Section title={CORRECT_COPY.whose(maskedName)}>
          <CellGroup>
            {records.map((record) => (
              <Cell
                key={record.id}
                title={titleOf(record)}
                hint={hintOf(record)}
                value={<Tag {...tagOf(record)} />}
                onPress={record.minutes > 0 ? () => onOpen(record) : undefined}
              />
            ))}
          </CellGroup>
        </Section>
      )}
    </AskedPart>
  )
}

/** A record that the station itself found too high is corrected, and its person is told. HRS-10, D-11. */
export default function CorrectPage() {
  const { station } = useParams<'books/correct'>()
  const { place } = useBooksPlace(station)
  const [typed, setTyped] = useState('')
  const [sought, setSought] = useState<string>()
  const [turn, setTurn] = useState(0)
  const [chosen, setChosen] = useState<Served>()
  const deciding = useDeciding(() => setTurn((last) => last + 1))
  const stationId = place?.stationId
  if (place && stationId === undefined) return <WrongFacePage title={CORRECT_COPY.title} known />
  const correct = async (record: Served, minutes: number) => {
    const id = await newClientId('claim')
    setChosen(undefined)
    deciding.ask({
      ...{ title: CORRECT_COPY.why, text: CORRECT_COPY.whyText, undoes: id },
      ...{ placeholder: CORRECT_COPY.placeholder, act: CORRECT_COPY.act, said: CORRECT_COPY.said },
      work: (reason) =>
        call(claimContract, 'correctRecord', { id, recordId: record.id, minutes, reason }),
    })
  }
  return (
    <Screen
      nav={<NavBar title={CORRECT_COPY.title} onBack={() => void back()} insets={insets()} />}
      footer={
        <Footer>
          <Button disabled={plain(typed).length < SHORTEST} onPress={() => setSought(plain(typed))}>
            {CORRECT_COPY.find}
          </Button>
        </Footer>
      }
      over={
        <>
          {chosen ? (
            <Fewer
              record={chosen}
              onClose={() => setChosen(undefined)}
              onChoose={(minutes) => void correct(chosen, minutes)}
            />
          ) : null}
          {deciding.layer}
        </>
      }
    >
      <PageHead title={CORRECT_COPY.head} text={CORRECT_COPY.text} />
      <Field
        label={CORRECT_COPY.number}
        value={typed}
        max={20}
        placeholder={CORRECT_COPY.numberPlaceholder}
        onChange={setTyped}
      />
      <ErrorCallout block text={deciding.error} />
      {sought && stationId ? (
        <Found
          key={`${sought}-${String(turn)}`}
          volunteerNo={sought}
          stationId={stationId}
          onOpen={setChosen}
        />
      ) : null}
    </Screen>
  )
}
