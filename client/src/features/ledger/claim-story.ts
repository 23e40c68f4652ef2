import type { TimelineStep } from '@client/ui/timeline'
import { friendlyDate } from '@shared/kit/time'
import type { Claim } from '@shared/ledger/claim-model'
import { CLAIM_WORDS } from '@shared/ledger/claim-rules'
import { CLAIM_COPY } from './record-copy'

const { steps: WORDS } = CLAIM_COPY

/** What happened to a claim, in its order, in the words of who reads it; the last is what it waits for. Board 63b. */
export function claimStory(claim: Claim, reader: 'own' | 'keeper'): TimelineStep[] {
  const { at, kind, asked, decisions, state, association, dueAt } = claim
  const filed: TimelineStep = {
    ...{ key: 'filed', state: 'done', time: friendlyDate(at), text: CLAIM_WORDS[kind] },
    title: kind === 'station' ? WORDS.begun : WORDS[reader].filed,
  }
  const questions = asked.flatMap((one): TimelineStep[] => [
    {
      ...{ key: `asked-${String(one.at)}`, time: friendlyDate(one.at), text: one.text },
      ...{ title: WORDS[reader].asked, state: one.answer === null ? 'now' : 'done' },
    },
    ...(one.answer === null
      ? []
      : [
          {
            ...{ key: `answered-${String(one.at)}`, state: 'done' as const, text: one.answer },
            title: WORDS[reader].answered,
          },
        ]),
  ])
  const decided = decisions.map((one): TimelineStep => ({
    ...{ key: `decided-${String(one.at)}`, state: 'done', time: friendlyDate(one.at) },
    ...{ title: WORDS.decided, text: one.reason },
  }))
  const waits: TimelineStep[] =
    state === 'open'
      ? [
          {
            ...{ key: 'open', state: 'now', text: CLAIM_COPY.open(friendlyDate(dueAt - 1)) },
            title: association && decisions.length > 0 ? WORDS.appealed : WORDS.looking,
          },
        ]
      : []
  return [filed, ...questions, ...decided, ...waits]
}

/** The outcome in large words: what it brought, if it brought anything. */
export function claimHead({ state, decisions }: Pick<Claim, 'state' | 'decisions'>): string {
  const last = decisions.at(-1)
  if (state !== 'changed' || !last) return CLAIM_COPY.heads[state]
  const more = last.minutes - last.before
  if (more === 0) return CLAIM_COPY.heads.changed
  return more > 0 ? CLAIM_COPY.grown(more) : CLAIM_COPY.shrunk(-more)
}
