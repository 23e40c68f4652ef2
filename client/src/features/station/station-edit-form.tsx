import { call } from '@client/platform/call'
import { useAct, type Act } from '@client/platform/use-act'
import { Field } from '@client/ui/field'
import { Card } from '@client/ui/card'
import { SwitchRow } from '@client/ui/switch-row'
import type { InputOf } from '@shared/kit/contract'
import { stationContract } from '@shared/station/contract'
import type { KeptStation } from '@shared/station/model'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { EDIT_COPY } from './keep-copy'
import { clockOf } from './open-hours'

/** What is changed at once; a form has at most four fields. */
export type EditPart = 'contact' | 'about' | 'hours'

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/

/** Minutes after midnight of `09:30`; undefined for what is no time. */
function minuteOf(clock: string): number | undefined {
  const [, hours, minutes] = CLOCK.exec(clock.trim()) ?? []
  return hours === undefined || minutes === undefined
    ? undefined
    : Number(hours) * 60 + Number(minutes)
}

interface Draft {
  readonly address: string
  readonly phone: string
  readonly stepFree: boolean
  readonly about: string
  readonly from: string
  readonly to: string
}

type Problems = Partial<Record<keyof Draft, string>>
type Change = Omit<InputOf<(typeof stationContract.actions)['editStation']>, 'stationId'>

/** What the part changes, or why it cannot be saved yet. */
function changeOf(part: EditPart, draft: Draft): { change?: Change; problems: Problems } {
  if (part === 'about') return { change: { about: draft.about.trim() }, problems: {} }
  if (part === 'contact') {
    const [address, phone] = [draft.address.trim(), draft.phone.trim()]
    const problems: Problems = {
      ...(address.length < 4 ? { address: EDIT_COPY.addressProblem } : {}),
      ...(phone.length < 5 ? { phone: EDIT_COPY.phoneProblem } : {}),
    }
    return { change: { address, phone, stepFree: draft.stepFree }, problems }
  }
  const [from, to] = [minuteOf(draft.from), minuteOf(draft.to)]
  const problems: Problems = {
    ...(from === undefined ? { from: EDIT_COPY.timeProblem } : {}),
    ...(to === undefined ? { to: EDIT_COPY.timeProblem } : {}),
    ...(from !== undefined && to !== undefined && to <= from ? { to: EDIT_COPY.orderProblem } : {}),
  }
  return { change: { staffedFromMinute: from, staffedToMinute: to }, problems }
}

export interface StationEdit {
  readonly draft: Draft
  readonly problems: Problems
  readonly act: Act
  readonly update: (change: Partial<Draft>) => void
  /** True when it was saved. */
  readonly save: () => Promise<boolean>
}

/** Changing one part of what residents read of a station. */
export function useStationEdit(station: KeptStation, part: EditPart): StationEdit {
  const [draft, setDraft] = useState<Draft>(() => ({
    address: station.address,
    phone: station.phone,
    stepFree: station.stepFree,
    about: station.about,
    from: clockOf(station.staffedFromMinute),
    to: clockOf(station.staffedToMinute),
  }))
  const [checked, setChecked] = useState(false)
  const act = useAct()
  const { change, problems } = changeOf(part, draft)
  return {
    draft,
    problems: checked ? problems : {},
    act,
    update: (changed) => setDraft({ ...draft, ...changed }),
    async save() {
      setChecked(true)
      if (Object.keys(problems).length > 0) return false
      return act.run(async () => {
        await call(stationContract, 'editStation', { stationId: station.id, ...change })
      })
    },
  }
}

interface PartProps {
  readonly edit: StationEdit
}

function Contact({ edit: { draft, problems, update } }: PartProps) {
  return (
    <>
      <Field
        label={EDIT_COPY.address}
        max={60}
        value={draft.address}
        error={problems.address}
        onChange={(address) => update({ address })}
      />
      <Field
        label={EDIT_COPY.phone}
        max={20}
        value={draft.phone}
        error={problems.phone}
        onChange={(phone) => update({ phone })}
      />
      <Card pad="rows">
        <SwitchRow
          title={EDIT_COPY.stepFree}
          text={EDIT_COPY.stepFreeHint}
          on={draft.stepFree}
          onChange={(stepFree) => update({ stepFree })}
        />
      </Card>
    </>
  )
}

function Hours({ edit: { draft, problems, update } }: PartProps) {
  return (
    <>
      <Field
        label={EDIT_COPY.from}
        placeholder={EDIT_COPY.timePlaceholder}
        max={5}
        value={draft.from}
        error={problems.from}
        onChange={(from) => update({ from })}
      />
      <Field
        label={EDIT_COPY.to}
        placeholder={EDIT_COPY.timePlaceholder}
        max={5}
        value={draft.to}
        error={problems.to}
        onChange={(to) => update({ to })}
      />
      <View className="t-2 t-mini">{EDIT_COPY.hoursNote}</View>
    </>
  )
}

/** The fields of one part. */
export function StationEditFields({ part, edit }: PartProps & { readonly part: EditPart }) {
  if (part === 'contact') return <Contact edit={edit} />
  if (part === 'hours') return <Hours edit={edit} />
  return (
    <Field
      kind="area"
      label={EDIT_COPY.aboutLabel}
      hint={EDIT_COPY.aboutHint}
      placeholder={EDIT_COPY.aboutPlaceholder}
      max={200}
      value={edit.draft.about}
      onChange={(about) => edit.update({ about })}
    />
  )
}
