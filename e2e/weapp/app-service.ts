/** Runs the scripts of the built mini-program as WeChat's app service does: no window, no document, no eval. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import vm from 'node:vm'

interface Module {
  exports: unknown
}

type Script = (require: (path: string) => unknown, module: Module, exports: unknown) => void
/**
 * A realm of its own over the build in `dist`, with the language and what is provided, and nothing else:
 * whatever the app takes from a browser or from Node is not there.
 */
export class AppService {
  /** What the app threw or complained of so far, with its stack. */
  readonly errors: string[] = []
  private readonly modules = new Map<string, Module>()
  private readonly surroundings: Record<string, unknown> = {}
  private readonly realm = vm.createContext(this.surroundings, {
    // As in WeChat: `new Function` and `eval` throw.
    codeGeneration: { strings: false, wasm: false },
  })

  constructor(private readonly dist: string) {
    this.provide({
      console: { log: () => undefined, warn: this.complain, error: this.complain },
    })
  }

  /** Puts what the scripts find around them. */
  provide(globals: Readonly<Record<string, unknown>>): void {
    Object.assign(this.surroundings, globals)
  }

  /** Runs a script of the build once (`pages/home/index`) and gives what it exports. */
  run(path: string): unknown {
    const file = join(this.dist, path.endsWith('.js') ? path : `${path}.js`)
    const known = this.modules.get(file)
    if (known) return known.exports
    const module: Module = { exports: {} }
    this.modules.set(file, module)
    const script = vm.compileFunction(
      readFileSync(file, 'utf8'),
      ['require', 'module', 'exports'],
      { parsingContext: this.realm, filename: file },
    ) as Script
    script((wanted) => this.run(join(dirname(path), wanted)), module, module.exports)
    return module.exports
  }

  /** Runs something of the app; what it throws is kept, as WeChat reports it and goes on. */
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
}
