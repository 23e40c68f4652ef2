import { dismissJob, type OutboxJob, useOutbox } from '@client/platform/outbox'
import { defineKey, storage, useStored } from '@client/platform/storage'
import type { OutputOf } from '@shared/kit/contract'
import { opinionContract } from '@shared/opinion/contract'
import type { OpinionKind } from '@shared/opinion/model'
import { useEffect } from 'react'
import type { OpinionInput } from './opinion-draft'

export type OpinionReceipt = OutputOf<(typeof opinionContract.actions)['raiseOpinion']>
export type OpinionJob = OutboxJob<OpinionInput, OpinionReceipt>

/** What opens an opinion: both were shown once, when it was handed in. */
export interface OpinionKey {
  readonly no: string
  readonly secret: string
}

/** An opinion this phone can follow: nobody else has its secret. */
export interface KeptOpinion extends OpinionKey {
  readonly kind: OpinionKind
  /** When it was sent from here, or first looked up here; epoch milliseconds. */
  readonly keptAt: number
  /** What was said when it arrived, by its own id; absent when only its number was typed in. */
  readonly receipt?: { readonly opinionId: string; readonly said: OpinionReceipt }
}

const KEPT = defineKey<readonly KeptOpinion[]>('opinion.kept', 1, [])

/** Keeps an opinion on this phone, newest first; one that is known already keeps its receipt. */
export function keepOpinion(opinion: KeptOpinion): void {
  const kept = storage.read(KEPT)
  const known = kept.find(({ no }) => no === opinion.no)
  storage.write(KEPT, [{ ...known, ...opinion }, ...kept.filter(({ no }) => no !== opinion.no)])
}

/** Keeps what opens an opinion that was sent from this phone. */
export function keepReceipt({ id, kind }: OpinionInput, said: OpinionReceipt): void {
  const { no, secret } = said
  keepOpinion({ no, secret, kind, keptAt: Date.now(), receipt: { opinionId: id, said } })
}

/** The opinions of this phone, newest first, and those that wait for a network or were refused meanwhile. */
export function useKeptOpinions(): {
  readonly kept: readonly KeptOpinion[]
  readonly unsent: readonly OpinionJob[]
} {
  const [kept] = useStored(KEPT)
  const jobs = useOutbox(opinionContract, 'raiseOpinion')

  // What arrived while nobody looked is taken out of the outbox here.
  useEffect(() => {
    for (const { id, input, state } of jobs) {
      if (state.name !== 'delivered') continue
      keepReceipt(input, state.output)
      dismissJob(id)
    }
  }, [jobs])

  return { kept, unsent: jobs.filter(({ state }) => state.name !== 'delivered') }
}
