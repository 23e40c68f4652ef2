/** Runs the scripts of the mini-program in a browser as WeChat's app service does: no window, no document, no eval. */
import type { AppService as ServiceInTests } from '../../weapp/app-service'
import type { CompiledBuild } from './protocol'
import { dirname, join } from './node-path'

interface Module {
  exports: unknown
}

type Script = (require: (path: string) => unknown, module: Module, exports: unknown) => void
type Act = (...given: unknown[]) => unknown

let build: CompiledBuild | undefined

/** Says what the services made from now on run. */
export function serveBuild(compiled: CompiledBuild): void {
  build = compiled
}

const refuse = (): never => {
  throw new Error('WeChat makes no code of text')
}

/** In place of the one that needs Node: what a page of its own calls a realm is a scope here. */
export class AppService implements Pick<ServiceInTests, keyof ServiceInTests> {
  readonly errors: string[] = []
  private readonly compiled: CompiledBuild
  private readonly modules = new Map<string, Module>()
  private readonly timers = new Set<number>()
  private readonly surroundings: Record<string, unknown> = {}
  private readonly scope: object

  constructor() {
    if (!build) throw new Error('nothing to run yet')
    this.compiled = build
    const language = Object.fromEntries(
      build.language.map((name) => [name, (globalThis as Record<string, unknown>)[name]]),
    )
    Object.assign(this.surroundings, language, {
      globalThis: this.surroundings,
      Function: new Proxy(Function, { apply: refuse, construct: refuse }),
      eval: refuse,
      setTimeout: this.timer(window.setTimeout.bind(window)),
      setInterval: this.timer(window.setInterval.bind(window)),
      clearTimeout: (timer: number) => window.clearTimeout(timer),
      clearInterval: (timer: number) => window.clearInterval(timer),
      console: { log: () => undefined, warn: this.complain, error: this.complain },
    })
    // It claims every name, so that none is looked for in the browser.
    this.scope = new Proxy(this.surroundings, {
      has: () => true,
      get: (target, name) => {
        if (name === Symbol.unscopables) return undefined
        return Reflect.get(target, name) as unknown
      },
    })
  }

  provide(globals: Readonly<Record<string, unknown>>): void {
    Object.assign(this.surroundings, globals)
  }

  run(path: string): unknown {
    const file = path.endsWith('.js') ? path : `${path}.js`
    const known = this.modules.get(file)
    if (known) return known.exports
    const text = this.compiled.scripts[file]
    if (text === undefined) throw new Error(`the build has no ${file}`)
    const module: Module = { exports: {} }
    this.modules.set(file, module)
    const script = this.enclose(text, file)
    script((wanted) => this.run(join(dirname(file), wanted)), module, module.exports)
    return module.exports
  }

  readonly guard = <T>(act: () => T): T | undefined => {
    try {
      return act()
    } catch (error) {
      this.complain(error)
      return undefined
    }
  }

  readonly complain = (...what: unknown[]): void => {
    const words = what.map((one) => (one as { stack?: string } | null)?.stack ?? String(one))
    this.errors.push(words.join(' '))
  }

  end(): void {
    this.timers.forEach((timer) => window.clearTimeout(timer))
  }

  private enclose(text: string, file: string): Script {
    const body = `with (scope) { return function (require, module, exports) { ${text}\n} }`
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a package's script is text until it runs
    const make = new Function('scope', `${body}\n//# sourceURL=weapp/${file}`) as (
      scope: object,
    ) => Script
    return make(this.scope)
  }

  private timer(start: (act: () => void, after?: number) => number) {
    return (act: Act, after?: number, ...given: unknown[]): number => {
      const timer = start(() => this.guard(() => act(...given)), after)
      this.timers.add(timer)
      return timer
    }
  }
}
