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

describe('cloudbaserc.json', () => {
  test('deploys every function there is', () => {
    const source = join(root, 'cloudfunctions')
    const written = readdirSync(source).filter((name) => existsSync(join(source, name, 'index.ts')))
    expect(functions.map(({ name }) => name).sort()).toEqual(written.sort())
  })

  test('gives each function the settings it asks for, and no value of them', () => {
    const asked = [...read('cloudfunctions/kit/settings.ts').matchAll(/required\('(\w+)'\)/g)]
    const placeholders = asked.map(([, name]) => [name, `{{env.${name}}}`])
    expect(placeholders.length).toBeGreaterThan(0)
    for (const { envVariables } of functions) {
      expect(envVariables).toEqual({ ...Object.fromEntries(placeholders), TZ: 'Asia/Shanghai' })
    }
  })

  test('D-27: runs them as they are built: Node 20.19, nothing installed, time for a slice', () => {
    for (const { runtime, installDependency, timeout } of functions) {
      expect([runtime, installDependency, timeout]).toEqual(['Nodejs20.19', false, 20])
    }
  })

  test('wakes the functions that have jobs, the desk after the survey', () => {
    const withJobs = functions.filter(({ name }) =>
      /serve\([^[]*\[/.test(read(`cloudfunctions/${name}/index.ts`)),
    )
    const woken = functions.filter(({ triggers }) => triggers)
    expect(woken).toEqual(withJobs)
    const times = Object.fromEntries(woken.map(({ name, triggers }) => [name, triggers]))
    expect(times).toEqual({
      account: [{ name: 'tick', type: 'timer', config: '5 */10 * * * * *' }],
      notice: [{ name: 'tick', type: 'timer', config: '0,15,30,45 * * * * * *' }],
      volunteer: [{ name: 'tick', type: 'timer', config: '7 */5 * * * * *' }],
      survey: [{ name: 'tick', type: 'timer', config: '0,20,40 * * * * * *' }],
      desk: [{ name: 'tick', type: 'timer', config: '10,30,50 * * * * * *' }],
    })
  })
})
