/** The host page: a phone with WeChat on it, in a browser. `?openid=dev-manager` says whose; `&path=…` where it opens. */
import { registerBuiltIns } from '../../weapp/built-ins'
import type { AppSettings, Build } from '../../weapp/build'
import { MiniApp } from '../../weapp/mini-app'
import { Phone } from '../../weapp/phone'
import { serveBuild } from './app-service'
import { answersSoFar } from './gateway'
import type { CompiledBuild } from './protocol'
import { faultsOfAria, faultsOfLook, inkOf } from './probes'
import { sent } from './simulate'
import { readStyles } from './styles'

/** The build as the phone reads it. */
function readBuild({ settings, templates }: CompiledBuild): Build {
  // WeChat's compiler writes for this version of the view engine.
  Object.assign(window, { __webview_engine_version__: 0.02 })
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what the compiler gives is a script
  const templateAt = (new Function(templates) as () => (path: string) => unknown)()
  return {
    dist: '',
    app: settings.app as AppSettings,
    componentsOf(path) {
      const own = settings[path] as { usingComponents?: Record<string, string> } | undefined
      return own?.usingComponents ?? {}
    },
    templateOf: (path) => templateAt(`${path}.wxml`),
  }
}

const styleOf = () => document.head.appendChild(document.createElement('style'))

/** Shows the page in front, and nothing else, before the browser paints. */
function keepFrontInView(front: () => MiniApp['pages']['front'], compiled: CompiledBuild): void {
  const setSheet = readStyles(compiled)
  setSheet('app', styleOf())
  const pageStyle = styleOf()
  let shown: HTMLElement | undefined
  const look = () => {
    const { element, path } = front()
    if (element !== shown) {
      shown = element
      document.querySelectorAll('section').forEach((page) => (page.hidden = page !== element))
      setSheet(path, pageStyle)
      window.scrollTo(0, 0)
    }
    requestAnimationFrame(look)
  }
  look()
}

async function main(): Promise<void> {
  const compiled = (await (await fetch('build.json')).json()) as CompiledBuild
  const query = new URLSearchParams(location.search)
  serveBuild(compiled)
  registerBuiltIns()
  const build = readBuild(compiled)
  const phone = new Phone({
    origin: location.origin,
    openid: query.get('openid') ?? '',
    fontSize: Number(query.get('fontSize') ?? 16),
  })
  let app = new MiniApp(build, phone, query.get('path') ?? undefined)
  const past: string[] = []
  let remembered: [string, string][] = []
  const end = () => {
    app.end()
    past.push(...app.service.errors)
  }
  window.host = {
    sent,
    get answers() {
      return answersSoFar()
    },
    get errors() {
      return [...past, ...app.service.errors]
    },
    get front() {
      return app.pages.front.path
    },
    ...{ faultsOfLook, faultsOfAria, inkOf },
    remember() {
      remembered = [...phone.kept]
    },
    reopen(path) {
      end()
      app = new MiniApp(build, phone, path)
    },
    startOver(path) {
      end()
      phone.kept.clear()
      remembered.forEach(([name, text]) => phone.kept.set(name, text))
      app = new MiniApp(build, phone, path)
    },
  }
  keepFrontInView(() => app.pages.front, compiled)
}

void main()
