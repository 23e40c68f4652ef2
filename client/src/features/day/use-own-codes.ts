import { isUnreached } from '@client/platform/call'
import { usePhoneWord } from '@client/platform/phone-word'
import { hearServerTime } from '@client/platform/server-clock'
import { defineKey, storage, useStored } from '@client/platform/storage'
import { useCall, type Asked } from '@client/platform/use-call'
import { useEvery } from '@client/platform/use-every'
import { dayContract } from '@shared/activity/day-actions'
import type { OutputOf } from '@shared/kit/contract'
import { useEffect } from 'react'
import { keptWith } from './codes'

export type OwnCodes = OutputOf<(typeof dayContract.actions)['getOwnCodes']>

/** By sign-up: the codes, the pass and the attendance as last heard, so that checking in needs no network. */
const OWN_CODES = defineKey<Readonly<Record<string, OwnCodes>>>('day.own', 1, {})

/** The leader may scan at any moment: ask again this often, milliseconds. */
const REFRESH_EVERY = 15_000

export interface OwnDay {
  readonly asked: Asked<OwnCodes>
  /** This phone's word, which every check carries. */
  readonly phone: string | undefined
}

/** One's own codes and attendance: heard again and again, and what was heard stays when there is no network. */
export function useOwnCodes(signUpId: string): OwnDay {
  const phone = usePhoneWord()
  const input = phone === undefined || signUpId === '' ? null : { signUpId, phone }
  const asked = useCall(dayContract, 'getOwnCodes', input)
  useEvery(REFRESH_EVERY, asked.reload)
  const [kept] = useStored(OWN_CODES)
  const heard = asked.state === 'ready' ? asked.output : undefined
  useEffect(() => {
    if (!heard) return
    hearServerTime(heard.now)
    storage.write(OWN_CODES, keptWith(storage.read(OWN_CODES), signUpId, heard))
  }, [heard, signUpId])

  const known = kept[signUpId]
  if (asked.state === 'failed' && isUnreached(asked.error) && known) {
    return { phone, asked: { ...asked, state: 'ready', output: known } }
  }
  return { phone, asked }
}
