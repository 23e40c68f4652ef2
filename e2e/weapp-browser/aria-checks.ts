/** What the WXML tells a screen reader, on every page of the built mini-program. */
import assert from 'node:assert/strict'
import type { Person } from './person'
import { goTo, PLACES } from './places'
import type { Check, PhoneCheck } from './suite'

/** What somebody’s places lack; which pages they are goes into `seen`. */
async function look(person: Person, openid: string, seen: Set<string>): Promise<string[]> {
  const faults: string[] = []
  for (const place of PLACES.filter((one) => one.openid === openid)) {
    await goTo(person, place)
    seen.add((await person.now()).front)
    const found = await person.page.evaluate(() => window.host.faultsOfAria())
    faults.push(...found.map((fault) => `${place.name}: ${fault}`))
  }
  return faults
}

/** Nothing on anybody’s pages is silent; and of `pages` (as the package lists them) none was left out. */
export function ariaChecks(pages: readonly string[]): { each: PhoneCheck[]; last: Check[] } {
  const seen = new Set<string>()
  const openids = [...new Set(PLACES.map(({ openid }) => openid))]
  const each = openids.map((openid) => ({
    title: `aria of ${openid}: a page has its parts, a heading, and a role, name and state for each tap`,
    owner: { openid },
    run: async (person: Person) => assert.deepEqual(await look(person, openid, seen), []),
  }))
  const last = [
    {
      title: 'every page of the package was looked at',
      run: () =>
        assert.deepEqual(
          pages.filter((page) => !seen.has(page)),
          [],
        ),
    },
  ]
  return { each, last }
}
