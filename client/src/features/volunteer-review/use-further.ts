import { useAct } from '@client/platform/use-act'
import { useState } from 'react'

/** One page of a list in its own order. */
export interface ListPage<Row> {
  readonly rows: readonly Row[]
  readonly more: boolean
}

/** What is on the page so far, and how to see what follows. */
export interface Further<Row> extends ListPage<Row> {
  /** Everything that was read, also what is not on the page yet. */
  readonly read: readonly Row[]
  readonly state: 'idle' | 'loading' | 'failed'
  readonly loadMore: () => void
  /** Back to the first page: what follows it is no longer what it was. */
  readonly reset: () => void
}

/**
 * Keeps the pages that follow the first one; `askAfter` brings the page after a row. `step` rows come to the page at a
 * time: cards full of facts and buttons are more than a mini-program is sent at once.
 */
export function useFurther<Row extends { readonly id: string }>(
  first: ListPage<Row>,
  askAfter: (last: Row) => Promise<ListPage<Row>>,
  step: number,
): Further<Row> {
  const [kept, setKept] = useState<ListPage<Row>>()
  const [shown, setShown] = useState(step)
  const act = useAct()
  const isFirst = ({ id }: Row) => first.rows.some((row) => row.id === id)
  const read = kept ? [...first.rows, ...kept.rows.filter((row) => !isFirst(row))] : first.rows
  const more = kept ? kept.more : first.more
  const last = read.at(-1)

  async function extend(): Promise<void> {
    if (shown >= read.length && last !== undefined) {
      const page = await askAfter(last)
      setKept((before) => ({ rows: [...(before?.rows ?? []), ...page.rows], more: page.more }))
    }
    setShown(shown + step)
  }

  return {
    rows: read.slice(0, shown),
    read,
    more: more || read.length > shown,
    state: act.busy ? 'loading' : act.error ? 'failed' : 'idle',
    loadMore: () => void act.run(extend),
    reset: () => {
      setKept(undefined)
      setShown(step)
    },
  }
}
