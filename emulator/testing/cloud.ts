import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import tcb from '@cloudbase/node-sdk'
import { startCloud, type Cloud, type CloudOptions } from '../cloud'
import type { SdkApp, SdkDatabase } from './sdk'

// As in a cloud function: without it the SDK asks the network what machine this is, at every call.
process.env.TENCENTCLOUD_RUNENV = 'SCF'
process.env.TENCENTCLOUD_REGION = 'ap-shanghai'
process.env.SCF_NAMESPACE = 'local'
// Its warning about slow calls also comes, late, for calls that were cut off.
process.env.SILENCE = 'true'

export interface TestCloud extends Cloud {
  readonly app: SdkApp
  readonly db: SdkDatabase
}

/** The real SDK, talking to this address. */
export function connect(serviceUrl: string): Pick<TestCloud, 'app' | 'db'> {
  const app = tcb.init({ env: 'local', secretId: 'any', secretKey: 'any', serviceUrl })
  return { app: app as unknown as SdkApp, db: app.database() }
}

/** A cloud in this process, in memory unless told otherwise, with the real SDK on it. */
export async function openCloud(options: Partial<CloudOptions> = {}): Promise<TestCloud> {
  const cloud = await startCloud({ port: 0, ...options })
  return { ...cloud, ...connect(cloud.url) }
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'local-cloudbase-'))
}

/** The code an operation is refused with; undefined when it is not refused. */
export async function codeOf(operation: Promise<unknown>): Promise<string | undefined> {
  return (await failureOf(operation))?.code
}

export async function failureOf(
  operation: Promise<unknown>,
): Promise<{ code: string; message: string } | undefined> {
  try {
    await operation
    return undefined
  } catch (error) {
    return error as { code: string; message: string }
  }
}
