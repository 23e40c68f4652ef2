/** What is being written and not sent yet, by name. */
export interface KeptDraft {
  readonly value: unknown
  /** Epoch milliseconds of the last save. */
  readonly savedAt: number
}
export type Drafts = Readonly<Record<string, KeptDraft>>

export interface DraftShelf {
  readonly read: (name: string) => KeptDraft | undefined
  /** Keeps the value at once in memory, and on the phone after a pause in typing. */
  readonly update: (name: string, value: unknown) => void
  /** Puts on the phone what is only in memory: at each step, and when the page goes. */
  readonly save: () => void
  readonly discard: (name: string) => void
  /** How many drafts there are. */
  readonly count: () => number
  readonly discardAll: () => void
  readonly subscribe: (listener: () => void) => () => void
}

export interface DraftShelfParts {
  readonly load: () => Drafts
  readonly keep: (drafts: Drafts) => void
  readonly now: () => number
}

/** A pause in typing, milliseconds. docs/design.md §1, principle 5. */
export const AUTOSAVE_AFTER = 800
/** A draft older than this is gone, milliseconds: 30 days. */
export const DRAFT_LIFE = 30 * 24 * 60 * 60 * 1000

/** Drafts over any storage. All pages of a form read the same shelf, so that going back shows what was changed ahead. */
export function createDraftShelf({ load, keep, now }: DraftShelfParts): DraftShelf {
  let drafts: Drafts | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<() => void>()

  function current(): Drafts {
    if (!drafts) {
      const alive = Object.entries(load()).filter(([, { savedAt }]) => now() - savedAt < DRAFT_LIFE)
      drafts = Object.fromEntries(alive)
    }
    return drafts
  }

  function set(next: Drafts): void {
    drafts = next
    listeners.forEach((listen) => listen())
  }

  function save(): void {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
    keep(current())
  }

  return {
    read: (name) => current()[name],
    update(name, value) {
      set({ ...current(), [name]: { value, savedAt: now() } })
      clearTimeout(timer)
      timer = setTimeout(save, AUTOSAVE_AFTER)
    },
    save,
    discard(name) {
      const others = Object.entries(current()).filter(([kept]) => kept !== name)
      set(Object.fromEntries(others))
      keep(current())
    },
    count: () => Object.keys(current()).length,
    discardAll() {
      set({})
      keep({})
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
