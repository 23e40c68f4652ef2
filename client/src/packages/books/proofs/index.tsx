import { useMe } from '@client/features/account/use-me'
import { AskedPage, WrongFacePage } from '@client/features/frame/asked-page'
import { LIST_COPY, QUEUE_COPY } from '@client/features/proof/copy'
import { ProofTag } from '@client/features/proof/proof-tag'
import { call } from '@client/platform/call'
import { open, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { usePaged } from '@client/platform/use-paged'
import { Cell, CellGroup } from '@client/ui/cell'
import { MoreRows } from '@client/ui/more-rows'
import { Segments } from '@client/ui/segments'
import { StatePage } from '@client/ui/state-page'
import { proofContract } from '@shared/badge/proof-actions'
import type { ProofRow } from '@shared/badge/proof-model'
import { proofHours } from '@shared/badge/proof-rules'
import { friendlyDate } from '@shared/kit/time'
import { useMemo, useState } from 'react'

type Of = 'waiting' | 'given'
const TABS = [
  { key: 'waiting', label: QUEUE_COPY.waiting },
  { key: 'given', label: QUEUE_COPY.given },
] as const

function hintOf({ sum, state, dueAt, number, again }: ProofRow): string {
  if (number !== null) return number
  const until = QUEUE_COPY.until(sum.lines, friendlyDate(dueAt - 1))
  const what = state === 'waiting' ? until : LIST_COPY.lines(sum.lines, proofHours(sum.minutes))
  return again ? `${what}，${LIST_COPY.again}` : what
}

function Rows({ proofs }: { readonly proofs: readonly ProofRow[] }) {
  return (
    <CellGroup>
      {proofs.map((proof) => (
        <Cell
          key={proof.id}
          letter={proof.maskedName.slice(0, 1)}
          title={QUEUE_COPY.row(proof.maskedName)}
          hint={hintOf(proof)}
          value={<ProofTag state={proof.state} />}
          onPress={() => void open('books/proof-issue', { id: proof.id })}
        />
      ))}
    </CellGroup>
  )
}

/** What was given out and sent back, page after page. */
function Given({ stationId }: { readonly stationId: string }) {
  const asked = useCall(proofContract, 'listProofs', { stationId, of: 'given' })
  const page = useMemo(
    () =>
      asked.state === 'ready'
        ? { ...asked, output: { entries: asked.output.proofs, more: asked.output.more } }
        : asked,
    [asked],
  )
  const { seen, older, loadOlder } = usePaged(page, async (before) => {
    const { proofs, more } = await call(proofContract, 'listProofs', {
      ...{ stationId, of: 'given', before },
    })
    return { entries: proofs, more }
  })
  if (asked.state === 'ready' && seen.entries.length === 0) {
    return <StatePage art="window-empty" {...QUEUE_COPY.noneGiven} />
  }
  return (
    <>
      {seen.entries.length > 0 ? <Rows proofs={seen.entries} /> : null}
      <MoreRows more={seen.more} state={older} words={LIST_COPY.older} onMore={loadOlder} />
    </>
  )
}

/** The proofs of a station: those to be sealed, the earliest deadline first, and those that were. D-23. */
export default function ProofQueuePage() {
  const { station } = useParams<'books/proofs'>()
  const { account } = useMe()
  const [of, setOf] = useState<Of>('waiting')
  const managed = account?.grants.find(({ role }) => role === 'stationManager')?.scopeId
  const stationId = station ?? (account === undefined ? undefined : (managed ?? null))
  const asked = useCall(
    proofContract,
    'listProofs',
    stationId ? { stationId, of: 'waiting' } : null,
  )
  if (stationId === null) return <WrongFacePage known title={QUEUE_COPY.title} />
  return (
    <AskedPage title={QUEUE_COPY.title} asked={asked} shape={['chips', 'row', 'row']}>
      {({ proofs }) => (
        <>
          <Segments label={QUEUE_COPY.of} items={TABS} current={of} onChange={setOf} />
          {of === 'given' && stationId ? <Given stationId={stationId} /> : null}
          {of === 'waiting' && proofs.length === 0 ? (
            <StatePage art="window-empty" {...QUEUE_COPY.none} />
          ) : null}
          {of === 'waiting' && proofs.length > 0 ? <Rows proofs={proofs} /> : null}
        </>
      )}
    </AskedPage>
  )
}
