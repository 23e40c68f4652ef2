import type { IconName } from '@client/ui/icon'
import { Option, OptionGroup } from '@client/ui/option'
import { PageHead } from '@client/ui/page-head'
import { ProblemLine } from '@client/ui/problem-line'
import { OPINION_KINDS, type OpinionKind } from '@shared/opinion/model'
import { KIND_NAMES, WRITE_COPY } from './copy'
import type { OpinionDraft, OpinionProblems } from './opinion-draft'

export const KIND_ICONS: Readonly<Record<OpinionKind, IconName>> = {
  question: 'question',
  suggestion: 'edit',
  complaint: 'mega',
  praise: 'heart',
}

export interface WritingProps {
  readonly draft: OpinionDraft
  readonly problems: OpinionProblems
  readonly onChange: (change: Partial<OpinionDraft>) => void
}

/** Step one: what somebody wants. */
export function WriteKind({ draft, problems, onChange }: WritingProps) {
  return (
    <>
      <PageHead title={WRITE_COPY.kind} text={WRITE_COPY.kindText} />
      <OptionGroup label={WRITE_COPY.kind}>
        {OPINION_KINDS.map((kind) => (
          <Option
            key={kind}
            icon={KIND_ICONS[kind]}
            title={KIND_NAMES[kind]}
            hint={WRITE_COPY.kinds[kind]}
            selected={draft.kind === kind}
            onSelect={() => onChange({ kind })}
          />
        ))}
      </OptionGroup>
      <ProblemLine text={problems.kind} />
    </>
  )
}
