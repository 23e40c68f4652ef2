import { Cell, CellGroup } from '@client/ui/cell'
import { Section } from '@client/ui/section'
import { Tag } from '@client/ui/tag'
import type { Closing } from '@shared/activity/closing-actions'
import { friendlyDate, type Instant } from '@shared/kit/time'
import { DUE_COPY, DUE_WORDS } from './copy'
import { dueRows } from './due-words'

export interface DueCardProps {
  readonly closing: Pick<Closing, 'dues'>
  readonly now: Instant
}

/** The four deadlines behind an activity, with the last day of each and what is left. AMB-27, R-08. */
export function DueCard({ closing, now }: DueCardProps) {
  const guessed = Object.values(closing.dues).some(({ provisional }) => provisional)
  return (
    <Section title={DUE_COPY.title} {...(guessed ? { note: DUE_COPY.provisional } : {})}>
      <CellGroup>
        {dueRows(closing, now).map(({ key, text, tone }) => (
          <Cell
            key={key}
            title={DUE_WORDS[key]}
            hint={friendlyDate(closing.dues[key].at - 1)}
            value={<Tag tone={tone} label={text} />}
          />
        ))}
      </CellGroup>
    </Section>
  )
}
