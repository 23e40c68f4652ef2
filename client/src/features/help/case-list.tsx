import { type CallError } from '@client/platform/call'
import { open } from '@client/platform/navigation'
import { type Asked } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Skeleton } from '@client/ui/skeleton'
import { StatePage } from '@client/ui/state-page'
import { type helpContract } from '@shared/help/contract'
import { type OutputOf } from '@shared/kit/contract'
import { CaseRowCard } from './case-row'
import { STATE_COPY } from './copy'
import { CASES_COPY } from './handling-copy'

export type CaseListAsked = Asked<OutputOf<(typeof helpContract.actions)['listCases']>>

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

export interface CaseListProps {
  readonly asked: CaseListAsked
  /** Whether these are the closed ones. */
  readonly closed: boolean
}

/** The cases of a station, the most urgent first (D-16). */
export function CaseList({ asked, closed }: CaseListProps) {
  const now = useNow()
  if (asked.state === 'failed') return <Failed error={asked.error} onAgain={asked.reload} />
  if (asked.state !== 'ready')
    return <Skeleton shape={['row', 'row', 'row']} slow={STATE_COPY.slow} />

  const { cases, more } = asked.output
  const empty = closed ? CASES_COPY.noneClosed : CASES_COPY.noneOpen
  return (
    <>
      {asked.error ? (
        <Callout block tone="wait" icon="wifioff">
          {asked.error.sentence}
        </Callout>
      ) : null}
      {cases.length === 0 ? (
        <StatePage art="window-empty" title={empty.title} text={empty.lines.join('\n')} />
      ) : null}
      {cases.map((row) => (
        <CaseRowCard
          key={row.id}
          row={row}
          now={now}
          onOpen={() => void open('manage/case', { id: row.id })}
        />
      ))}
      {more ? (
        <Callout block tone="sunken" icon="info">
          {CASES_COPY.more}
        </Callout>
      ) : null}
    </>
  )
}
