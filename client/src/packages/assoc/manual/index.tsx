import { AskedPage } from '@client/features/frame/asked-page'
import { SHARES_COPY, shareWords } from '@client/features/manual/copy'
import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Cell, CellGroup } from '@client/ui/cell'
import { Chip, Chips } from '@client/ui/chip'
import { PageHead } from '@client/ui/page-head'
import { StatePage } from '@client/ui/state-page'
import { Tag } from '@client/ui/tag'
import { manualContract } from '@shared/activity/manual-actions'
import { friendlyMinutes, localDate } from '@shared/kit/time'
import { useState } from 'react'

/** This year and so many before it can be looked at. */
const YEARS = 3

/** What of every station's minutes was entered by hand; those to look at first. D-11. */
export default function ManualSharesPage() {
  const [thisYear] = useState(() => Number(localDate(Date.now()).slice(0, 4)))
  const [year, setYear] = useState(thisYear)
  const asked = useCall(manualContract, 'listManualShares', { year })
  return (
    <AskedPage title={SHARES_COPY.title} asked={asked} shape={['title', 'row', 'row', 'row']}>
      {({ rows }) => (
        <>
          <PageHead size="title" title={SHARES_COPY.head(year)} text={SHARES_COPY.text} />
          <Chips label={SHARES_COPY.years}>
            {Array.from({ length: YEARS }, (_, before) => thisYear - before).map((one) => (
              <Chip
                key={one}
                label={SHARES_COPY.year(one)}
                selected={one === year}
                onPress={() => setYear(one)}
              />
            ))}
          </Chips>
          {rows.length === 0 ? <StatePage art="window-empty" {...SHARES_COPY.none} /> : null}
          {rows.length > 0 ? (
            <CellGroup>
              {rows.map(({ stationId, stationName, manualMinutes, share, outlier }) => (
                <Cell
                  key={stationId}
                  icon="station"
                  title={stationName}
                  hint={SHARES_COPY.row(friendlyMinutes(manualMinutes), shareWords(share))}
                  value={outlier ? <Tag tone="wait" label={SHARES_COPY.outlier} /> : undefined}
                  onPress={() => void open('books/manual', { station: stationId })}
                />
              ))}
            </CellGroup>
          ) : null}
        </>
      )}
    </AskedPage>
  )
}
