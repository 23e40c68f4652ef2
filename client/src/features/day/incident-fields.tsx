import { ChoiceChips } from '@client/ui/check-chips'
import { Field } from '@client/ui/field'
import { Card } from '@client/ui/card'
import { ProblemLine } from '@client/ui/problem-line'
import { Section } from '@client/ui/section'
import { Stack } from '@client/ui/stack'
import { Stepper } from '@client/ui/stepper'
import { IncidentKind } from '@shared/activity/check-model'
import type * as z from '@shared/kit/zod'
import { INCIDENT_COPY, KIND_WORDS } from './incident-copy'

/** What is written down on the spot. */
export interface IncidentDraft {
  readonly kind: z.infer<typeof IncidentKind> | null
  readonly what: string
  readonly done: string
  readonly reportedTo: string
  readonly hurt: number
}

export const NO_INCIDENT: IncidentDraft = {
  ...{ kind: null, what: '', done: '', reportedTo: '', hurt: 0 },
}

/** What must be said still, each with the sentence that names the fix. */
export function incidentProblems({ kind, what }: IncidentDraft): { kind?: string; what?: string } {
  return {
    ...(kind === null ? { kind: INCIDENT_COPY.kindProblem } : {}),
    ...(what.trim().length < 2 ? { what: INCIDENT_COPY.whatProblem } : {}),
  }
}

export interface IncidentFieldsProps {
  readonly draft: IncidentDraft
  readonly problems: { readonly kind?: string; readonly what?: string }
  readonly onChange: (change: Partial<IncidentDraft>) => void
}

/** Kind, what happened, what was done, who was told, and how many were hurt. SAF-14, ACT-20. */
export function IncidentFields({ draft, problems, onChange }: IncidentFieldsProps) {
  return (
    <>
      <Section title={INCIDENT_COPY.kind}>
        <Stack gap={2}>
          <ChoiceChips
            label={INCIDENT_COPY.kind}
            items={IncidentKind.options.map((key) => ({ key, label: KIND_WORDS[key] }))}
            value={draft.kind}
            onChange={(kind) => onChange({ kind })}
          />
          <ProblemLine text={problems.kind} />
        </Stack>
      </Section>
      <Field
        kind="area"
        label={INCIDENT_COPY.what}
        placeholder={INCIDENT_COPY.whatPlaceholder}
        max={300}
        value={draft.what}
        error={problems.what}
        onChange={(what) => onChange({ what })}
      />
      <Card>
        <Stepper
          label={INCIDENT_COPY.hurt}
          unit={INCIDENT_COPY.hurtUnit}
          value={draft.hurt}
          min={0}
          max={100}
          words={INCIDENT_COPY.hurtWords}
          onChange={(hurt) => onChange({ hurt })}
        />
      </Card>
      <Field
        kind="area"
        label={INCIDENT_COPY.done}
        hint={INCIDENT_COPY.optional}
        placeholder={INCIDENT_COPY.donePlaceholder}
        max={300}
        value={draft.done}
        onChange={(done) => onChange({ done })}
      />
      <Field
        label={INCIDENT_COPY.reportedTo}
        hint={INCIDENT_COPY.optional}
        placeholder={INCIDENT_COPY.reportedToPlaceholder}
        max={40}
        value={draft.reportedTo}
        onChange={(reportedTo) => onChange({ reportedTo })}
      />
    </>
  )
}
