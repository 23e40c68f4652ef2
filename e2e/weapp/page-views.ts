/** Pages and components of the build on the simulator's component runtime, which draws them into the document. */
import { dirname, join } from 'node:path'
import simulate from 'miniprogram-simulate'
import type { AppService } from './app-service'
import type { Build } from './build'

type Act = (this: unknown, ...parameters: unknown[]) => unknown
type Acts = Readonly<Record<string, Act>>

/** A page as its own code and the page stack see it. */
export interface Page {
  setData(data: object, done?: () => void): void
  onLoad?(options: object): void
  onShow?(): void
  onReady?(): void
  onHide?(): void
  onUnload?(): void
  onShareAppMessage?(cause: object): object
}

/** What the app hands to `Page` or `Component`. */
interface Definition {
  readonly data?: object
  readonly methods?: Acts
  readonly properties?: Readonly<Record<string, { readonly type: { readonly name: string } }>>
}

export interface View {
  readonly page: Page
  readonly component: simulate.Component
}

const TYPES: Readonly<Record<string, unknown>> = { String, Number, Boolean, Object, Array }

/** Between the app's scripts and its views everything is text, as in WeChat. */
const copy = (data: object): object => JSON.parse(JSON.stringify(data)) as object

let phones = 0

/** The views of one phone: its components are its own, since their methods are the methods of its app. */
export class PageViews {
  private readonly owner = `phone${(phones += 1)}`
  private readonly ids = new Map<string, string>()
  private defined: Definition | undefined

  constructor(
    private readonly build: Build,
    private readonly service: AppService,
  ) {
    service.provide({
      Page: ({ data, ...rest }: Definition & Acts) => {
        const methods = Object.entries(rest).filter(([, value]) => typeof value === 'function')
        this.defined = { data, methods: Object.fromEntries(methods) as Acts }
      },
      Component: (definition: Definition) => (this.defined = definition),
    })
  }

  /** Makes a view of a page; its script runs when it is opened for the first time. */
  make(path: string, options: Readonly<Record<string, string>>): View {
    const component = simulate.render(this.register(path))
    const page = component.instance as Page
    const setData = page.setData.bind(page)
    Object.assign(page, { route: path, is: path, options })
    page.setData = (data, done) => setData(copy(data), done)
    return { page, component }
  }

  private register(path: string): string {
    const known = this.ids.get(path)
    if (known) return known
    const id = `${this.owner}-${path.replaceAll('/', '-')}`
    this.ids.set(path, id)
    const usingComponents = Object.entries(this.build.componentsOf(path)).map(
      ([tag, place]) => [tag, this.register(join(dirname(path), place))] as const,
    )
    const { data, methods, properties, ...rest } = this.define(path)
    simulate.load({
      ...rest,
      ...{ id, path: `/${path}`, tagName: 'page', template: this.build.templateOf(path) },
      usingComponents: Object.fromEntries(usingComponents),
      data: copy(data ?? {}),
      methods: this.guarded(methods ?? {}),
      properties: ofThisRealm(properties ?? {}),
      // The build has neither, and writes {} for it, which WeChat takes and the simulator does not.
      ...{ behaviors: [], externalClasses: [] },
    })
    return id
  }

  private define(path: string): Definition {
    this.defined = undefined
    this.service.run(path)
    // Set by Page or Component while the script ran, which the compiler cannot see.
    const defined = this.defined as Definition | undefined
    if (!defined) throw new Error(`${path} makes neither a page nor a component`)
    return defined
  }

  private guarded(acts: Acts): Acts {
    const { guard } = this.service
    return Object.fromEntries(
      Object.entries(acts).map(([name, act]): [string, Act] => [
        name,
        function (...parameters) {
          return guard(() => act.apply(this, parameters))
        },
      ]),
    )
  }
}

/** The app's `String` is its own realm's; the component runtime knows only the one here. */
function ofThisRealm(properties: NonNullable<Definition['properties']>) {
  return Object.fromEntries(
    Object.entries(properties).map(([name, { type, ...rest }]) => [
      name,
      { ...rest, type: TYPES[type.name] },
    ]),
  )
}
