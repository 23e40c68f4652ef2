/** @jest-environment jsdom */
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import type { SeenPicture } from '@client/platform/use-picture-parts'
import { usePhoto } from './use-photo'

const answered = jest.fn<Promise<{ data: string }>, [{ part: number; reason: string }]>()

jest.mock('@client/platform/call', () => ({
  call: (_contract: object, _action: string, input: { part: number; reason: string }) =>
    answered(input),
}))
jest.mock('@client/platform/call-errors', () => ({
  callErrorOf: (failure: Error) => ({ code: 'HELP.NO_PHOTO', sentence: failure.message }),
}))
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const photo = { id: 'pho_1', at: 0, parts: 3, complete: true }

/** What the page shows of the photo, as it is now. */
async function look(): Promise<() => SeenPicture> {
  let latest: SeenPicture | undefined
  function Probe() {
    latest = usePhoto('rpt_1', photo, '核对转账')
    return null
  }
  await act(async () => {
    createRoot(document.createElement('div')).render(<Probe />)
    await Promise.resolve()
  })
  return () => {
    if (!latest) throw new Error('the photo is not drawn')
    return latest
  }
}

beforeEach(() => answered.mockReset())

it('D-30, PRV-07: a photo comes part after part, each asked for with the reason', async () => {
  const parts = ['/9j/AAAA', 'BBBB', 'CC==']
  answered.mockImplementation(({ part }) => Promise.resolve({ data: parts[part] ?? '' }))
  const seen = await look()
  expect(seen()).toMatchObject({
    state: 'ready',
    picture: 'data:image/jpeg;base64,/9j/AAAABBBBCC==',
  })
  expect(answered.mock.calls.map(([{ part, reason }]) => [part, reason])).toEqual([
    [0, '核对转账'],
    [1, '核对转账'],
    [2, '核对转账'],
  ])
})

it('D-30: a part that does not come says why, and the photo can be asked for again', async () => {
  answered.mockRejectedValueOnce(new Error('这张图已经删了'))
  const seen = await look()
  expect(seen()).toMatchObject({ state: 'failed', error: { sentence: '这张图已经删了' } })
  answered.mockResolvedValue({ data: '/9j/AAAA' })
  await act(async () => {
    seen().reload()
    await Promise.resolve()
  })
  expect(seen().state).toBe('ready')
})
