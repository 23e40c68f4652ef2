import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { CheckRow } from '@client/ui/check-row'
import { Field } from '@client/ui/field'
import { PageHead } from '@client/ui/page-head'
import { ProblemLine } from '@client/ui/problem-line'
import { SwitchRow } from '@client/ui/switch-row'
import { CONSENT_TEXTS } from '@shared/account/consent-texts'
import { OPINION_TEXT_MAX } from '@shared/opinion/model'
import type { ComponentType } from 'react'
import { PROMISE_COPY, WRITE_COPY } from './copy'
import type { WritingProps } from './write-kind'

/** Asks to take out card numbers, codes and passwords, and offers to do it: the page brings it along. */
export type Guard = ComponentType<{
  readonly text: string
  readonly onCover: (covered: string) => void
}>

/** Nobody is made to suffer for an opinion: said where it is written, and again when it arrived. CMP-14. */
export function NoHarm() {
  return (
    <Callout block tone="good" icon="shield" lead={PROMISE_COPY.lead}>
      {PROMISE_COPY.text}
    </Callout>
  )
}

export interface WriteWordsProps extends WritingProps {
  readonly guard: Guard
  readonly savedAt: number | undefined
  readonly consented: boolean
  readonly onConsent: (consented: boolean) => void
}

const { title, text } = CONSENT_TEXTS.opinionPerson

/** Who it is, for those who want to be told: agreed to in place, never ticked before. R-24. */
function LeavePerson(props: WriteWordsProps) {
  const { draft, problems, onChange, consented, onConsent } = props
  return (
    <>
      <Field
        label={WRITE_COPY.name}
        hint={WRITE_COPY.optional}
        placeholder={WRITE_COPY.namePlaceholder}
        max={20}
        value={draft.name}
        onChange={(name) => onChange({ name })}
      />
      <Field
        label={WRITE_COPY.phone}
        hint={WRITE_COPY.optional}
        placeholder={WRITE_COPY.phonePlaceholder}
        keyboard="number"
        value={draft.phone}
        error={problems.phone}
        onChange={(phone) => onChange({ phone })}
      />
      <ProblemLine text={problems.person} />
      <Card pad="rows">
        <CheckRow
          title={WRITE_COPY.agree(title)}
          text={text}
          checked={consented}
          error={problems.consent}
          onChange={onConsent}
        />
      </Card>
    </>
  )
}

/** Step three: the words, and whoever wants to be told says how. */
export function WriteWords(props: WriteWordsProps) {
  const { draft, problems, onChange, guard: SecretGuard, savedAt } = props
  return (
    <>
      <PageHead title={WRITE_COPY.text} text={WRITE_COPY.textText} />
      <Field
        kind="area"
        label={WRITE_COPY.label}
        hint={savedAt === undefined ? undefined : WRITE_COPY.kept}
        placeholder={WRITE_COPY.placeholder}
        max={OPINION_TEXT_MAX}
        value={draft.text}
        error={problems.text}
        onChange={(words) => onChange({ text: words })}
      />
      <SecretGuard text={draft.text} onCover={(covered) => onChange({ text: covered })} />
      <Card>
        <SwitchRow
          icon="user"
          title={WRITE_COPY.leaves}
          text={WRITE_COPY.leavesText}
          words={WRITE_COPY.aroundWords}
          on={draft.leaves}
          onChange={(leaves) => onChange({ leaves })}
        />
      </Card>
      {draft.leaves ? <LeavePerson {...props} /> : null}
      <NoHarm />
    </>
  )
}
