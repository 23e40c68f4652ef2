/** Pages of local use; they come with the web app that the journeys play in, never with one that ships. */
import type { AppScreen } from '../app-screen'

const KIT_CHAPTERS = 'foundations actions asking lists charts honours states layers'.split(' ')

/** The kit page, a chapter at a time. */
const KIT: readonly AppScreen[] = KIT_CHAPTERS.map((chapter) => ({
  name: `kit-${chapter}`,
  page: `packages/local/kit/index?chapter=${chapter}`,
  who: 'resident-kit',
  words: /名字和参数/,
  isKit: true,
  differs: 'Every component of the chapter with its states; the top of it.',
}))

export const LOCAL: readonly AppScreen[] = [
  {
    name: 'persona',
    page: 'packages/local/persona/index',
    who: 'resident',
    words: /站长/,
    differs: 'Local use only.',
  },
  {
    name: 'paste',
    page: 'packages/local/paste/index',
    who: 'resident',
    words: /打开/,
    differs: 'Local use only.',
  },
  ...KIT,
]
