import { useGradually } from '@client/features/frame/use-gradually'
import { LIST_COPY, PICK_COPY } from '@client/features/proof/copy'
import { PickList } from '@client/features/proof/pick-list'
import type { Picking } from '@client/features/proof/use-picking'
import { call } from '@client/platform/call'
import type { Asked } from '@client/platform/use-call'
import { usePaged } from '@client/platform/use-paged'
import { MoreRows } from '@client/ui/more-rows'
import { StatePage } from '@client/ui/state-page'
import { proofContract } from '@shared/badge/proof-actions'
import type { OutputOf } from '@shared/kit/contract'
import { useMemo } from 'react'

type Provable = OutputOf<(typeof proofContract.actions)['listProvable']>

/** Rows drawn at once. */
const STEP = 8

interface RecordsProps {
  readonly asked: Asked<Provable>
  readonly year: number
  readonly picking: Picking
}

/** The records of one year to pick from, page after page; another year begins anew. */
export function Records({ asked, year, picking }: RecordsProps) {
  const page = useMemo(
    () =>
      asked.state === 'ready'
        ? { ...asked, output: { entries: asked.output.records, more: asked.output.more } }
        : asked,
    [asked],
  )
  const { seen, older, loadOlder } = usePaged(page, async (before) => {
    const { records, more } = await call(proofContract, 'listProvable', { year, before })
    return { entries: records, more }
  })
  const drawn = useGradually(seen.entries.length, STEP)
  if (seen.entries.length === 0) return <StatePage art="window-empty" {...PICK_COPY.none} />
  return (
    <>
      <PickList records={seen.entries} {...{ drawn, picking }} />
      <MoreRows more={seen.more} state={older} words={LIST_COPY.older} onMore={loadOlder} />
    </>
  )
}
