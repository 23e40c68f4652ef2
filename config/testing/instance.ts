import type { LocalCloud } from './local-cloud'

/**
 * Lets this process stand for an instance of a function: the kit's store then reaches the local cloud's database,
 * with the cloud's keys. One cloud a process.
 */
export function becomeInstance({ adminUrl, settings }: LocalCloud): void {
  Object.assign(process.env, settings, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    SCF_NAMESPACE: 'local',
    TCB_ENV: 'local',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
  })
}
