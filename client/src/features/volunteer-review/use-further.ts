import { useAct } from '@client/platform/use-act'
import { useState } from 'react'

/** One page of a list in its own order. */
export interface ListPage<Row> {
  readonly rows: readonly Row[]
  readonly more: boolean
}

/** What is on the page so far, and how to see what follows. */
export interface Further<Row> extends ListPage<Row> {
  readonly state: 'idle' | 'loading' | 'failed'
  readonly loadMore: () => void
  /** Back to the first page: what follows it is no longer what it was. */
  readonly reset: () => void
}

/** Keeps the pages that follow the first one; `askAfter` brings the page after a row. */
export function useFurther<Row extends { readonly id: string }>(
  first: ListPage<Row>,
  askAfter: (last: Row) => Promise<ListPage<Row>>,
): Further<Row> {
  const [kept, setKept] = useState<ListPage<Row>>()
  const act = useAct()
  const isFirst = ({ id }: Row) => first.rows.some((row) => row.id === id)
  const rows = kept ? [...first.rows, ...kept.rows.filter((row) => !isFirst(row))] : first.rows
  const last = rows.at(-1)

  async function extend(): Promise<void> {
    if (last === undefined) return
    const page = await askAfter(last)
    setKept((before) => ({ rows: [...(before?.rows ?? []), ...page.rows], more: page.more }))
  }

  return {
    rows,
    more: kept ? kept.more : first.more,
    state: act.busy ? 'loading' : act.error ? 'failed' : 'idle',
    loadMore: () => void act.run(extend),
    reset: () => setKept(undefined),
  }
}
