import { AskedPage } from '@client/features/frame/asked-page'
import { YEAR_COPY } from '@client/features/ledger/year-copy'
import { YearView } from '@client/features/ledger/year-view'
import { useFile } from '@client/features/subsidy/use-file'
import { call } from '@client/platform/call'
import { useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Chip, Chips } from '@client/ui/chip'
import { Footer } from '@client/ui/footer'
import { Heading } from '@client/ui/heading'
import { statementContract } from '@shared/ledger/statement-actions'
import { useState } from 'react'

/** One's own account of a year, and of the years before. HRS-06, HRS-08, R-09. */
export default function YearPage() {
  const { year: opened } = useParams<'ledger/year'>()
  const [year, setYear] = useState(opened === undefined ? undefined : Number(opened))
  const asked = useCall(statementContract, 'getYear', year === undefined ? {} : { year })
  const file = useFile()
  const shown = asked.state === 'ready' && asked.output.months.length > 0 ? asked.output.year : null
  return (
    <AskedPage
      title={YEAR_COPY.title}
      asked={asked}
      shape={['title', 'card', 'card']}
      footer={
        shown === null ? null : (
          <Footer>
            <Button
              variant="quiet"
              icon="download"
              disabled={file.busy}
              onPress={() => file.ask(() => call(statementContract, 'exportYear', { year: shown }))}
            >
              {YEAR_COPY.export}
            </Button>
          </Footer>
        )
      }
      over={file.layer}
    >
      {(statement) => (
        <>
          <Heading level={1} size="lead">
            {YEAR_COPY.head(statement.year)}
          </Heading>
          {statement.years.length > 1 ? (
            <Chips label={YEAR_COPY.years}>
              {statement.years.map((one) => (
                <Chip
                  key={one}
                  label={YEAR_COPY.year(one)}
                  selected={one === statement.year}
                  onPress={() => setYear(one)}
                />
              ))}
            </Chips>
          ) : null}
          <YearView statement={statement} />
          <ErrorCallout block text={file.error} />
        </>
      )}
    </AskedPage>
  )
}
