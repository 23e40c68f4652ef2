import type { CallError } from '@client/platform/call'
import { open } from '@client/platform/navigation'
import type { Asked } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { MoreRows } from '@client/ui/more-rows'
import { Skeleton } from '@client/ui/skeleton'
import { Stack } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import { CaseRowCard } from './case-row'
import { CASES_COPY, STATE_COPY } from './copy'
import { useCasePages, type AskAfter, type ListedCases } from './use-case-pages'

export type CaseListAsked = Asked<ListedCases>

function Failed({ error, onAgain }: { readonly error: CallError; readonly onAgain: () => void }) {
  return (
    <StatePage
      art="window-error"
      title={STATE_COPY.notOpened}
      text={`${error.sentence}。\n${CASES_COPY.nothingLost}`}
      action={
        <Button variant="quiet" icon="refresh" onPress={onAgain}>
          {STATE_COPY.again}
        </Button>
      }
    />
  )
}

export interface CaseRowsProps {
  readonly listed: ListedCases
  readonly askAfter: AskAfter
  /** Whose list it is. */
  readonly by?: 'association'
}

/** The rows, a page at a time. */
export function CaseRows({ listed, askAfter, by }: CaseRowsProps) {
  const now = useNow()
  const { pages, more, next, showNext } = useCasePages(listed, askAfter)
  return (
    <>
      <Stack>
        {pages.map((page, place) => (
          <Stack key={place}>
            {page.map((row) => (
              <CaseRowCard
                key={row.id}
                row={row}
                now={now}
                byAssociation={by === 'association'}
                onOpen={() => void open('cases/case', { id: row.id, ...(by ? { by } : {}) })}
              />
            ))}
          </Stack>
        ))}
      </Stack>
      <MoreRows more={more} state={next} words={CASES_COPY.next} onMore={showNext} />
    </>
  )
}

export interface CaseListProps {
  readonly asked: CaseListAsked
  readonly askAfter: AskAfter
  /** Whether these are the closed ones. */
  readonly closed: boolean
}

/** The cases of a station, the most urgent first (D-16). */
export function CaseList({ asked, askAfter, closed }: CaseListProps) {
  if (asked.state === 'failed') return <Failed error={asked.error} onAgain={asked.reload} />
  if (asked.state !== 'ready')
    return <Skeleton shape={['row', 'row', 'row']} slow={STATE_COPY.slow} />

  const empty = closed ? CASES_COPY.noneClosed : CASES_COPY.noneOpen
  return (
    <>
      {asked.error ? (
        <Callout block tone="wait" icon="wifioff">
          {asked.error.sentence}
        </Callout>
      ) : null}
      {asked.output.cases.length === 0 ? (
        <StatePage art="window-empty" title={empty.title} text={empty.lines.join('\n')} />
      ) : (
        <CaseRows listed={asked.output} askAfter={askAfter} />
      )}
    </>
  )
}
