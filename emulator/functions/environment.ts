import { readFileSync } from 'node:fs'
import { StartError } from '../errors'
import { isPlainObject } from '../database/values'

/**
 * The environment of every instance: what the cloud sets, and what the project adds. Nothing of the
 * environment of this process is passed on. Without `TENCENTCLOUD_RUNENV` the SDK would look for a
 * metadata server at every call. `{{origin}}` in what the project adds stands for the cloud's own address.
 */
export function functionEnvironment(
  origin: string,
  envName: string,
  extra: Readonly<Record<string, string>>,
): Record<string, string> {
  return {
    TZ: 'Asia/Shanghai',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    SCF_NAMESPACE: envName,
    TCB_ENV: envName,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${origin}/admin` }),
    ...Object.fromEntries(
      Object.entries(extra).map(([name, value]) => [name, value.replace('{{origin}}', origin)]),
    ),
  }
}

/** @throws StartError when the file is not an object of texts. */
export function readEnvironment(file: string): Record<string, string> {
  let source: unknown
  try {
    source = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new StartError(`The environment ${file} cannot be read: ${(error as Error).message}`)
  }
  if (!isPlainObject(source)) throw new StartError(`The environment ${file} is not an object.`)
  for (const [name, value] of Object.entries(source)) {
    if (typeof value !== 'string') throw new StartError(`${name} in ${file} is not a text.`)
  }
  return source as Record<string, string>
}
