import type { Change } from './transaction'

/** All committed documents at this moment, read while commits go on. */
export interface PresentState {
  documents(): number
  changes(): Iterable<Change>
}

/** Where commits are kept. */
export interface CommitLog {
  /** What was found at opening, once. */
  takeRecovered(): Iterable<Change>
  /** Where a compaction reads the present state from. */
  compactFrom(state: PresentState): void
  /** Resolves when the commit is on the disk; commits are kept in the order of the calls. */
  append(changes: readonly Change[]): Promise<void>
  close(): Promise<void>
}

/** Keeps nothing: for `--memory`. */
export const memoryLog: CommitLog = {
  takeRecovered: () => [],
  compactFrom: () => undefined,
  append: () => Promise.resolve(),
  close: () => Promise.resolve(),
}
