import { AskedPage } from '@client/features/frame/asked-page'
import { FormPage } from '@client/features/frame/form-page'
import { HOLIDAYS_COPY } from '@client/features/station/assoc-copy'
import { HolidayFields, useHolidayYear } from '@client/features/station/holiday-form'
import { useCall } from '@client/platform/use-call'
import { Chip, Chips } from '@client/ui/chip'
import { PageHead } from '@client/ui/page-head'
import type { KeptYear } from '@shared/station/calendar-actions'
import { stationContract } from '@shared/station/contract'
import { useState } from 'react'

interface YearProps {
  readonly year: string
  readonly years: readonly string[]
  readonly known: KeptYear | undefined
  readonly onChoose: (year: string) => void
}

function Year({ year, years, known, onChoose }: YearProps) {
  const edit = useHolidayYear(year, known)
  return (
    <FormPage
      title={HOLIDAYS_COPY.title}
      save={HOLIDAYS_COPY.save}
      saving={HOLIDAYS_COPY.saving}
      act={edit.act}
      onSave={edit.save}
    >
      <PageHead size="title" title={HOLIDAYS_COPY.head} text={HOLIDAYS_COPY.text} />
      <Chips label={HOLIDAYS_COPY.years}>
        {years.map((one) => (
          <Chip
            key={one}
            label={HOLIDAYS_COPY.year(one)}
            selected={one === year}
            onPress={() => onChoose(one)}
          />
        ))}
      </Chips>
      <HolidayFields edit={edit} />
    </FormPage>
  )
}

/** The years of the holiday table, from the one that is missing next. D-28. */
export default function HolidaysPage() {
  const asked = useCall(stationContract, 'listHolidayYears', {})
  const [chosen, setChosen] = useState<string>()
  return asked.state === 'ready' ? (
    <Years known={asked.output.years} chosen={chosen} onChoose={setChosen} />
  ) : (
    <AskedPage title={HOLIDAYS_COPY.title} asked={asked} shape={['title', 'card', 'card']}>
      {() => null}
    </AskedPage>
  )
}

interface YearsProps {
  readonly known: readonly KeptYear[]
  readonly chosen: string | undefined
  readonly onChoose: (year: string) => void
}

function Years({ known, chosen, onChoose }: YearsProps) {
  const next = String(Number(known[0]?.year ?? 0) + 1)
  const year = chosen ?? next
  return (
    <Year
      key={year}
      year={year}
      years={[next, ...known.map((one) => one.year)]}
      known={known.find((one) => one.year === year)}
      onChoose={onChoose}
    />
  )
}
