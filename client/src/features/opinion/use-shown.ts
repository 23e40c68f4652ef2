import { useState } from 'react'

/** So many come onto a page at once: more, with every tag, would pass what a mini-program is sent in one go. */
const PAGE = 8

export interface Shown<Row> {
  readonly shown: readonly Row[]
  /** Whether rows are there that are not shown. */
  readonly hidden: boolean
  readonly showMore: () => void
}

/** A list that grows by eight with each asking; `of` is what it was heard from: heard anew, it begins again. */
export function useShown<Row>(rows: readonly Row[], of: unknown): Shown<Row> {
  const [grown, grow] = useState({ of, count: PAGE })
  const count = grown.of === of ? grown.count : PAGE
  return {
    shown: rows.slice(0, count),
    hidden: rows.length > count,
    showMore: () => grow({ of, count: count + PAGE }),
  }
}
