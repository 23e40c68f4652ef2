import { AskedPage } from '@client/features/frame/asked-page'
import { LIST_COPY, SUBSIDY_COPY } from '@client/features/subsidy/copy'
import { yuanWords } from '@client/features/subsidy/money'
import { useFile } from '@client/features/subsidy/use-file'
import { call } from '@client/platform/call'
import { open, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { Chip, Chips } from '@client/ui/chip'
import { ErrorCallout } from '@client/ui/callout'
import { Figure } from '@client/ui/figure'
import { Footer } from '@client/ui/footer'
import { Heading } from '@client/ui/heading'
import { StatePage } from '@client/ui/state-page'
import type { OutputOf } from '@shared/kit/contract'
import { localDate } from '@shared/kit/time'
import { subsidyContract } from '@shared/survey/subsidy-actions'
import type { StatementState } from '@shared/survey/subsidy-model'
import { View } from '@tarojs/components'
import { useState } from 'react'

type Listed = OutputOf<(typeof subsidyContract.actions)['listStatements']>

/** This year and so many before it can be looked at. */
const YEARS = 3

const WORDS: Readonly<Record<StatementState, string>> = SUBSIDY_COPY.tags

/** What all stations come to. */
function Sum({ valid, fen }: Pick<Listed, 'valid' | 'fen'>) {
  return (
    <Card>
      <View className="t-2">{LIST_COPY.sum}</View>
      <Figure size="l" value={yuanWords(fen)} unit={SUBSIDY_COPY.unit} />
      <View className="t-2 t-num">{LIST_COPY.formula(valid.toLocaleString('zh-CN'))}</View>
      <View className="t-2 t-mini">{LIST_COPY.reference}</View>
    </Card>
  )
}

function Rows({ statements }: Pick<Listed, 'statements'>) {
  return (
    <CellGroup>
      {statements.map(({ stationId, stationName, year, state, valid, fen }) => (
        <Cell
          key={stationId}
          icon="station"
          title={stationName}
          hint={LIST_COPY.row(WORDS[state], valid.toLocaleString('zh-CN'))}
          value={LIST_COPY.amount(yuanWords(fen))}
          onPress={() => void open('report/subsidy', { station: stationId, year: String(year) })}
        />
      ))}
    </CellGroup>
  )
}

/** The statements of every station in a year. SUR-08, R-20. */
export default function SubsidiesPage() {
  const { year: opened } = useParams<'report/subsidies'>()
  const [thisYear] = useState(() => Number(localDate(Date.now()).slice(0, 4)))
  const [year, setYear] = useState(opened === undefined ? thisYear - 1 : Number(opened))
  const asked = useCall(subsidyContract, 'listStatements', { year })
  const file = useFile()
  const make = () => call(subsidyContract, 'exportStatements', { year })
  return (
    <AskedPage
      title={LIST_COPY.title}
      asked={asked}
      shape={['title', 'card', 'card']}
      footer={
        <Footer>
          <Button
            variant="quiet"
            icon="download"
            disabled={file.busy}
            onPress={() => file.ask(make)}
          >
            {LIST_COPY.export}
          </Button>
        </Footer>
      }
      over={file.layer}
    >
      {({ statements, valid, fen }) => (
        <>
          <Heading level={1} size="lead">
            {LIST_COPY.head(year)}
          </Heading>
          <Chips label={SUBSIDY_COPY.years}>
            {Array.from({ length: YEARS }, (_, before) => thisYear - before).map((one) => (
              <Chip
                key={one}
                label={SUBSIDY_COPY.year(one)}
                selected={one === year}
                onPress={() => setYear(one)}
              />
            ))}
          </Chips>
          {statements.length === 0 ? <StatePage art="window-empty" {...LIST_COPY.none} /> : null}
          <Sum valid={valid} fen={fen} />
          <Rows statements={statements} />
          <ErrorCallout block text={file.error} />
        </>
      )}
    </AskedPage>
  )
}
