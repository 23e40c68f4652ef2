import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

interface Deployed {
  readonly name: string
  readonly runtime: string
  readonly timeout: number
  readonly installDependency: boolean
  readonly envVariables: Readonly<Record<string, string>>
  readonly triggers?: readonly { readonly type: string; readonly config: string }[]
}

const root = resolve(__dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const { functions } = JSON.parse(read('cloudbaserc.json')) as { functions: readonly Deployed[] }

/** What only some functions are told, and may be left out. */
const OWN_SETTINGS: Readonly<Record<string, readonly string[]>> = {
  account: ['FIRST_ADMIN_CODE', 'ASSOCIATION_NAME'],
  badge: ['LINK_ADDRESS', 'ASSOCIATION_NAME', 'CREDENTIAL_KEY', 'CREDENTIAL_ADDRESS'],
  ledger: ['ANCHOR_KEY'],
  notice: ['SUBSCRIBE_TEMPLATES'],
}

const placeholder = (name: string): [string, string] => [name, `{{env.${name}}}`]

/** The settings that the functions read, by how much they need them. */
function settingsAsked(how: 'required' | 'optional'): [string, string][] {
  const asked = read('cloudfunctions/kit/settings.ts').matchAll(
    new RegExp(`${how}\\('(\\w+)'`, 'g'),
  )
  return [...asked].map(([, name = '']) => placeholder(name))
}

describe('cloudbaserc.json', () => {
  test('deploys every function there is', () => {
    const source = join(root, 'cloudfunctions')
    const written = readdirSync(source).filter((name) => existsSync(join(source, name, 'index.ts')))
    expect(functions.map(({ name }) => name).sort()).toEqual(written.sort())
  })

  test('gives each function the settings it asks for, and no value of them', () => {
    const placeholders = settingsAsked('required')
    expect(placeholders.length).toBeGreaterThan(0)
    for (const { name, envVariables } of functions) {
      const own = (OWN_SETTINGS[name] ?? []).map(placeholder)
      const given = Object.fromEntries([...placeholders, ...own])
      expect({ name, envVariables }).toEqual({
        name,
        envVariables: { ...given, TZ: 'Asia/Shanghai' },
      })
    }
  })

  test('gives what may be left out to the functions that ask for it alone', () => {
    const own = [...new Set(Object.values(OWN_SETTINGS).flat())].map(placeholder)
    expect(settingsAsked('optional').sort()).toEqual(own.sort())
  })

  test('D-27: runs them as they are built: Node 20.19, nothing installed, time for a slice', () => {
    for (const { runtime, installDependency, timeout } of functions) {
      expect([runtime, installDependency, timeout]).toEqual(['Nodejs20.19', false, 20])
    }
  })

  test('D-35: ships functions and nothing of the web app', () => {
    const parts = Object.keys(JSON.parse(read('cloudbaserc.json')) as object)
    expect(parts).toEqual(['version', 'envId', 'functionRoot', 'functions'])
  })

  test('wakes the functions that have jobs, the desk after the survey', () => {
    const withJobs = functions.filter(({ name }) =>
      /serve\([^[]*(\[|Jobs,)/.test(read(`cloudfunctions/${name}/index.ts`)),
    )
    const woken = functions.filter(({ triggers }) => triggers)
    expect(woken).toEqual(withJobs)
    const times = Object.fromEntries(woken.map(({ name, triggers }) => [name, triggers]))
    expect(times).toEqual({
      account: [{ name: 'tick', type: 'timer', config: '5 */10 * * * * *' }],
      activity: [{ name: 'tick', type: 'timer', config: '6,26,46 * * * * * *' }],
      help: [{ name: 'tick', type: 'timer', config: '3 * * * * * *' }],
      opinion: [{ name: 'tick', type: 'timer', config: '9 */10 * * * * *' }],
      learn: [{ name: 'tick', type: 'timer', config: '25 */10 * * * * *' }],
      notice: [{ name: 'tick', type: 'timer', config: '0,15,30,45 * * * * * *' }],
      volunteer: [{ name: 'tick', type: 'timer', config: '7 */5 * * * * *' }],
      survey: [{ name: 'tick', type: 'timer', config: '0,20,40 * * * * * *' }],
      training: [{ name: 'tick', type: 'timer', config: '13,43 * * * * * *' }],
      desk: [{ name: 'tick', type: 'timer', config: '10,30,50 * * * * * *' }],
      ledger: [{ name: 'tick', type: 'timer', config: '16,36,56 * * * * * *' }],
      badge: [{ name: 'tick', type: 'timer', config: '18,38,58 * * * * * *' }],
    })
  })
})
