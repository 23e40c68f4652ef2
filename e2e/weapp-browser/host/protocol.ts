/** What passes between the host page, where the mini-program runs, and the program that drives the browser. */

/** The compiled mini-program, as make-host.ts writes it beside the host page. */
export interface CompiledBuild {
  /** Its scripts by path: `pages/home/index.js`. */
  readonly scripts: Readonly<Record<string, string>>
  /** What app.json and the pages' own settings say, by path without `.json`. */
  readonly settings: Readonly<Record<string, unknown>>
  /** The WXML compiler's output: a script that returns a template's maker by its path. */
  readonly templates: string
  /** The WXSS compiler's output: what all sheets share, and the script of each that is a page's or the app's. */
  readonly styles: { readonly shared: string; readonly sheets: Readonly<Record<string, string>> }
  /** The names that the language itself provides; everything else of a browser is hidden from the scripts. */
  readonly language: readonly string[]
}

/** One call of setData as it went from the scripts to the view. */
export interface SentData {
  /** The page or component: `pages/home/index`. */
  readonly view: string
  /** UTF-8 bytes of its JSON. */
  readonly bytes: number
  /** How many nodes of the tree it carries. */
  readonly nodes: number
  /** How many answers of functions the app had got by then. */
  readonly answers: number
}

/** A part of the page in CSS pixels. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** An icon as it should be drawn. */
export interface DrawnIcon {
  readonly name: string
  readonly box: Box
  /** `rgb(…)`. */
  readonly colour: string
}

/** What the host page offers. */
export interface Host {
  /** Every call of setData so far. */
  readonly sent: SentData[]
  /** How many answers of functions the app has got so far. */
  readonly answers: number
  /** What the app threw or complained of so far. */
  readonly errors: readonly string[]
  /** The path of the page in front. */
  readonly front: string
  /** What of the page in front is too small, cut or too faint, a line each. */
  faultsOfLook(care: boolean): string[]
  /** What of the page in front a screen reader would miss, a line each. */
  faultsOfAria(): string[]
  /** Which share of its box (0–1) each icon has in its own colour, in a picture of the window (base64 of a PNG). */
  inkOf(png: string, icons: readonly DrawnIcon[]): Promise<number[]>
  /** What is on the phone now is what `startOver` goes back to. */
  remember(): void
  /** Kills the app and opens it again at a page's path, or at its first; what it kept stays on the phone. */
  reopen(path?: string): void
  /** The same, with only what was remembered on the phone. */
  startOver(path?: string): void
}

declare global {
  interface Window {
    host: Host
  }
}
