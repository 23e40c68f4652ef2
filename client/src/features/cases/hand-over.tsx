import { call } from '@client/platform/call'
import { useRecordedAct, type RecordedAct } from '@client/platform/use-act'
import { Callout } from '@client/ui/callout'
import { Field } from '@client/ui/field'
import { Heading } from '@client/ui/heading'
import { Option, OptionGroup } from '@client/ui/option'
import { ProblemLine } from '@client/ui/problem-line'
import type { Handler } from '@shared/help/case-model'
import { helpContract } from '@shared/help/contract'
import { useState } from 'react'
import { HANDLERS_COPY } from './copy'
import { REASON } from './reason'

/** A hand-over before it is done. */
export interface HandOver {
  readonly to: string | null
  readonly note: string
  /** Nobody was chosen when it was to be done. */
  readonly problem: string | undefined
  readonly act: Pick<RecordedAct, 'busy' | 'error'>
  readonly choose: (accountId: string) => void
  readonly write: (note: string) => void
  /** Does it; true when it was done. */
  readonly save: () => Promise<boolean>
}

/** Gives a case to somebody; `now` is who follows it up: when that changed meanwhile, nothing does. */
export function useHandOver(caseId: string, now: string | null): HandOver {
  const [to, setTo] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [checked, setChecked] = useState(false)
  const act = useRecordedAct('reportStep')
  return {
    ...{ to, note, act, choose: setTo, write: setNote },
    problem: checked && to === null ? HANDLERS_COPY.problem : undefined,
    async save() {
      setChecked(true)
      if (to === null) return false
      const content = { id: caseId, to, instead: now, note: note.trim() }
      return act.run(content, async (stepId) => {
        await call(helpContract, 'assignCase', { ...content, stepId })
      })
    },
  }
}

function load({ kind, openCases }: Handler): string {
  const who = HANDLERS_COPY.kinds[kind]
  return openCases === 0 ? HANDLERS_COPY.free(who) : HANDLERS_COPY.load(who, openCases)
}

export interface HandlerChoiceProps {
  readonly handlers: readonly Handler[]
  /** Who follows it up at present. */
  readonly now: string | null
  readonly handOver: HandOver
}

/** Who can follow a case up, and how much each has in hand (board 27: 转给别人跟进). */
export function HandlerChoice({ handlers, now, handOver }: HandlerChoiceProps) {
  const { to, note, problem, choose, write } = handOver
  return (
    <>
      <Heading level={1}>{HANDLERS_COPY.question}</Heading>
      <OptionGroup label={HANDLERS_COPY.question}>
        {handlers.map((handler) => (
          <Option
            key={handler.accountId}
            title={handler.maskedName}
            hint={load(handler)}
            disabledReason={handler.accountId === now ? HANDLERS_COPY.current : undefined}
            selected={handler.accountId === to}
            onSelect={() => choose(handler.accountId)}
          />
        ))}
      </OptionGroup>
      <ProblemLine text={problem} />
      <Callout block tone="sunken" icon="lock">
        {HANDLERS_COPY.masked}
      </Callout>
      <Field
        kind="area"
        label={HANDLERS_COPY.note}
        hint={HANDLERS_COPY.noteHint}
        placeholder={HANDLERS_COPY.notePlaceholder}
        max={REASON.max}
        value={note}
        onChange={write}
      />
    </>
  )
}
