import { call } from '@client/platform/call'
import { callPhone } from '@client/platform/phone'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import type { InputOf } from '@shared/kit/contract'
import { callbackContract } from '@shared/survey/callback-actions'
import type { CallbackOutcome } from '@shared/survey/callback-model'
import { useState } from 'react'

export type CallbacksOf = InputOf<(typeof callbackContract.actions)['listCallbacks']>

/** Who may be called, and the two things one does: dial, and write down how it ended. */
export function useCallbacks(of: CallbacksOf | null) {
  const asked = useCall(callbackContract, 'listCallbacks', of)
  const dialling = useAct()
  const recording = useAct()
  /** The number that was read last, in full, and whose. */
  const [shown, setShown] = useState<{ readonly id: string; readonly phone: string }>()
  /** Whose result is being written down. */
  const [open, setOpen] = useState<string>()
  const [isKept, setKept] = useState(false)

  return {
    asked,
    dialling,
    recording,
    shown,
    open,
    setOpen,
    isKept,
    dial: (id: string) =>
      void dialling.run(async () => {
        const known = shown?.id === id ? shown : undefined
        const { phone } = known ?? (await call(callbackContract, 'readCallbackPhone', { id }))
        setShown({ id, phone })
        await callPhone(phone)
      }),
    record: (id: string, outcome: CallbackOutcome, words: string) =>
      void recording
        .run(async () => {
          const said = words.trim() === '' ? {} : { words: words.trim() }
          await call(callbackContract, 'recordCallback', { id, outcome, ...said })
        })
        .then((done) => {
          if (!done) return
          setOpen(undefined)
          setShown(undefined)
          setKept(true)
          asked.reload()
        }),
  }
}
