import { AskedPage, WrongFacePage } from '@client/features/frame/asked-page'
import { SUBSIDY_COPY } from '@client/features/subsidy/copy'
import { StatementView } from '@client/features/subsidy/statement-view'
import { useFile, type FileAsking } from '@client/features/subsidy/use-file'
import { useFreeze, type Freezing } from '@client/features/subsidy/use-freeze'
import { call } from '@client/platform/call'
import { open, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Cell, CellGroup } from '@client/ui/cell'
import { Chip, Chips } from '@client/ui/chip'
import { Footer } from '@client/ui/footer'
import { localDate } from '@shared/kit/time'
import { subsidyContract } from '@shared/survey/subsidy-actions'
import type { Statement } from '@shared/survey/subsidy-model'
import { useState } from 'react'
import { useSubsidyPlace, type SubsidyPlace } from '../subsidy-place'

interface NextActProps {
  readonly statement: Statement
  readonly place: SubsidyPlace
  readonly freezing: Freezing
  readonly now: number
}

/** The one thing this person does next, if it is theirs. */
function NextAct({ statement, place, freezing, now }: NextActProps) {
  const { state, stationId, year } = statement
  const { manages, isAssociation } = place
  const toInvoice = () => void open('report/invoice', { station: stationId, year: String(year) })
  if (state === 'frozen' && manages) {
    return (
      <Footer>
        <Button icon="camera" onPress={toInvoice}>
          {SUBSIDY_COPY.photograph}
        </Button>
      </Footer>
    )
  }
  const isOver = year < Number(localDate(now).slice(0, 4))
  if (!isAssociation) return null
  if (state === 'open' && isOver) {
    return (
      <Footer>
        <Button
          icon="lock"
          disabled={statement.lines.valid === 0}
          loading={freezing.busy && SUBSIDY_COPY.freezing}
          onPress={freezing.ask}
        >
          {SUBSIDY_COPY.freeze}
        </Button>
      </Footer>
    )
  }
  if (state !== 'handedIn' && state !== 'accepted') return null
  return (
    <Footer>
      <Button onPress={toInvoice}>
        {state === 'handedIn' ? SUBSIDY_COPY.check : SUBSIDY_COPY.pay}
      </Button>
    </Footer>
  )
}

interface YearsProps {
  readonly years: readonly number[]
  readonly year: number
  readonly onChoose: (year: number) => void
}

function Years({ years, year, onChoose }: YearsProps) {
  if (years.length < 2) return null
  return (
    <Chips label={SUBSIDY_COPY.years}>
      {years.map((one) => (
        <Chip
          key={one}
          label={SUBSIDY_COPY.year(one)}
          selected={one === year}
          onPress={() => onChoose(one)}
        />
      ))}
    </Chips>
  )
}

function ExportCell({ statement, file }: { statement: Statement; file: FileAsking }) {
  const { stationId, year } = statement
  return (
    <>
      <CellGroup>
        <Cell
          icon="download"
          title={SUBSIDY_COPY.export}
          hint={SUBSIDY_COPY.exportHint}
          weight="plain"
          onPress={() =>
            file.ask(() => call(subsidyContract, 'exportStatement', { stationId, year }))
          }
        />
      </CellGroup>
      <ErrorCallout block text={file.error} />
    </>
  )
}

/** What a station gets for publicity: the amount, how it came about and how far it is. Board 52. SUR-08, SUR-09. */
export default function SubsidyPage() {
  const params = useParams<'report/subsidy'>()
  const now = useNow()
  const place = useSubsidyPlace(params.station)
  const [chosen, setYear] = useState(params.year === undefined ? undefined : Number(params.year))
  const { stationId } = place
  const year = chosen === undefined ? {} : { year: chosen }
  const asked = useCall(subsidyContract, 'readStatement', stationId ? { stationId, ...year } : null)
  const freezing = useFreeze(asked.reload)
  const file = useFile()
  if (stationId === null) return <WrongFacePage known title={SUBSIDY_COPY.title} />
  const statement = asked.state === 'ready' ? asked.output.statement : undefined
  return (
    <AskedPage
      title={SUBSIDY_COPY.title}
      asked={asked}
      shape={['title', 'card', 'card']}
      footer={
        statement ? (
          <NextAct {...{ statement, place, now }} freezing={freezing.of(statement)} />
        ) : null
      }
      over={
        <>
          {freezing.layer}
          {file.layer}
        </>
      }
    >
      {({ statement: shown, years }) => (
        <>
          <Years years={years} year={shown.year} onChoose={setYear} />
          <StatementView statement={shown} now={now} />
          {freezing.problem}
          <ExportCell statement={shown} file={file} />
        </>
      )}
    </AskedPage>
  )
}
