import type { Person } from './person'

/** A screen that can be looked at, and how one comes to it. */
export interface AppScreen {
  readonly name: string
  /** The page as client/src/app.config.ts lists it, with what it is opened with. */
  readonly page: string
  readonly who: string
  /** There once it is drawn. */
  readonly words: RegExp
  /** From the opened page to what is looked at: a sheet, a form, the page after. `words` are there afterwards. */
  readonly then?: (person: Person) => Promise<void>
  /** The page that `then` ends on, where that is another one. */
  readonly endsOn?: string
  /** Shows every component with all its states, so that many main actions stand beside each other. */
  readonly isKit?: boolean
  /** The boards it is drawn after, by their files in the design: `27-case-handle`. */
  readonly boards?: readonly string[]
  /** What differs from them, for docs/screens.md; without boards, what else it is drawn after. */
  readonly differs?: string
}
