/** WeChat as the local cloud plays it: what was asked, and what it answers. */
import type { LocalCloud } from './local-cloud'

/** Lets WeChat answer an API like this whenever the request holds `when`. */
export async function scriptReply(
  cloud: LocalCloud,
  api: string,
  when: string,
  reply: object,
): Promise<void> {
  const answer = await fetch(`${cloud.origin}/local/wechat/replies`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ api, when, reply }),
  })
  if (!answer.ok) throw new Error(`the script was not taken: ${await answer.text()}`)
  await answer.text()
}

/** Lets the content check say this about texts that hold `when`. */
export function scriptVerdict(
  cloud: LocalCloud,
  when: string,
  suggest: 'pass' | 'review' | 'risky',
): Promise<void> {
  return scriptReply(cloud, 'security.msgSecCheck', when, {
    errcode: 0,
    errmsg: 'ok',
    result: { suggest, label: 100 },
  })
}

/** Everything that was sent to WeChat, as one text. */
export async function sentToWeChat(cloud: LocalCloud): Promise<string> {
  return (await fetch(`${cloud.origin}/local/wechat/outbox`)).text()
}
