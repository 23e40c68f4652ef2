import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { Field } from '@client/ui/field'
import { Heading } from '@client/ui/heading'
import { Option, OptionGroup } from '@client/ui/option'
import { stationContract } from '@shared/station/contract'
import { useState } from 'react'
import { PAUSE_COPY } from './keep-copy'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const WAYS = ['paused', 'closed'] as const
const REASON = { min: 2, max: 60 }

/** Pausing a station, or closing it. */
export function usePausing(stationId: string) {
  const [state, choose] = useState<(typeof WAYS)[number]>()
  const [backOn, setBackOn] = useState('')
  const [reason, setReason] = useState('')
  const act = useAct()
  const day = backOn.trim()
  const dayProblem = state === 'paused' && day !== '' && !DAY.test(day)
  const ready = state !== undefined && !dayProblem && reason.trim().length >= REASON.min
  return {
    state,
    choose,
    backOn,
    setBackOn,
    dayProblem,
    reason,
    setReason,
    act,
    ready,
    save: () =>
      act.run(async () => {
        if (!state) return
        const back = state === 'paused' && day !== '' ? { backOn: day } : {}
        const input = { stationId, state, reason: reason.trim(), ...back }
        await call(stationContract, 'changeStationState', input)
      }),
  }
}

export type Pausing = ReturnType<typeof usePausing>

/** How to stop, until when, and why. */
export function PauseFields({ pausing }: { readonly pausing: Pausing }) {
  const { state, choose, backOn, setBackOn, dayProblem, reason, setReason } = pausing
  return (
    <>
      <Heading level={1}>{PAUSE_COPY.question}</Heading>
      <OptionGroup label={PAUSE_COPY.question}>
        {WAYS.map((way) => (
          <Option
            key={way}
            title={PAUSE_COPY[way]}
            hint={way === 'paused' ? PAUSE_COPY.pausedHint : PAUSE_COPY.closedHint}
            selected={state === way}
            onSelect={() => choose(way)}
          />
        ))}
      </OptionGroup>
      {state === 'paused' ? (
        <Field
          label={PAUSE_COPY.backOn}
          hint={PAUSE_COPY.backOnHint}
          placeholder={PAUSE_COPY.backOnPlaceholder}
          max={10}
          value={backOn}
          error={dayProblem ? PAUSE_COPY.backOnProblem : undefined}
          onChange={setBackOn}
        />
      ) : null}
      <Field
        label={PAUSE_COPY.reason}
        hint={PAUSE_COPY.reasonHint}
        placeholder={PAUSE_COPY.reasonPlaceholder}
        max={REASON.max}
        value={reason}
        onChange={setReason}
      />
    </>
  )
}
