/** Somebody with the app open, as the web app or as the mini-program: what a way to a screen needs of them. */
export interface Walker {
  /** Taps what shows exactly these words, the topmost if several do. */
  tap(words: string): Promise<void>
  /** Taps the first row of a list that says the one and not the other. */
  tapRow(words: string, unless: string): Promise<void>
  /** Waits until these words are on the screen. */
  sees(words: string | RegExp): Promise<void>
  /** Writes into the field with this placeholder. */
  writes(text: string, placeholder: string): Promise<void>
}

/** A screen that can be looked at, and how one comes to it. */
export interface AppScreen {
  readonly name: string
  /** The page as client/src/app.config.ts lists it, with what it is opened with. */
  readonly page: string
  readonly who: string
  /** There once it is drawn. */
  readonly words: RegExp
  /** From the opened page to what is looked at: a sheet, a form, the page after. `words` are there afterwards. */
  readonly then?: (person: Walker) => Promise<void>
  /** The page that `then` ends on, where that is another one: `packages/cases/case/index`. */
  readonly endsOn?: string
  /** Shows every component with all its states, so that many main actions stand beside each other. */
  readonly isKit?: boolean
  /** The boards it is drawn after, by their files in the design: `27-case-handle`. */
  readonly boards?: readonly string[]
  /** What differs from them, for docs/screens.md; without boards, what else it is drawn after. */
  readonly differs?: string
}
