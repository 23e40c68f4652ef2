import { ChoiceChips } from '@client/ui/check-chips'
import { Field } from '@client/ui/field'
import { PickField } from '@client/ui/pick-field'
import { ProblemLine } from '@client/ui/problem-line'
import { Section } from '@client/ui/section'
import { Segments } from '@client/ui/segments'
import { Stack } from '@client/ui/stack'
import type { CheckWay } from '@shared/activity/check-model'
import type { Interval } from '@shared/activity/attendance-rules'
import { clockTime } from '@shared/kit/time'
import { TICK_COPY } from './roster-copy'
import type { TickTime } from './ticking'

/** What a leader says of a tick. */
export interface TickDraft {
  readonly way: CheckWay
  /** One of the usual reasons, or `other` with words. */
  readonly reason: (typeof TICK_COPY.reasons)[number] | 'other' | null
  readonly words: string
  readonly time: TickTime
  /** `14:05`; of the time `other`. */
  readonly clock: string
}

/** The reason as it is kept; '' while there is none. */
export function reasonOf({ reason, words }: TickDraft): string {
  return reason === 'other' ? words.trim() : (reason ?? '')
}

export interface TickFieldsProps {
  readonly draft: TickDraft
  readonly slot: Interval
  /** Somebody who is not here cannot leave. */
  readonly canLeave: boolean
  readonly problems: { readonly reason?: string; readonly time?: string }
  readonly onChange: (change: Partial<TickDraft>) => void
}

/** Which way, why, and when it was. */
export function TickFields({ draft, slot, canLeave, problems, onChange }: TickFieldsProps) {
  const { way, reason, words, time, clock } = draft
  const reasons = [...TICK_COPY.reasons, 'other' as const]
  const planned =
    way === 'in' ? TICK_COPY.atStart(clockTime(slot.from)) : TICK_COPY.atEnd(clockTime(slot.to))
  return (
    <>
      {canLeave ? (
        <Segments
          label={TICK_COPY.ways}
          items={(['in', 'out'] as const).map((key) => ({ key, label: TICK_COPY.way[key] }))}
          current={way}
          onChange={(next) => onChange({ way: next })}
        />
      ) : null}
      <Section title={TICK_COPY.reason}>
        <Stack gap={2}>
          <ChoiceChips
            label={TICK_COPY.reason}
            items={reasons.map((key) => ({ key, label: key === 'other' ? TICK_COPY.other : key }))}
            value={reason}
            onChange={(next) => onChange({ reason: next })}
          />
          {reason === 'other' ? (
            <Field
              label={TICK_COPY.otherLabel}
              placeholder={TICK_COPY.otherPlaceholder}
              max={100}
              value={words}
              onChange={(next) => onChange({ words: next })}
            />
          ) : null}
          <ProblemLine text={problems.reason} />
        </Stack>
      </Section>
      <Section title={TICK_COPY.when}>
        <Stack gap={2}>
          <ChoiceChips<TickTime>
            label={TICK_COPY.when}
            items={[
              { key: 'now', label: TICK_COPY.now },
              { key: 'planned', label: planned },
              { key: 'other', label: TICK_COPY.otherTime },
            ]}
            value={time}
            onChange={(next) => onChange({ time: next })}
          />
          {time === 'other' ? (
            <PickField
              kind="time"
              label={TICK_COPY.timeLabel}
              placeholder={TICK_COPY.timePlaceholder}
              value={clock}
              onChange={(next) => onChange({ clock: next })}
            />
          ) : null}
          <ProblemLine text={problems.time} />
        </Stack>
      </Section>
    </>
  )
}
