import { useState } from 'react'
import { useAct } from './use-act'

/** Some rows of a list, and whether more follow. */
export interface RowPage<Row> {
  readonly rows: readonly Row[]
  readonly more: boolean
}

/** A list that is read page after page, in whatever order. */
export interface Rows<Row> {
  readonly rows: readonly Row[]
  /** For `MoreRows`. */
  readonly foot: {
    readonly more: boolean
    readonly state: 'idle' | 'loading' | 'failed'
    readonly onMore: () => void
  }
}

/**
 * Goes on behind a first page: `first` is heard again and again, `askNext` brings what follows the last row.
 * `of` names what is listed: another list begins anew.
 */
export function useRows<Row extends { readonly id: string }>(
  first: RowPage<Row>,
  askNext: (last: Row) => Promise<RowPage<Row>>,
  of = '',
): Rows<Row> {
  const [later, setLater] = useState<RowPage<Row> & { readonly of: string }>()
  const act = useAct()
  const known = later?.of === of ? later : undefined
  const begun = new Set(first.rows.map(({ id }) => id))
  const rows = [...first.rows, ...(known?.rows ?? []).filter(({ id }) => !begun.has(id))]
  const last = rows.at(-1)

  async function next(): Promise<void> {
    if (!last) return
    const page = await askNext(last)
    setLater({ of, rows: [...(known?.rows ?? []), ...page.rows], more: page.more })
  }

  return {
    rows,
    foot: {
      more: known?.more ?? first.more,
      state: act.busy ? 'loading' : act.error ? 'failed' : 'idle',
      onMore: () => void act.run(next),
    },
  }
}
