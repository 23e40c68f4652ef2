import { makeDataCopy } from './data-copy'

const server = jest.fn<unknown, [string, object]>()
jest.mock('@client/platform/call', () => ({
  call: (_contract: unknown, action: string, input: object) =>
    Promise.resolve(server(action, input)),
}))

/** A list of two pages of one row each. */
function pagesOf(name: string, input: { readonly before?: { readonly id: string } }) {
  const turn = input.before ? 2 : 1
  const row = {
    ...{ id: `${name}${String(turn)}`, at: 10 - turn, claim: turn === 2 ? {} : null },
    kind: turn === 2 ? 'missing' : 'minutes',
  }
  return { [name]: [row], more: turn === 1 }
}

const LISTS: Readonly<Record<string, string>> = {
  getStatement: 'entries',
  getBaodun: 'entries',
  listRecords: 'records',
  listOwnClaims: 'claims',
  getPoints: 'moves',
  listPickups: 'pickups',
  listOwnProofs: 'proofs',
  listNotices: 'notices',
}
const WHOLE: Readonly<Record<string, object>> = {
  exportOwnData: { data: { phone: null } },
  exportFile: { file: null },
  getRecord: { claims: [{ note: '我待到了最后' }] },
  getClaim: { claim: { note: '10月24日的没有' } },
  listRecognitions: { recognitions: ['recognition'] },
  listOwnAwards: { awards: ['award'] },
  listOwnBadges: { badges: ['badge'] },
}

test('R-27: a copy holds the services and what was made of them, every page of it, and what was said to be wrong', async () => {
  server.mockImplementation((action, input) => {
    const list = LISTS[action]
    return list === undefined ? WHOLE[action] : pagesOf(list, input)
  })
  const { text } = await makeDataCopy(0)
  const copy = JSON.parse(text) as Record<string, unknown>
  const ids = (part: string) => (copy[part] as { id: string }[]).map(({ id }) => id)
  expect(ids('services')).toEqual(['records1', 'records2'])
  expect(ids('timePoints')).toEqual(['moves1', 'moves2'])
  expect(ids('pickups')).toEqual(['pickups1', 'pickups2'])
  expect(ids('proofs')).toEqual(['proofs1', 'proofs2'])
  expect(ids('messages')).toEqual(['notices1', 'notices2'])
  expect(copy).toMatchObject({
    ...{ account: { phone: null }, volunteer: null, awards: ['award'], badges: ['badge'] },
    claims: [{ note: '我待到了最后' }, { note: '10月24日的没有' }],
    recognitions: ['recognition'],
  })
  // Only what somebody found wrong is asked for one by one.
  expect(server.mock.calls.filter(([action]) => action === 'getRecord')).toEqual([
    ['getRecord', { recordId: 'records2' }],
  ])
  expect(server.mock.calls.filter(([action]) => action === 'getClaim')).toEqual([
    ['getClaim', { claimId: 'claims2' }],
  ])
})
