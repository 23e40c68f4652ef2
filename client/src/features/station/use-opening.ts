import { call } from '@client/platform/call'
import { useDraft } from '@client/platform/drafts'
import { useRecordedAct } from '@client/platform/use-act'
import { stationContract } from '@shared/station/contract'
import type { PlaceKind } from '@shared/station/model'
import type { SiteKind } from '@shared/station/site-model'
import { useState } from 'react'
import { OPENING_COPY } from './assoc-copy'

interface Opening {
  readonly name: string
  readonly areaId: string | null
  readonly kind: SiteKind | null
  readonly parentId: string | null
  readonly address: string
  readonly phone: string
  readonly placeKind: PlaceKind
  readonly hostName: string
  readonly newlyDeveloped: boolean
  readonly outside: boolean
}

const BLANK: Opening = {
  name: '',
  areaId: null,
  kind: null,
  parentId: null,
  address: '',
  phone: '',
  placeKind: 'community',
  hostName: '',
  newlyDeveloped: true,
  outside: false,
}

export const OPENING_STEPS = 3

type Problems = Partial<Record<keyof Opening, string>>

/** What is still missing on a page of the form. */
function problemsOf(draft: Opening, step: number): Problems {
  const { name, areaId, kind, parentId, address, phone } = draft
  if (step === 1) {
    return {
      ...(name.trim().length < 4 ? { name: OPENING_COPY.nameProblem } : {}),
      ...(areaId === null ? { areaId: OPENING_COPY.areaProblem } : {}),
      ...(kind === null ? { kind: OPENING_COPY.kindProblem } : {}),
      ...(kind === 'subStation' && parentId === null
        ? { parentId: OPENING_COPY.parentProblem }
        : {}),
    }
  }
  if (step === 2) {
    return {
      ...(address.trim().length < 4 ? { address: OPENING_COPY.addressProblem } : {}),
      ...(phone.trim().length < 5 ? { phone: OPENING_COPY.phoneProblem } : {}),
    }
  }
  return {}
}

/** Opening a site, page by page; the draft survives leaving. STA-09, STA-12. */
export function useOpening() {
  const draft = useDraft('station.opening.1', BLANK)
  const [step, setStep] = useState(1)
  const [checked, setChecked] = useState(false)
  const act = useRecordedAct('station')
  const { value } = draft
  const problems = problemsOf(value, step)

  async function openSite(): Promise<boolean> {
    const { kind, areaId, parentId, name, address, phone, hostName, ...rest } = value
    if (kind === null || areaId === null) return false
    const fields = {
      ...rest,
      kinds: [kind],
      areaId,
      parentId: kind === 'subStation' ? parentId : null,
      name: name.trim(),
      address: address.trim(),
      phone: phone.trim(),
      hostName: hostName.trim(),
    }
    const done = await act.run(fields, async (id) => {
      await call(stationContract, 'openStation', { id, fields })
    })
    if (done) draft.discard()
    return done
  }

  return {
    value,
    step,
    act,
    problems: checked ? problems : {},
    update: draft.update,
    stepBack: () => setStep(step - 1),
    /** To the next page, or opens the site on the last one: true once it is open. */
    async goOn(): Promise<boolean> {
      setChecked(true)
      if (Object.keys(problems).length > 0) return false
      draft.save()
      if (step === OPENING_STEPS) return openSite()
      setChecked(false)
      setStep(step + 1)
      return false
    },
  }
}

export type SiteOpening = ReturnType<typeof useOpening>
