import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { Field } from '@client/ui/field'
import type { KeptYear } from '@shared/station/calendar-actions'
import { isSound } from '@shared/station/calendar-rules'
import { stationContract } from '@shared/station/contract'
import { useState } from 'react'
import { HOLIDAYS_COPY } from './assoc-copy'
import { readDays, writeDays } from './holiday-words'

/** What is written of a year, before it is saved. */
export function useHolidayYear(year: string, known: KeptYear | undefined) {
  const [free, setFree] = useState(() => writeDays(known?.holidays ?? []))
  const [worked, setWorked] = useState(() => writeDays(known?.makeUpWorkdays ?? []))
  const [checked, setChecked] = useState(false)
  const act = useAct()
  const holidays = readDays(free, year)
  const makeUpWorkdays = readDays(worked, year)
  const problems = problemsOf(year, holidays, makeUpWorkdays)
  return {
    ...{ free, setFree, worked, setWorked, act },
    problems: checked ? problems : {},
    save: async (): Promise<boolean> => {
      setChecked(true)
      if (!holidays || !makeUpWorkdays || problems.free || problems.worked) return false
      const kept = { year, holidays, makeUpWorkdays }
      return act.run(async () => {
        await call(stationContract, 'saveHolidayYear', kept)
      })
    },
  }
}

function problemsOf(
  year: string,
  holidays: string[] | null,
  makeUpWorkdays: string[] | null,
): { free?: string; worked?: string } {
  if (!holidays) return { free: HOLIDAYS_COPY.unread }
  if (holidays.length === 0) return { free: HOLIDAYS_COPY.noDays }
  if (!makeUpWorkdays) return { worked: HOLIDAYS_COPY.unread }
  return isSound({ year, holidays, makeUpWorkdays }) ? {} : { worked: HOLIDAYS_COPY.unsound }
}

export type HolidayEdit = ReturnType<typeof useHolidayYear>

/** Which days are free, and on which weekends people work for them. D-28. */
export function HolidayFields({ edit }: { readonly edit: HolidayEdit }) {
  const { free, setFree, worked, setWorked, problems } = edit
  return (
    <>
      <Field
        kind="area"
        label={HOLIDAYS_COPY.free}
        placeholder={HOLIDAYS_COPY.freePlaceholder}
        max={300}
        value={free}
        error={problems.free}
        onChange={setFree}
      />
      <Field
        kind="area"
        label={HOLIDAYS_COPY.worked}
        hint={HOLIDAYS_COPY.workedHint}
        placeholder={HOLIDAYS_COPY.workedPlaceholder}
        max={200}
        value={worked}
        error={problems.worked}
        onChange={setWorked}
      />
    </>
  )
}
