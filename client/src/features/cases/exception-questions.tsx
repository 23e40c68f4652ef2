import { Callout } from '@client/ui/callout'
import { Field } from '@client/ui/field'
import { Heading } from '@client/ui/heading'
import { Option, OptionGroup } from '@client/ui/option'
import { ProblemLine } from '@client/ui/problem-line'
import { Stack } from '@client/ui/stack'
import { EXCEPTION_GROUNDS } from '@shared/help/disclosure'
import { EXCEPTION_COPY, GROUND_WORDS } from './act-copy'
import { REASON } from './reason'
import type { ReferDraft } from './refer-draft'

export interface ReferPartProps {
  readonly draft: ReferDraft
  /** The questions that were passed over, once somebody wanted to go on. */
  readonly missing: readonly (keyof ReferDraft)[]
  readonly onChange: (change: Partial<ReferDraft>) => void
}

const TOLD = [
  { told: true, title: EXCEPTION_COPY.told },
  { told: false, title: EXCEPTION_COPY.notTold },
] as const

/** Whether the person knows, and in which words or why not yet. PRV-11. */
function Telling({ draft, missing, onChange }: ReferPartProps) {
  const way = draft.told === false ? 'notTold' : 'told'
  return (
    <>
      <Stack gap={2}>
        <Heading size="lead">{EXCEPTION_COPY.toldQuestion}</Heading>
        <OptionGroup label={EXCEPTION_COPY.toldQuestion} layout="row">
          {TOLD.map(({ told, title }) => (
            <Option
              key={title}
              title={title}
              selected={draft.told === told}
              onSelect={() => onChange({ told })}
            />
          ))}
        </OptionGroup>
        <ProblemLine text={missing.includes('told') ? EXCEPTION_COPY.toldProblem : undefined} />
      </Stack>
      <Field
        kind="area"
        label={EXCEPTION_COPY.telling[way]}
        placeholder={EXCEPTION_COPY.tellingPlaceholder[way]}
        max={REASON.max}
        value={draft.telling}
        error={missing.includes('telling') ? EXCEPTION_COPY.tellingProblem : undefined}
        onChange={(telling) => onChange({ telling })}
      />
    </>
  )
}

/** An exception to confidentiality: its ground, how far it goes, what protects the person. PRV-10, PRV-11. */
export function ExceptionQuestions(props: ReferPartProps) {
  const { draft, missing, onChange } = props
  return (
    <>
      <Callout block tone="wait" icon="users">
        {EXCEPTION_COPY.second}
      </Callout>
      <Heading level={1}>{EXCEPTION_COPY.question}</Heading>
      <OptionGroup label={EXCEPTION_COPY.question}>
        {EXCEPTION_GROUNDS.map((ground) => (
          <Option
            key={ground}
            {...GROUND_WORDS[ground]}
            selected={draft.ground === ground}
            onSelect={() => onChange({ ground })}
          />
        ))}
      </OptionGroup>
      <ProblemLine text={missing.includes('ground') ? EXCEPTION_COPY.groundProblem : undefined} />
      <Field
        label={EXCEPTION_COPY.degree}
        placeholder={EXCEPTION_COPY.degreePlaceholder}
        max={REASON.max}
        value={draft.degree}
        error={missing.includes('degree') ? EXCEPTION_COPY.degreeProblem : undefined}
        onChange={(degree) => onChange({ degree })}
      />
      <Field
        label={EXCEPTION_COPY.protection}
        placeholder={EXCEPTION_COPY.protectionPlaceholder}
        max={REASON.max}
        value={draft.protection}
        error={missing.includes('protection') ? EXCEPTION_COPY.protectionProblem : undefined}
        onChange={(protection) => onChange({ protection })}
      />
      <Telling {...props} />
    </>
  )
}
