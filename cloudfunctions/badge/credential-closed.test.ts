/** Where nobody gave a key, nothing is signed, and everything else goes on. */
import { BADGE, Credentials, type Shown } from '../../config/testing/credentials'
import { openDatabase } from '../../config/testing/database'
import { takeSettings } from '../../config/testing/people'
import { makeSettings, startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { codeOf, outputOf } from '../../config/testing/replies'

let cloud: LocalCloud
afterAll(() => cloud.stop())

test('without a key a badge stays what it is, and the file is refused in plain words', async () => {
  cloud = await startLocalCloud({
    ...{ timerEvery: 86_400_000, settings: { ...makeSettings(), CREDENTIAL_KEY: '' } },
  })
  takeSettings(cloud)
  const credentials = new Credentials(cloud, openDatabase(cloud.adminUrl))
  const { openId } = await credentials.makeHolder()
  const shown = await credentials.call<Shown>('getCredential', { honour: BADGE }, openId)
  expect(outputOf(shown)).toMatchObject({ title: '邻里帮手', state: 'closed' })
  expect(codeOf(await credentials.take(BADGE, openId))).toBe('CREDENTIAL.CLOSED')
  expect(codeOf(await credentials.check('a.b.c'))).toBe('CREDENTIAL.NOT_OURS')
  expect((await fetch(`${cloud.origin}/open/badge/status/1`)).status).toBe(404)
  expect((await fetch(`${cloud.origin}/open/badge/issuer`)).status).toBe(404)
}, 30_000)
