/** Counts what pages are sent: when they open, and when somebody taps. */
import type { Locator } from 'playwright-core'
import type { SentData } from './host/protocol'
import { Person } from './person'
import { goTo, PLACES, type Place } from './places'
import type { Stage } from './stage'

/** What was sent on one occasion. */
export interface Sending {
  readonly what: string
  readonly bytes: number
  readonly nodes: number
  readonly calls: number
}

function sum(what: string, sent: readonly SentData[]): Sending {
  return {
    what,
    bytes: sent.reduce((all, { bytes }) => all + bytes, 0),
    nodes: sent.reduce((all, { nodes }) => all + nodes, 0),
    calls: sent.length,
  }
}

/** So many phones at once: each waits most of the time until its page is quiet. */
const PHONES = 4
/** A phone visits so many places before another takes over. */
const PLACES_EACH = 8

/** Brings people to their places, each on phones of their own that visit a few places one after the other. */
async function visit<T>(
  stage: Stage,
  places: readonly Place[],
  look: (person: Person, place: Place) => Promise<T[]>,
): Promise<T[]> {
  const tours = [...new Set(places.map(({ openid }) => openid))].flatMap((openid) => {
    const own = places.filter((place) => place.openid === openid)
    const starts = own.map((_, at) => at).filter((at) => at % PLACES_EACH === 0)
    return starts.map((at) => ({ openid, places: own.slice(at, at + PLACES_EACH) }))
  })
  const found: T[] = []
  const phone = async () => {
    for (let tour = tours.shift(); tour; tour = tours.shift()) {
      const person = await Person.open(stage, { openid: tour.openid })
      for (const place of tour.places) found.push(...(await look(person, place)))
      await person.leave()
    }
  }
  await Promise.all(Array.from({ length: PHONES }, phone))
  return found
}

/** The first call that each of these pages gets, and the heaviest that comes later, with the data it asked for. */
export function measureOpenings(stage: Stage, places: readonly Place[]): Promise<Sending[]> {
  return visit(stage, places, async (person, place) => {
    const before = await person.now()
    await goTo(person, place)
    const [first, ...later] = (await person.sentSince(before)).filter(
      ({ view }) => view === place.path,
    )
    if (!first) throw new Error(`${place.path} got nothing to draw`)
    const [heaviest] = later.sort((one, other) => other.bytes - one.bytes)
    return [
      sum(`${place.name}, first`, [first]),
      ...(heaviest ? [sum(`${place.name}, with its data`, [heaviest])] : []),
    ]
  })
}

/** What a tap makes the app send: at once, and when what it asked the cloud for has come. */
export interface Tap {
  readonly atOnce: Sending
  readonly answered: Sending
}

/**
 * Every tap that each page offers when it is opened: what its own view is sent until it is quiet again. What stands on
 * every page, such as the way back, is tapped once a person; of many rows that are alike, the first ones and the last.
 */
export function measureTaps(stage: Stage): Promise<Tap[]> {
  const everywhere = new Set<string>()
  return visit(stage, PLACES, async (person, place) => {
    const measured: Tap[] = []
    const here = new Set<string>()
    for (;;) {
      await goTo(person, place)
      const offered = await offersOf(person)
      const isNew = ({ label, bar, isMiddle }: Offer) =>
        bar === '' ? !isMiddle && !here.has(label) : !everywhere.has(inBar(place, bar, label))
      const at = offered.findIndex(isNew)
      const offer = offered[at]
      if (offer === undefined) return measured
      if (offer.bar === '') here.add(offer.label)
      else everywhere.add(inBar(place, offer.bar, offer.label))
      measured.push(await measureTap(person, at, `${place.name} · ${offer.label}`))
    }
  })
}

const inBar = ({ openid }: Place, bar: string, label: string) => [openid, bar, label].join(' ')

/** One tap, on what says these words. */
export async function measureTapOn(stage: Stage, place: Place, words: string): Promise<Tap> {
  const [tap] = await visit(stage, [place], async (person) => {
    await goTo(person, place)
    const at = (await offersOf(person)).findIndex(({ label }) => label === words)
    if (at === -1) throw new Error(`${place.name} has nothing that says ${words}`)
    return [await measureTap(person, at, `${place.name} · ${words}`)]
  })
  if (!tap) throw new Error(`nobody tapped ${words}`)
  return tap
}

async function measureTap(person: Person, at: number, what: string): Promise<Tap> {
  const before = await person.now()
  await pressables(person).nth(at).tap()
  await person.settle()
  const own = (await person.sentSince(before)).filter(({ view }) => view === before.front)
  const isAtOnce = ({ answers }: SentData) => answers === before.answers
  return {
    atOnce: sum(what, own.filter(isAtOnce)),
    answered: sum(
      what,
      own.filter((sent) => !isAtOnce(sent)),
    ),
  }
}

/** What can be tapped on the page in front; what is drawn but kept out of sight cannot. */
function pressables(person: Person): Locator {
  return person.all('.pressable:not([aria-disabled=true])').filter({ visible: true })
}

interface Offer {
  /** Its words or its label. */
  readonly label: string
  /** The bar it stands in, where that is one of every page. */
  readonly bar: string
  /** Whether it is neither among the first of its like beside it nor the last. */
  readonly isMiddle: boolean
}

/** Of rows that are alike, so many are tapped, and the last. */
const FIRST_ROWS = 3

async function offersOf(person: Person): Promise<Offer[]> {
  return pressables(person).evaluateAll(
    (elements, first): Offer[] =>
      elements.map((element) => {
        const words = (element as HTMLElement).innerText.replaceAll('\n', ' ').trim()
        const rows = elements.filter(
          ({ className, parentElement }) =>
            className === element.className && parentElement === element.parentElement,
        )
        const place = rows.indexOf(element)
        return {
          label: (element.getAttribute('aria-label') ?? words).slice(0, 24),
          bar: element.closest('.nav-bar, .tab-bar, .help-bar')?.classList[0] ?? '',
          isMiddle: place >= first && place < rows.length - 1,
        }
      }),
    FIRST_ROWS,
  )
}
