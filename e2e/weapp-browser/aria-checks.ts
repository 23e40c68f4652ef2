/** What the WXML tells a screen reader, on every page of the built mini-program. */
import assert from 'node:assert/strict'
import type { Crew } from './crew'
import { goTo, PLACES } from './places'
import type { Check } from './suite'

/** Every page of `pages` (as the package lists them) has a place in the list, and nothing there is silent. */
export function ariaChecks(crew: Crew, pages: readonly string[]): Check[] {
  return [
    {
      title: 'aria: every page has its parts, a heading, and a role, name and state for each tap',
      async run() {
        const found: string[] = []
        const seen = new Set<string>()
        for (const place of PLACES) {
          const person = await crew.person({ openid: place.openid })
          await goTo(person, place)
          seen.add(await person.front())
          const faults = await person.page.evaluate(() => window.host.faultsOfAria())
          found.push(...faults.map((fault) => `${place.name}: ${fault}`))
        }
        const missed = pages.filter((page) => !seen.has(page))
        assert.deepEqual({ found, missed }, { found: [], missed: [] })
      },
    },
  ]
}
