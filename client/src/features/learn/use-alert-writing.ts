import { call } from '@client/platform/call'
import { newClientId } from '@client/platform/random'
import { useAct } from '@client/platform/use-act'
import { learnContract } from '@shared/learn/contract'
import type { AlertFields, KeptAlert } from '@shared/learn/trend-model'
import { useRef, useState } from 'react'
import { type AlertDraft, draftFrom, fieldsOf, problemsOfDraft } from './alert-draft'

/** What is written to begin with: an alert that is kept, or words for a new one. */
export interface AlertStart {
  readonly stationId: string | null
  readonly fields: AlertFields
  readonly kept: KeptAlert | undefined
}

/** Writing an alert of a station, or of the association: saved, published, mended, taken off. KNW-10. */
export function useAlertWriting({ stationId, fields, kept: first }: AlertStart) {
  const [kept, keep] = useState(first)
  const [draft, setDraft] = useState<AlertDraft>(() => draftFrom(fields))
  const [isChecked, setChecked] = useState(false)
  const newId = useRef<string>()
  const act = useAct()
  const problems = problemsOfDraft(draft)

  async function sent(): Promise<KeptAlert> {
    newId.current ??= await newClientId('alert')
    const saved = await call(learnContract, 'saveAlert', {
      ...{ id: kept?.id ?? newId.current, stationId },
      ...{ fields: fieldsOf(draft), changedAt: kept?.changedAt ?? null },
    })
    keep(saved)
    return saved
  }

  return {
    draft,
    kept,
    act,
    problems: isChecked ? problems : {},
    update: (change: Partial<AlertDraft>) => setDraft({ ...draft, ...change }),
    /** Whether it can be sent; what cannot is said beside its field from now on. */
    check(): boolean {
      setChecked(true)
      return Object.keys(problems).length === 0
    },
    save: () =>
      act.run(async () => {
        await sent()
      }),
    publish: () =>
      act.run(async () => {
        const { id } = await sent()
        keep(await call(learnContract, 'publishAlert', { id }))
      }),
    withdraw: async (reason: string) => {
      if (kept) keep(await call(learnContract, 'withdrawAlert', { id: kept.id, reason }))
    },
  }
}

export type AlertWriting = ReturnType<typeof useAlertWriting>
