/** Where to find the pages of the built mini-program: whose they are, and how one comes there. */
import type { AppScreen, Walker } from '../h5/app-screen'
import { SCREENS } from '../h5/screens'
import type { Person } from './person'

/** A page that opens by its path, or a page reached from one by tapping. */
export interface Place {
  readonly name: string
  /** With what it is opened with: `packages/help/result/index?id=rpt_none`. */
  readonly path: string
  /** Whose it is, as the demo knows them: `dev-manager`. */
  readonly openid: string
  /** There once it is drawn. */
  readonly words: RegExp
  /** From the opened page to the one that is meant. */
  readonly then?: (person: Walker) => Promise<void>
}

/** The page a screen shows, with what it is opened with. */
const pageOf = ({ page, endsOn }: AppScreen) => endsOn ?? page

/** Every page of a mini-program that ships, at first sight: opened by its path, or reached from another. */
export const PLACES: readonly Place[] = SCREENS.filter(
  ({ page, then, endsOn }) => !page.startsWith('packages/local/') && (!then || endsOn),
)
  .filter((screen, at, all) => all.findIndex((other) => pageOf(other) === pageOf(screen)) === at)
  .map(({ page, who, ...screen }) => ({ ...screen, path: page, openid: `dev-${who}` }))

/** The pages that a tab bar leads to, of every face. */
export const TAB_PAGES = PLACES.filter(({ name }) =>
  [
    ...['home', 'events', 'learn', 'mine', 'volunteer-home', 'volunteer-mine', 'task'],
    ...['desk', 'cases'],
  ].includes(name),
)

/** Brings a person to a place and waits until it is drawn; nothing of before is on the phone. */
export async function goTo(person: Person, place: Place): Promise<void> {
  await person.begin(place.path)
  await place.then?.(person)
  await person.sees(place.words)
  await person.settle()
}
