import type { accountContract } from '@shared/account/contract'
import type { OutputOf } from '@shared/kit/contract'
import { openDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'

type Me = OutputOf<(typeof accountContract.actions)['getMe']>

let cloud: LocalCloud

beforeAll(async () => {
  cloud = await startLocalCloud()
}, 30_000)
afterAll(() => cloud.stop())

describe('one’s own account', () => {
  test('tells name, number and grants, and nothing else', async () => {
    const id = await makeMember(cloud, openDatabase(cloud.adminUrl), {
      openId: 'me',
      displayName: '周明远',
      volunteerNo: 'HA-0427',
      grants: [ASSOCIATION_STAFF],
    })
    const called = await cloud.call<Me>('account', 'getMe', {}, 'me')
    expect(outputOf(called)).toEqual({
      account: {
        id,
        displayName: '周明远',
        volunteerNo: 'HA-0427',
        grants: [ASSOCIATION_STAFF],
      },
      unread: 0,
    })
    expect(called.waves).toBe(2)
  })

  test('is null before the first sign-in, and for somebody WeChat does not name', async () => {
    expect(outputOf(await cloud.call<Me>('account', 'getMe', {}, 'stranger'))).toEqual({
      account: null,
    })
    expect(outputOf(await cloud.call<Me>('account', 'getMe'))).toEqual({ account: null })
  })

  test('nothing else is served', async () => {
    for (const action of ['deleteMe', 'constructor', '__proto__', '']) {
      expect(codeOf(await cloud.call('account', action, {}, 'me'))).toBe('REQUEST.UNKNOWN_ACTION')
    }
  })
})
