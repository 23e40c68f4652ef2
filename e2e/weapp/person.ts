/** Somebody with the mini-program open on a phone of their own: taps what is to be seen, types, and reads. */
import type { Build } from './build'
import { MiniApp } from './mini-app'
import { Phone, type PhoneOptions } from './phone'

/** How long a person waits for something to show, milliseconds. */
const PATIENCE = 8_000

/** Repeats `look` until it finds something. */
async function until<T>(
  look: () => T | undefined | false,
  missing: () => string,
  within = PATIENCE,
): Promise<T> {
  const end = Date.now() + within
  for (;;) {
    const found = look()
    if (found !== undefined && found !== false) return found
    if (Date.now() > end) throw new Error(`not within ${within} ms: ${missing()}`)
    await new Promise((next) => setTimeout(next, 15))
  }
}

export class Person {
  readonly phone: Phone
  private app: MiniApp

  /** Opens the app on a new phone, at its first page or by a code's path. */
  constructor(
    private readonly build: Build,
    options: PhoneOptions,
    code?: string,
  ) {
    this.phone = new Phone(options)
    this.app = new MiniApp(build, this.phone, code)
  }

  /** What the app threw or complained of so far; a journey ends with none. */
  get errors(): readonly string[] {
    return this.app.service.errors
  }

  /** The page in front: `packages/help/case/index`. */
  get place(): string {
    return this.app.pages.front.path
  }

  /** The paths this person forwarded to somebody. */
  get forwarded(): readonly string[] {
    return this.app.pages.shared.map(({ path }) => path)
  }

  /** Looks at something else and comes back. */
  looksAway(): void {
    this.app.hide()
    this.app.show()
  }

  /** The app was killed and is opened again, at its first page or by a path. */
  reopens(path?: string): void {
    this.leaves()
    this.starts(path)
  }

  /** Opens the app that was killed. */
  starts(path?: string): void {
    this.app = new MiniApp(this.build, this.phone, path)
  }

  leaves(): void {
    this.app.end()
  }

  /** Taps what shows exactly these words or matches them, the last if several do. */
  async tap(words: string | RegExp): Promise<void> {
    touch(
      await until(
        () => this.withWords(words),
        () => this.missing(String(words)),
      ),
    )
    await this.settles()
  }

  /** Taps what shows exactly these words in the card that says `beside`. */
  async tapBeside(beside: string, words: string): Promise<void> {
    touch(
      await until(
        () => {
          const cards = this.all('.card').filter((card) => card.textContent?.includes(beside))
          const inside = cards.flatMap((card) =>
            Array.from(card.querySelectorAll<HTMLElement>('*')),
          )
          return this.withWords(words, inside)
        },
        () => this.missing(`${words} beside ${beside}`),
      ),
    )
    await this.settles()
  }

  /** Taps the first control whose words match. */
  async tapControl(words: RegExp): Promise<void> {
    touch(
      await until(
        () => this.all('.pressable').find(({ textContent }) => words.test(textContent ?? '')),
        () => this.missing(`a control that says ${String(words)}`),
      ),
    )
    await this.settles()
  }

  /** Taps the first that matches a selector. */
  async tapFirst(selector: string): Promise<void> {
    touch(
      await until(
        () => this.all(selector)[0],
        () => this.missing(selector),
      ),
    )
    await this.settles()
  }

  /** Taps an element of the page in front. */
  async tapThis(element: HTMLElement): Promise<void> {
    touch(element)
    await this.settles()
  }

  /** Waits until these words are on the screen. */
  async sees(words: string | RegExp, within = PATIENCE): Promise<void> {
    await until(
      () => this.isSeeing(words),
      () => this.missing(String(words)),
      within,
    )
  }

  isSeeing(words: string | RegExp): boolean {
    if (typeof words === 'string') return this.withWords(words) !== undefined
    return words.test(this.screen())
  }

  /** Everything the screen says, a line for each piece of text. */
  screen(): string {
    const texts = document.createTreeWalker(this.app.pages.front.element, NodeFilter.SHOW_TEXT)
    const lines: string[] = []
    while (texts.nextNode()) lines.push(texts.currentNode.textContent?.trim() ?? '')
    return lines.filter(Boolean).join('\n')
  }

  /** Types into the last field of the screen, or the one with this placeholder. */
  async writes(text: string, placeholder?: string): Promise<void> {
    const which = placeholder ? `[placeholder="${placeholder}"]` : ''
    const selector = `wx-input${which} input, wx-textarea${which} textarea`
    const control = await until(
      () => this.all(selector).at(-1) as HTMLInputElement | undefined,
      () => this.missing(selector),
    )
    if (control.disabled) throw new Error(`the field ${placeholder ?? ''} is off`)
    control.dispatchEvent(new Event('focus'))
    control.value = text
    control.dispatchEvent(new Event('input'))
    control.dispatchEvent(new Event('blur'))
    await this.settles()
  }

  /** The elements of the page in front. */
  all(selector: string): readonly HTMLElement[] {
    return Array.from(this.app.pages.front.element.querySelectorAll<HTMLElement>(selector))
  }

  /** Lets the app draw what was done before doing the next thing, as a hand is slower than a phone. */
  private async settles(): Promise<void> {
    do await new Promise((next) => setTimeout(next, 10))
    while (this.app.timers.isBusy)
  }

  private withWords(
    words: string | RegExp,
    among: readonly HTMLElement[] = this.all('*'),
  ): HTMLElement | undefined {
    const says = ({ textContent }: Element) =>
      typeof words === 'string' ? textContent?.trim() === words : words.test(textContent ?? '')
    return among
      .filter((element) => says(element) && !Array.from(element.children).some(says))
      .at(-1)
  }

  private missing(what: string): string {
    return [what, `on ${this.place}:`, this.screen(), ...this.errors].join('\n')
  }
}

/** A finger: the simulator makes a tap of it, as WeChat does. */
function touch(element: Element): void {
  const at = { identifier: 0, target: element, clientX: 0, clientY: 0, pageX: 0, pageY: 0 }
  for (const [name, touches] of [
    ['touchstart', [at]],
    ['touchend', []],
  ] as const) {
    const event = new Event(name, { bubbles: true, cancelable: true })
    element.dispatchEvent(Object.assign(event, { touches, changedTouches: [at] }))
  }
}
