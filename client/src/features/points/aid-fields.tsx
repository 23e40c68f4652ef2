import { Card } from '@client/ui/card'
import { ChoiceChips } from '@client/ui/check-chips'
import { Field } from '@client/ui/field'
import { Heading } from '@client/ui/heading'
import { PageHead } from '@client/ui/page-head'
import { ProblemLine } from '@client/ui/problem-line'
import { Stack } from '@client/ui/stack'
import { Stepper } from '@client/ui/stepper'
import { AidFor, POINT_MINUTES, type Pool } from '@shared/ledger/gift-model'
import { AID_COPY, AID_FOR_WORDS } from './keep-copy'

export interface AidDraft {
  readonly what: string
  readonly whom: AidFor | null
  readonly points: number
}

export const NEW_AID: AidDraft = { what: '', whom: null, points: 1 }

const WORDS = { least: 2, most: 16 } as const

/** What is still to be put right. */
export function aidProblems({ what, whom }: AidDraft): Partial<Record<'what' | 'whom', string>> {
  const { length } = what.trim()
  const isWritten = length >= WORDS.least && length <= WORDS.most
  return {
    ...(isWritten ? {} : { what: AID_COPY.whatProblem }),
    ...(whom === null ? { whom: AID_COPY.whomProblem } : {}),
  }
}

export interface AidFieldsProps {
  readonly draft: AidDraft
  readonly problems: ReturnType<typeof aidProblems>
  readonly pool: Pool
  readonly onChange: (draft: AidDraft) => void
}

/** What was done, for whom, and how many points it takes. */
export function AidFields({ draft, problems, pool, onChange }: AidFieldsProps) {
  const change = (some: Partial<AidDraft>) => onChange({ ...draft, ...some })
  return (
    <>
      <PageHead size="title" title={AID_COPY.head} text={AID_COPY.text} />
      <Field
        label={AID_COPY.what}
        placeholder={AID_COPY.placeholder}
        max={WORDS.most}
        value={draft.what}
        error={problems.what}
        onChange={(what) => change({ what })}
      />
      <Stack gap={2}>
        <Heading size="lead">{AID_COPY.whom}</Heading>
        <ChoiceChips
          label={AID_COPY.whom}
          items={AidFor.options.map((key) => ({ key, label: AID_FOR_WORDS[key] }))}
          value={draft.whom}
          onChange={(whom) => change({ whom })}
        />
        <ProblemLine text={problems.whom} />
      </Stack>
      <Card>
        <Stepper
          label={AID_COPY.points}
          hint={AID_COPY.pointsHint(pool.minutes)}
          value={draft.points}
          unit={AID_COPY.unit}
          min={1}
          max={Math.max(1, Math.floor(pool.minutes / POINT_MINUTES))}
          words={AID_COPY.words}
          atMax={AID_COPY.atMax}
          onChange={(points) => change({ points })}
        />
      </Card>
    </>
  )
}
