/** How people hand answers in when not all goes well, and how each must end. */
import { makeSubmission, shortAnswers, submit, type Opened } from '../../config/testing/campaigns'
import type { LocalCloud } from '../../config/testing/local-cloud'
import { endOf, type Volunteer } from './street'

/** What each kind of person is told, try by try. */
export const ENDS = {
  once: ['recorded'],
  unheard: ['recorded', 'recorded', 'recorded'],
  twice: ['recorded', 'alreadyAnswered', 'alreadyAnswered'],
  changed: ['recorded', 'REQUEST.REPLAYED'],
  incomplete: ['SURVEY.INCOMPLETE', 'recorded'],
  young: ['ended'],
  forged: ['SURVEY.BAD_STAMP'],
  nobodys: ['recorded'],
} as const
export type Kind = keyof typeof ENDS

/** In the order they come: two in three do nothing special. */
export const KINDS: readonly Kind[] = [
  ...['once', 'once', 'unheard', 'once', 'once', 'twice', 'once', 'once', 'incomplete'],
  ...['once', 'once', 'unheard', 'once', 'changed', 'once', 'young', 'once', 'once', 'forged'],
  ...['once', 'unheard', 'once', 'once', 'nobodys', 'once', 'once', 'twice', 'once', 'once'],
] as Kind[]

export interface Person {
  readonly cloud: LocalCloud
  readonly opened: Opened
  readonly volunteer: Volunteer
  readonly who: string
}

/** One person: what they were told, and the ids they were told are kept. */
export interface Sent {
  readonly kind: Kind
  readonly ends: readonly string[]
  readonly kept: readonly string[]
  readonly waves: readonly number[]
  /** How often there were too many. */
  readonly pushedBack: number
}

const MOST_TRIES = 60
const PAUSE_MS = 200

/** Sends what a person of this kind sends. */
export async function sendAs(kind: Kind, person: Person): Promise<Sent> {
  const { cloud, opened, volunteer, who } = person
  const said = { ends: [] as string[], kept: new Set<string>(), waves: [] as number[], again: 0 }
  const first = makeSubmission(opened, { shareCode: volunteer.shareCode })
  const send = async (submission: typeof first) => {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const called = await submit(cloud, submission, who)
      const end = endOf(called)
      if (end === 'STORE.BUSY') {
        said.again += 1
        await new Promise((go) => setTimeout(go, PAUSE_MS * Math.random()))
        continue
      }
      said.ends.push(end)
      if (end === 'recorded') said.kept.add(submission.id)
      said.waves.push(called.waves)
      return
    }
    said.ends.push('STORE.BUSY')
  }
  const steps: Readonly<Record<Kind, () => Promise<unknown>>> = {
    once: () => send(first),
    // Replies that never arrive: the same is sent again, at the same time and later.
    unheard: async () => {
      await Promise.all([send(first), send(first)])
      await send(first)
    },
    twice: async () => {
      await send(first)
      const second = { ...first, id: makeSubmission(opened).id, answers: shortAnswers({ q02: 1 }) }
      await send(second)
      await send(second)
    },
    changed: async () => {
      await send(first)
      await send({ ...first, answers: shortAnswers({ q02: 2 }) })
    },
    incomplete: async () => {
      await send({ ...first, answers: { q01: 'adult' } })
      await send(first)
    },
    young: () => send({ ...first, answers: { q01: 'under14' } }),
    forged: () => send({ ...first, startStamp: `${first.startStamp}x` }),
    nobodys: () => send({ ...first, shareCode: 'ZZZZ-ZZZZ-ZZZZ-ZZZZ' }),
  }
  await steps[kind]()
  const { ends, waves, again: pushedBack } = said
  return { kind, ends, kept: [...said.kept], waves, pushedBack }
}
