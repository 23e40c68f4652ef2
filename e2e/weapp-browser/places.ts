/** Where to find the pages of the built mini-program: whose they are, and how one comes there. */
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
  readonly then?: (person: Person) => Promise<void>
}

/** Every page that opens by its path in a mini-program that ships, at first sight. */
const BY_PATH: readonly Place[] = SCREENS.filter(
  ({ page, then }) => !then && !page.startsWith('packages/local/'),
)
  .filter(({ page }, at, all) => all.findIndex((other) => other.page === page) === at)
  .map(({ name, page, who, words }) => ({ name, path: page, openid: `dev-${who}`, words }))

/** Pages that only make sense when one comes from another. */
const BY_TAPPING: readonly Place[] = [
  {
    name: 'answer',
    path: 'packages/survey/intro/index',
    openid: 'dev-resident-asked',
    words: /您今年多大/,
    then: (person) => person.tap('开始答'),
  },
  {
    name: 'case-handling',
    path: 'packages/manage/cases/index',
    openid: 'dev-manager',
    words: /记下通话结果/,
    async then(person) {
      await person.sees(/刷单/)
      await person.all('.screen__body .pressable').filter({ hasText: 'HA' }).first().tap()
    },
  },
]

export const PLACES: readonly Place[] = [...BY_PATH, ...BY_TAPPING]

/** The pages that a tab bar leads to, of every face. */
export const TAB_PAGES = PLACES.filter(({ name }) =>
  ['home', 'mine', 'volunteer-home', 'task', 'desk', 'cases'].includes(name),
)

/** Brings a person to a place and waits until it is drawn; nothing of before is on the phone. */
export async function goTo(person: Person, place: Place): Promise<void> {
  await person.startOver(place.path)
  await place.then?.(person)
  await person.sees(place.words)
  await person.settle()
}
