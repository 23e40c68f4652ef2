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

/** Brings each person to their places, one after the other, each on a phone of their own. */
async function visit<T>(
  stage: Stage,
  places: readonly Place[],
  look: (person: Person, place: Place) => Promise<T[]>,
): Promise<T[]> {
  const found: T[] = []
  for (const openid of new Set(places.map((place) => place.openid))) {
    const person = await Person.open(stage, { openid })
    for (const place of places.filter((one) => one.openid === openid)) {
      found.push(...(await look(person, place)))
    }
    await person.leave()
  }
  return found
}

/** The first call that each of these pages gets, and the heaviest that comes later, with the data it asked for. */
export function measureOpenings(stage: Stage, places: readonly Place[]): Promise<Sending[]> {
  return visit(stage, places, async (person, place) => {
    const before = (await person.sent()).length
    await goTo(person, place)
    const [first, ...later] = (await person.sent())
      .slice(before)
      .filter(({ view }) => view === place.path)
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

/** Every tap that each page offers when it is opened: what its own view is sent until it is quiet again. */
export function measureTaps(stage: Stage): Promise<Tap[]> {
  return visit(stage, PLACES, async (person, place) => {
    const measured: Tap[] = []
    const known = new Set<string>()
    for (;;) {
      await goTo(person, place)
      const offered = await labels(person)
      const at = offered.findIndex((label) => !known.has(label))
      const label = offered[at]
      if (label === undefined) return measured
      known.add(label)
      measured.push(await measureTap(person, at, `${place.name} · ${label}`))
    }
  })
}

/** One tap, on what says these words. */
export async function measureTapOn(stage: Stage, place: Place, words: string): Promise<Tap> {
  const [tap] = await visit(stage, [place], async (person) => {
    await goTo(person, place)
    const at = (await labels(person)).indexOf(words)
    if (at === -1) throw new Error(`${place.name} has nothing that says ${words}`)
    return [await measureTap(person, at, `${place.name} · ${words}`)]
  })
  if (!tap) throw new Error(`nobody tapped ${words}`)
  return tap
}

async function measureTap(person: Person, at: number, what: string): Promise<Tap> {
  const view = await person.front()
  const answers = await person.answers()
  const before = (await person.sent()).length
  await offers(person).nth(at).tap()
  await person.settle()
  const own = (await person.sent()).slice(before).filter((sent) => sent.view === view)
  return {
    atOnce: sum(
      what,
      own.filter((sent) => sent.answers === answers),
    ),
    answered: sum(
      what,
      own.filter((sent) => sent.answers > answers),
    ),
  }
}

const TAPPABLE = '.pressable:not([aria-disabled=true])'

/** What can be tapped on the page in front; what is drawn but kept out of sight cannot. */
function offers(person: Person): Locator {
  return person.all(TAPPABLE).filter({ visible: true })
}

/** Its words or its label. */
async function labels(person: Person): Promise<string[]> {
  return offers(person).evaluateAll((elements) =>
    elements.map((element) => {
      const words = (element as HTMLElement).innerText.replaceAll('\n', ' ').trim()
      return (element.getAttribute('aria-label') ?? words).slice(0, 24)
    }),
  )
}
