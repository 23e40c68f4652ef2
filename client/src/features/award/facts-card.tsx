import { Card } from '@client/ui/card'
import { Kv } from '@client/ui/kv'
import { SubLine } from '@client/ui/sub-line'
import type { NomineeFacts } from '@shared/badge/award-model'
import { friendlyMinutes } from '@shared/kit/time'
import { NOMINATION_COPY } from './work-copy'

/** What the books say of a person: of all time, and of the year; what is by hand is said. HRS-07, D-11. */
export function FactsCard({
  facts,
  year,
}: {
  readonly facts: NomineeFacts
  readonly year: number
}) {
  const { minutes, star, yearServices, yearMinutes, surveyMinutes, manualMinutes } = facts
  const { lectures, trainingMinutes } = facts
  return (
    <Card pad="rows">
      <Kv
        label={NOMINATION_COPY.total}
        value={`${friendlyMinutes(minutes)}，${NOMINATION_COPY.star(star)}`}
      />
      <Kv
        label={NOMINATION_COPY.year(year)}
        value={NOMINATION_COPY.services(yearServices, friendlyMinutes(yearMinutes))}
      />
      <SubLine label={NOMINATION_COPY.survey} value={friendlyMinutes(surveyMinutes)} />
      <SubLine label={NOMINATION_COPY.manual} value={friendlyMinutes(manualMinutes)} />
      <Kv label={NOMINATION_COPY.lectures} value={NOMINATION_COPY.times(lectures)} />
      <Kv label={NOMINATION_COPY.training} value={friendlyMinutes(trainingMinutes)} />
    </Card>
  )
}
