import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf, openCloud, temporaryFolder, type TestCloud } from '../testing/cloud'

const data = temporaryFolder()
let cloud: TestCloud
beforeAll(async () => {
  cloud = await openCloud({ data })
})
afterAll(() => cloud.close())

const check = async (content: string) => {
  const requestData = { content, version: 2 }
  return (await cloud.app.callWxOpenApi({ apiName: 'security.msgSecCheck', requestData }))
    .result as {
    result: { suggest: string }
  }
}

const script = (body: object) =>
  fetch(`${cloud.origin}/local/wechat/replies`, { method: 'POST', body: JSON.stringify(body) })

test('a text passes unless a script says otherwise', async () => {
  expect((await check('fine')).result.suggest).toBe('pass')
  const reply = { errcode: 0, errmsg: 'ok', result: { suggest: 'risky', label: 20001 } }
  expect((await script({ api: 'security.msgSecCheck', when: '坏词', reply })).status).toBe(200)
  expect((await check('有坏词的话')).result.suggest).toBe('risky')
  expect((await check('fine')).result.suggest).toBe('pass')
})

test('an interface without a reply is refused, with a script it answers', async () => {
  const api = 'phonenumber.getPhoneNumber'
  const ask = () => cloud.app.callWxOpenApi({ apiName: api, requestData: { code: 'c' } })
  expect(await codeOf(ask())).toBe('WX_API_UNSCRIPTED')
  await script({ api, reply: { errcode: 40029, errmsg: 'invalid code' } })
  expect((await ask()).result).toEqual({ errcode: 40029, errmsg: 'invalid code' })
  expect((await script({ api })).status).toBe(400)
})

test('every call is kept, in memory and in a file', async () => {
  await check('kept')
  const answer = await fetch(`${cloud.origin}/local/wechat/outbox`)
  const { sent } = (await answer.json()) as { sent: { api: string; request: unknown }[] }
  const last = { api: 'security.msgSecCheck', request: { content: 'kept', version: 2 } }
  expect(sent.at(-1)).toMatchObject(last)
  await cloud.close()
  const lines = readFileSync(join(data, 'outbox.ndjson'), 'utf8').trim().split('\n')
  expect(lines).toHaveLength(sent.length)
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject(last)
})
