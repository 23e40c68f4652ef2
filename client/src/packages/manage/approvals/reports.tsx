import { CaseList, type CaseListAsked } from '@client/features/cases/case-list'
import { CASES_COPY } from '@client/features/cases/copy'
import { call } from '@client/platform/call'
import { useCall } from '@client/platform/use-call'
import { Segments } from '@client/ui/segments'
import { helpContract } from '@shared/help/contract'
import { useState } from 'react'

const SHELVES = [
  { key: 'open', label: CASES_COPY.open },
  { key: 'closed', label: CASES_COPY.closed },
] as const

export interface ReportsProps {
  readonly stationId: string
  readonly open: CaseListAsked
}

/** The station's cases, the most urgent first, and those that are closed. */
export function Reports({ stationId, open }: ReportsProps) {
  const [shelf, setShelf] = useState<'open' | 'closed'>('open')
  const isClosed = shelf === 'closed'
  const closed = useCall(helpContract, 'listCases', isClosed ? { stationId, closed: true } : null)
  return (
    <>
      <Segments label={CASES_COPY.which} items={SHELVES} current={shelf} onChange={setShelf} />
      <CaseList
        key={shelf}
        asked={isClosed ? closed : open}
        closed={isClosed}
        askAfter={(after) =>
          call(helpContract, 'listCases', { stationId, closed: isClosed, after })
        }
      />
    </>
  )
}
