import { Callout } from '@client/ui/callout'
import { Cell, CellGroup } from '@client/ui/cell'
import { Option, OptionGroup } from '@client/ui/option'
import { Section } from '@client/ui/section'
import type { needContract } from '@shared/activity/need-actions'
import type { OutputOf } from '@shared/kit/contract'
import { friendlyDate } from '@shared/kit/time'
import { MATCH_COPY, REASON_WORDS } from './copy'

export type Matches = OutputOf<(typeof needContract.actions)['matchNeed']>

export interface MatchedActivitiesProps {
  readonly activities: Matches['activities']
  /** The one that is to answer it. */
  readonly picked: string | null
  /** Left out once it is answered for good. */
  readonly onPick?: (id: string) => void
}

/** Activities that would answer a need, each with why. NEED-05. */
export function MatchedActivities({ activities, picked, onPick }: MatchedActivitiesProps) {
  if (activities.length === 0) {
    return (
      <Section title={MATCH_COPY.activities}>
        <Callout tone="sunken" icon="info">
          {MATCH_COPY.noActivities}
        </Callout>
      </Section>
    )
  }
  return (
    <Section title={MATCH_COPY.activities} {...(onPick ? { note: MATCH_COPY.pick } : {})}>
      <OptionGroup label={MATCH_COPY.activities}>
        {activities.map(({ id, title, from, reasons }) => (
          <Option
            key={id}
            title={title}
            hint={[friendlyDate(from), ...reasons.map((one) => REASON_WORDS[one])].join('，')}
            selected={picked === id}
            onSelect={() => onPick?.(id)}
          />
        ))}
      </OptionGroup>
    </Section>
  )
}

/** Volunteers who could help, each with the words behind it; names are covered. NEED-06. */
export function MatchedVolunteers({ volunteers }: Pick<Matches, 'volunteers'>) {
  return (
    <Section title={MATCH_COPY.volunteers}>
      {volunteers.length === 0 ? (
        <Callout tone="sunken" icon="info">
          {MATCH_COPY.noVolunteers}
        </Callout>
      ) : (
        <CellGroup>
          {volunteers.map(({ volunteerNo, maskedName, because }) => (
            <Cell
              key={volunteerNo}
              icon="user"
              title={maskedName}
              hint={because}
              value={volunteerNo}
            />
          ))}
        </CellGroup>
      )}
    </Section>
  )
}
