/** What the WXML tells a screen reader, on every page of the built mini-program. */
import assert from 'node:assert/strict'
import type { Crew } from './crew'
import { goTo, PLACES } from './places'
import type { Check } from './suite'

/** What one person's places lack, and which pages they are. */
async function look(crew: Crew, openid: string): Promise<{ faults: string[]; pages: string[] }> {
  const faults: string[] = []
  const pages: string[] = []
  const person = await crew.person({ openid })
  for (const place of PLACES.filter((one) => one.openid === openid)) {
    await goTo(person, place)
    pages.push(await person.front())
    const found = await person.page.evaluate(() => window.host.faultsOfAria())
    faults.push(...found.map((fault) => `${place.name}: ${fault}`))
  }
  return { faults, pages }
}

/** Every page of `pages` (as the package lists them) has a place in the list, and nothing there is silent. */
export function ariaChecks(crew: Crew, pages: readonly string[]): Check[] {
  return [
    {
      title: 'aria: every page has its parts, a heading, and a role, name and state for each tap',
      async run() {
        const people = [...new Set(PLACES.map(({ openid }) => openid))]
        const looks = await Promise.all(people.map((openid) => look(crew, openid)))
        const seen = looks.flatMap((one) => one.pages)
        assert.deepEqual(
          looks.flatMap(({ faults }) => faults),
          [],
        )
        assert.deepEqual(
          pages.filter((page) => !seen.includes(page)),
          [],
        )
      },
    },
  ]
}
