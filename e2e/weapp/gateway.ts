/** CloudBase's way from a phone to a function, over the local cloud's gateway. */
import { request } from 'node:http'

/** Calls the function `name` as the person `openid`; gives what it returned. Fails when the cloud is not reached. */
export function callFunction(
  origin: string,
  openid: string,
  name: string,
  data: unknown,
): Promise<unknown> {
  const headers = { 'content-type': 'application/json', 'x-dev-openid': openid }
  return new Promise((done, fail) => {
    const sent = request(`${origin}/functions/${name}`, { method: 'POST', headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.once('error', fail)
      answer.once('end', () => done(JSON.parse(Buffer.concat(chunks).toString('utf8'))))
    })
    sent.once('error', fail)
    sent.end(JSON.stringify(data))
  })
}
