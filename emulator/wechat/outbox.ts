import { appendFile } from 'node:fs/promises'
import { hasField } from '../database/values'
import { CloudError } from '../errors'
import { log } from '../log'

/** One call that would have gone to WeChat. */
export interface Sent {
  readonly at: number
  readonly api: string
  readonly request: unknown
  readonly reply: unknown
}

/** A scripted answer; `when` is a part of the request's JSON text. */
export interface Script {
  readonly api: string
  readonly when?: string
  readonly reply: unknown
}

const KEPT = 500

const DEFAULTS: Readonly<Record<string, unknown>> = {
  'security.msgSecCheck': { errcode: 0, errmsg: 'ok', result: { suggest: 'pass', label: 100 } },
  'subscribeMessage.send': { errcode: 0, errmsg: 'ok' },
}

/** WeChat's open API as far as a program can see it: calls are kept, answers are scripted. */
export class Outbox {
  private readonly kept: Sent[] = []
  private scripts: readonly Script[] = []
  private writing: Promise<void> = Promise.resolve()

  /** @param file every call is also a line of it. */
  constructor(private readonly file?: string) {}

  /** @throws WX_API_UNSCRIPTED when neither a script nor a default answers. */
  send(api: string, request: unknown): unknown {
    const reply = this.replyTo(api, JSON.stringify(request))
    const sent: Sent = { at: Date.now(), api, request, reply }
    this.kept.push(sent)
    if (this.kept.length > KEPT) this.kept.shift()
    this.keepOnDisk(`${JSON.stringify(sent)}\n`)
    return reply
  }

  /** The last calls, oldest first. */
  list(): readonly Sent[] {
    return this.kept
  }

  /** The newest script that fits answers. */
  script(script: Script): void {
    this.scripts = [script, ...this.scripts]
  }

  flush(): Promise<void> {
    return this.writing
  }

  private replyTo(api: string, text: string): unknown {
    const script = this.scripts.find((one) => one.api === api && text.includes(one.when ?? ''))
    if (script) return script.reply
    if (hasField(DEFAULTS, api)) return DEFAULTS[api]
    throw new CloudError(
      'WX_API_UNSCRIPTED',
      `No reply is scripted for ${api}: POST /local/wechat/replies sets one.`,
    )
  }

  private keepOnDisk(line: string): void {
    const { file } = this
    if (!file) return
    this.writing = this.writing
      .then(() => appendFile(file, line))
      .catch((error: unknown) => log('cloud', `${file} cannot be written: ${String(error)}`))
  }
}
