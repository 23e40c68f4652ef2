import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { Callout } from '@client/ui/callout'
import { Dialog } from '@client/ui/dialog'
import { Toast } from '@client/ui/toast'
import { subsidyContract } from '@shared/survey/subsidy-actions'
import { REJECT_WORDS } from '@shared/survey/reject-words'
import type { StatementKey } from '@shared/survey/subsidy-model'
import { View } from '@tarojs/components'
import { useCallback, useState, type ReactNode } from 'react'
import { SUBSIDY_COPY } from './copy'

/** Asking for one statement to be frozen. */
export interface Freezing {
  readonly ask: () => void
  readonly busy: boolean
}

export interface FreezeAsking {
  readonly of: (statement: StatementKey) => Freezing
  /** For `over` of the page: the question before, and what is said afterwards. */
  readonly layer: ReactNode
  /** Why it was not frozen, line by line where two numbers differ. */
  readonly problem: ReactNode
}

/** How a line is called in a refusal. */
const LINES: Readonly<Record<string, string>> = {
  submitted: SUBSIDY_COPY.submitted,
  repeated: SUBSIDY_COPY.repeated,
  valid: SUBSIDY_COPY.valid,
  ...Object.fromEntries(
    Object.entries(REJECT_WORDS).map(([reason, words]) => [`rejected_${reason}`, words]),
  ),
}

/** Freezes a statement once somebody said so: nothing of its year is judged again then. */
export function useFreeze(onDone: () => void): FreezeAsking {
  const [asked, setAsked] = useState<StatementKey>()
  const [said, setSaid] = useState<string>()
  const hush = useCallback(() => setSaid(undefined), [])
  const act = useAct()
  const freeze = async ({ stationId, year }: StatementKey) => {
    setAsked(undefined)
    const done = await act.run(async () => {
      await call(subsidyContract, 'freezeStatement', { stationId, year })
    })
    if (!done) return
    setSaid(SUBSIDY_COPY.frozen)
    onDone()
  }
  const differing = Object.entries(act.error?.fields ?? {})
  return {
    of: (statement) => ({ busy: act.busy, ask: () => setAsked(statement) }),
    layer: (
      <>
        {asked ? (
          <Dialog
            open
            icon="lock"
            question={SUBSIDY_COPY.sure}
            effect={SUBSIDY_COPY.sureText}
            stay={{ label: SUBSIDY_COPY.later, onPress: () => setAsked(undefined) }}
            act={{ label: SUBSIDY_COPY.sureAct, onPress: () => void freeze(asked) }}
          />
        ) : null}
        <Toast text={said} onClose={hush} />
      </>
    ),
    problem: act.error ? (
      <Callout block tone="bad" icon="alert" lead={act.error.sentence}>
        {differing.map(([line, both]) => (
          <View key={line}>{[LINES[line] ?? line, SUBSIDY_COPY.differs, both].join(' ')}</View>
        ))}
      </Callout>
    ) : null,
  }
}
