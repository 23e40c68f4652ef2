import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import type { IconName } from '@client/ui/icon'
import { Section } from '@client/ui/section'
import { friendlyDate, instantOf } from '@shared/kit/time'
import { COACHING } from '@shared/survey/coaching'
import type { OwnQuality } from '@shared/survey/quality-actions'
import { REJECT_WORDS } from '@shared/survey/reject-words'
import type { RejectReason } from '@shared/survey/review-model'
import { OWN_COPY } from './copy'
import { Better } from './why-waiting'

const ICONS: Readonly<Record<RejectReason, IconName>> = {
  fast: 'clock',
  same: 'copy',
  selfFilled: 'user',
  notResident: 'pin',
  callback: 'phone',
  other: 'info',
}

/** What does not count, with the reason and the words of who decided it; and what helps next time. Board 51. */
export function WhyNot({ quality }: { readonly quality: OwnQuality }) {
  const { reasons, repeated, beyond } = quality
  const refused = beyond.filter(({ state }) => state === 'refused')
  if (reasons.length + refused.length + repeated === 0) return null
  const because = [...new Set(reasons.map((one) => one.because))]
  return (
    <Section title={OWN_COPY.whyNot}>
      <CellGroup>
        {reasons.map((one) => (
          <Cell
            key={`${one.day} ${one.because} ${one.decidedAt}`}
            icon={ICONS[one.because]}
            tone="bad"
            title={OWN_COPY.reason(REJECT_WORDS[one.because], one.count)}
            hint={OWN_COPY.when(friendlyDate(instantOf(one.day)), one.reason)}
          />
        ))}
        {refused.map(({ day, count, reason }) => (
          <Cell
            key={day}
            icon="clipboard"
            tone="bad"
            title={OWN_COPY.refusedBeyond(friendlyDate(instantOf(day)), count)}
            hint={reason ?? undefined}
          />
        ))}
        {repeated > 0 ? (
          <Cell
            icon="user"
            tone="bad"
            title={OWN_COPY.repeated(repeated)}
            hint={OWN_COPY.repeatedText}
          />
        ) : null}
      </CellGroup>
      {because.length > 0 ? (
        <Card>
          <Better sentences={because.map((reason) => COACHING[reason])} />
        </Card>
      ) : null}
    </Section>
  )
}
