/** @jest-environment jsdom */
import { CallError } from '@client/platform/call-errors'
import type * as keyedStore from '@client/platform/keyed-store'
import { CALLBACK_CONSENT } from '@shared/survey/callback-model'
import { surveyErrors } from '@shared/survey/errors'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import {
  declineCall,
  leaveNumber,
  noteCall,
  takeNumberBack,
  useCallOffers,
  type CallOffer,
} from './call-offer'

type KeyedStoreModule = typeof keyedStore

const call = jest.fn<Promise<unknown>, [unknown, string, object]>()
jest.mock('@client/platform/call', () => ({
  call: (...asked: Parameters<typeof call>) => call(...asked),
}))
jest.mock('@client/platform/browser-identity', () => ({
  browserIdentity: () => Promise.resolve('b'.repeat(32)),
}))
jest.mock('@client/platform/storage', () => {
  const { createKeyedStore, defineKey } = jest.requireActual<KeyedStoreModule>(
    '@client/platform/keyed-store',
  )
  const phone = new Map<string, unknown>()
  const backend = {
    get: (name: string) => phone.get(name),
    set: (name: string, value: unknown) => void phone.set(name, value),
    remove: (name: string) => void phone.delete(name),
  }
  const storage = createKeyedStore(backend, () => '')
  const useStored = (key: Parameters<typeof storage.read>[0]) => [storage.read(key)]
  return { defineKey, storage, useStored }
})
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const key = '0'.repeat(26)
let made = 0

/** What the phone knows of the calls it was asked for. */
function offers(): readonly CallOffer[] {
  let seen: readonly CallOffer[] = []
  function Probe() {
    seen = useCallOffers()
    return null
  }
  const root = createRoot(document.createElement('div'))
  act(() => root.render(<Probe />))
  act(() => root.unmount())
  return seen
}

/** An answer whose giver was chosen for a call. */
function asked(): CallOffer {
  const responseId = `rsp_${(made += 1)}`
  noteCall(responseId, { mayCall: true, callKey: key })
  return of(responseId)
}

function of(responseId: string): CallOffer {
  const found = offers().find((offer) => offer.responseId === responseId)
  if (!found) throw new Error('nobody was asked')
  return found
}

beforeEach(() => {
  call.mockReset()
})

describe('a call that somebody was chosen for', () => {
  test('feature 6: is asked for once, and not of who was not chosen', () => {
    noteCall('rsp_none', { mayCall: false })
    expect(offers()).toEqual([])
    const offer = asked()
    expect(offer).toMatchObject({ key, state: 'asked' })
    declineCall(offer)
    noteCall(offer.responseId, { mayCall: true, callKey: key })
    expect(of(offer.responseId).state).toBe('declined')
    expect(call).not.toHaveBeenCalled()
  })

  test('R-24: sends the number with the version of the words that were shown, and remembers how to take it back', async () => {
    const offer = asked()
    call.mockResolvedValue({ state: 'waiting' })
    await leaveNumber(offer, 'cbk_1', '13812342071')
    expect(call.mock.calls[0]?.slice(1)).toEqual([
      'offerCallback',
      {
        ...{ id: 'cbk_1', responseId: offer.responseId, key, phone: '13812342071', agreed: true },
        ...{ version: CALLBACK_CONSENT.version, browserId: 'b'.repeat(32) },
      },
    ])
    const left = of(offer.responseId)
    expect(left).toMatchObject({ state: 'left', callbackId: 'cbk_1' })
    // The number itself does not stay on the phone.
    expect(JSON.stringify(offers())).not.toContain('13812342071')

    call.mockResolvedValue({ state: 'withdrawn' })
    await takeNumberBack(left)
    expect(call.mock.calls[1]?.slice(1)).toEqual([
      'withdrawCallback',
      { id: 'cbk_1', key, browserId: 'b'.repeat(32) },
    ])
    expect(of(offer.responseId).state).toBe('takenBack')
  })

  test('R-24: says so when the call had been made before it was taken back', async () => {
    const offer = asked()
    call.mockResolvedValue({ state: 'waiting' })
    await leaveNumber(offer, 'cbk_2', '13812342071')
    call.mockResolvedValue({ state: 'called' })
    await takeNumberBack(of(offer.responseId))
    expect(of(offer.responseId).state).toBe('called')
  })

  test('stays as it was when the number was not taken', async () => {
    const offer = asked()
    call.mockRejectedValue(new CallError(surveyErrors.CALL_WORDS))
    await expect(leaveNumber(offer, 'cbk_3', '13812342071')).rejects.toMatchObject({
      code: 'SURVEY.CALL_WORDS',
    })
    expect(of(offer.responseId).state).toBe('asked')
  })
})
