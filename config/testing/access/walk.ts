/** Walks the access matrix: every action, as every caller, for every record it can be asked for. */
import type { ActionContract } from '@shared/kit/contract'
import { ROLES } from '@shared/kit/access'
import { DAY } from '@shared/kit/time'
import type { AuditRecord } from '../../../cloudfunctions/kit/audit'
import { recordTexts } from '../every-record'
import { takeSettings } from '../people'
import { codeOf } from '../replies'
import { matrix, type Domain } from './matrix'
import type { Probe, Scene, Walkable } from './probe'
import { CALLERS, reaches, type AccessRow, type CallerKind, type Relation } from './reach'
import { grantsOf, type Place, type Someone, type Stage } from './stage'

/** One call of the walk, and how it went. */
export interface Step {
  readonly domain: Domain
  /** What, by whom, on whose record. */
  readonly cell: string
  readonly expected: string
  readonly got: string
}

export interface Walked {
  /** What the matrix refuses. */
  readonly refused: readonly Step[]
  /** Who has an account or a role no more. */
  readonly turnedAway: readonly Step[]
  readonly allowed: readonly Step[]
  /** The collections in which a refused call left something. */
  readonly changed: readonly string[]
  /** What replies showed in full to whom they should not. */
  readonly leaks: readonly string[]
  /** What was shown in full as the matrix says. */
  readonly fullReads: ReadonlySet<string>
  /** Full reads that did not leave what the matrix says. */
  readonly unaudited: readonly string[]
}

interface Cell {
  readonly domain: Domain
  readonly action: string
  readonly row: AccessRow
  readonly probe: Probe<ActionContract>
  readonly kind: CallerKind
  readonly relation: Relation
}

interface Refusal {
  readonly cell: Cell
  readonly by: Someone
  readonly input: object
  readonly expected: string
}

const ACCOUNTLESS: readonly CallerKind[] = ['guest', 'stranger']
/** Twice as many at a time as a function has instances: while some call, others are prepared. */
const AT_ONCE = 8

export async function walk(
  stage: Stage,
  probes: Readonly<Record<Domain, Walkable>>,
): Promise<Walked> {
  return (await Walk.begin(stage)).through(cellsOf(probes))
}

function cellsOf(probes: Readonly<Record<Domain, Walkable>>): Cell[] {
  return (Object.keys(matrix) as Domain[]).flatMap((domain) =>
    Object.entries<AccessRow>(matrix[domain]).flatMap(([action, row]) => {
      const probe = probes[domain].probes[action]
      if (!probe) throw new Error(`nobody tries out ${domain}.${action}`)
      const cell = { domain, action, row, probe }
      return CALLERS.flatMap((kind) => probe.of.map((relation) => ({ ...cell, kind, relation })))
    }),
  )
}

class Walk {
  private readonly leaks: string[] = []
  private readonly fullReads = new Set<string>()
  private readonly unaudited: string[] = []
  /** What a refused call asks for: prepared once, since nothing comes of it. */
  private readonly asked = new Map<string, Promise<{ caller: Someone; input: object }>>()

  private constructor(
    private readonly stage: Stage,
    private readonly near: Place,
    private readonly far: Place,
    /** Who makes the refused calls, each with a file at the near station. */
    private readonly standing: ReadonlyMap<CallerKind, Someone>,
    private readonly bystander: Someone,
  ) {}

  static async begin(stage: Stage): Promise<Walk> {
    takeSettings(stage.cloud)
    const [near, far] = await Promise.all([stage.makePlace(), stage.makePlace()])
    const standing = new Map<CallerKind, Someone>()
    for (const kind of CALLERS) {
      if (ACCOUNTLESS.includes(kind)) standing.set(kind, stage.imagine())
      else {
        const person = await stage.makePerson(grantsOf(kind, near))
        await stage.plantFile(person, near)
        standing.set(kind, person)
      }
    }
    return new Walk(stage, near, far, standing, await stage.makePerson())
  }

  /** All that is refused first, so that one look before and after shows whether it left anything. */
  async through(cells: readonly Cell[]): Promise<Walked> {
    const isAllowed = ({ row, kind, relation }: Cell) => reaches(row.may[kind], relation)
    const beyond = cells.filter((cell) => !isAllowed(cell))
    const refusals = await inTurns(beyond, (cell) => this.prepareRefusal(cell))
    const goodbyes = await this.prepareGoodbyes(cells)
    const before = await this.records()
    const refused = await inTurns(refusals, (refusal) => this.refuse(refusal))
    const turnedAway = await inTurns(goodbyes, (refusal) => this.refuse(refusal))
    const after = await this.records()
    const changed = [...before.keys()].filter((name) => before.get(name) !== after.get(name))
    const allowed = await inTurns(cells.filter(isAllowed), (cell) => this.allow(cell))
    const { leaks, fullReads, unaudited } = this
    return { refused, turnedAway, allowed, changed, leaks, fullReads, unaudited }
  }

  private async prepareRefusal(cell: Cell): Promise<Refusal> {
    const { caller, input } = await this.askFor(cell)
    const by = isOwn(cell) ? caller : this.standing.get(cell.kind)
    if (!by) throw new Error(`nobody is ${cell.kind}`)
    return { cell, by, input, expected: refusalOf(cell) }
  }

  private askFor(cell: Cell): Promise<{ caller: Someone; input: object }> {
    const { domain, action, kind, relation } = cell
    const key = `${domain}.${action} ${isOwn(cell) ? kind : relation}`
    const asked = this.asked.get(key) ?? this.prepareAsking(cell)
    this.asked.set(key, asked)
    return asked
  }

  private async prepareAsking(cell: Cell) {
    const { stage, near, far } = this
    const { probe, kind, relation } = cell
    const [place, elsewhere] = relation === 'foreign' ? [far, near] : [near, far]
    const caller = isOwn(cell) ? await stage.makePerson(grantsOf(kind, near)) : this.bystander
    const owner = isOwn(cell) ? caller : await stage.makePerson()
    const scene = { stage, relation, kind, caller, owner, place, elsewhere }
    return { caller, input: await prepare(probe, scene) }
  }

  /**
   * Whoever held every role and lost it by its date, is closing the account, or never agreed to sign in, asks for
   * everything that needs an account, or a role..
   */
  private async prepareGoodbyes(cells: readonly Cell[]): Promise<Refusal[]> {
    const everyRole = ROLES.flatMap((role) => grantsOf(role, this.near))
    const over = everyRole.map((grant) => ({ ...grant, until: Date.now() - DAY }))
    const gone = [
      { by: await this.stage.makePerson(over), expected: 'ACCESS.ROLE' },
      {
        by: await this.stage.makePerson(everyRole, { closesAt: Date.now() + DAY }),
        expected: 'ACCESS.SIGN_IN',
      },
      {
        by: await this.stage.makePerson(everyRole, { consented: false }),
        expected: 'ACCESS.CONSENT',
      },
    ]
    const guests = cells.filter(
      ({ kind, relation, probe, row }) =>
        kind === 'guest' && relation === probe.of[0] && row.may.stranger === undefined,
    )
    const calls = guests.flatMap((cell) => gone.map((one) => ({ cell, ...one })))
    const needed = calls.filter(
      ({ cell, expected }) => expected !== 'ACCESS.ROLE' || cell.row.may.resident === undefined,
    )
    return inTurns(needed, async (call) => {
      const { input } = await this.askFor(call.cell)
      return { ...call, cell: { ...call.cell, kind: 'resident' }, input }
    })
  }

  private async refuse({ cell, by, input, expected }: Refusal): Promise<Step> {
    const called = await this.call(cell, by, input)
    this.readReply(cell, by, JSON.stringify(called.reply))
    return { domain: cell.domain, cell: nameOf(cell), expected, got: codeOf(called) }
  }

  private async allow(cell: Cell): Promise<Step> {
    const { domain, probe, kind, relation } = cell
    const expected = probe.instead?.(kind, relation) ?? 'OK'
    try {
      return { domain, cell: nameOf(cell), expected, got: await this.tryOut(cell) }
    } catch (error) {
      // A refused call that went through may have taken away what others are prepared with: that one is to be read, too.
      return { domain, cell: nameOf(cell), expected, got: `not prepared: ${String(error)}` }
    }
  }

  private async tryOut(cell: Cell): Promise<string> {
    const scene = await this.freshScene(cell)
    const called = await this.call(cell, scene.caller, await prepare(cell.probe, scene))
    this.readReply(cell, scene.caller, JSON.stringify(called.reply))
    if (!called.reply.ok) return codeOf(called)
    await this.checkTraces(cell, scene)
    return cell.probe.isDone?.(called.reply.output) === false ? 'nothing was done' : 'OK'
  }

  /** Fresh people, and a fresh place where more than one's own is touched: what is allowed changes them. */
  private async freshScene(cell: Cell): Promise<Scene> {
    const { stage, near, far } = this
    const { row, probe, kind, relation } = cell
    const place = row.may[kind] === 'own' ? near : await stage.makePlace()
    const home = relation === 'foreign' ? near : place
    const hasAccount = !ACCOUNTLESS.includes(kind)
    const caller = hasAccount ? await stage.makePerson(grantsOf(kind, home)) : stage.imagine()
    if (probe.filed && hasAccount) await stage.plantFile(caller, home)
    const owner = isOwn(cell) ? caller : await stage.makePerson()
    return { stage, relation, kind, caller, owner, place, elsewhere: far }
  }

  private call({ domain, action, kind }: Cell, { openId }: Someone, input: object) {
    return this.stage.cloud.call(domain, action, input, kind === 'guest' ? undefined : openId)
  }

  /** What a reply shows in full must be named by the matrix: to its owner, or to whoever may read it. PRV-02, PRV-03. */
  private readReply(cell: Cell, { accountId }: Someone, text: string): void {
    const { owner = [], others = [] } = cell.row.shows
    for (const shown of this.stage.shownIn(text)) {
      const isNamed =
        others.includes(shown.what) || (shown.accountId === accountId && owner.includes(shown.what))
      if (isNamed) this.fullReads.add(`${cell.domain}.${cell.action} ${shown.what}`)
      else this.leaks.push(`${nameOf(cell)}: ${shown.what}`)
    }
  }

  private async checkTraces(cell: Cell, { caller, owner }: Scene): Promise<void> {
    const { domain, action, row } = cell
    const { leaves } = row.shows
    if (leaves === undefined || leaves === 'consent') return
    const rows = await this.stage.database.all<AuditRecord>('audits', {
      ...{ action: `${domain}.${action}`, actor: caller.accountId },
    })
    const subject = leaves === 'anonymous' ? null : owner.accountId
    const isThere = rows.some(
      (one) => (one.subject ?? null) === subject && (leaves === 'copy' || one.reason !== null),
    )
    if (!isThere) this.unaudited.push(nameOf(cell))
  }

  /** Every record but the counts of calls, which a refused call adds to. */
  private async records(): Promise<ReadonlyMap<string, string>> {
    const texts = await recordTexts(this.stage.database)
    return new Map([...texts].filter(([name]) => name !== 'rate_limits'))
  }
}

/** What a call beyond the matrix must answer: by whether somebody is known, has the role, and has it there. */
function refusalOf({ kind, row, probe }: Cell): string {
  if (row.may[kind] !== undefined) return probe.others ?? 'ACCESS.SCOPE'
  return ACCOUNTLESS.includes(kind) ? 'ACCESS.SIGN_IN' : 'ACCESS.ROLE'
}

/** Only who has an account has records of their own. */
function isOwn({ kind, relation }: Cell): boolean {
  return relation === 'own' && !ACCOUNTLESS.includes(kind)
}

function nameOf({ domain, action, kind, relation }: Cell): string {
  return `${domain}.${action} by ${kind} on ${relation}`
}

async function prepare(probe: Probe<ActionContract>, scene: Scene): Promise<object> {
  return (await probe.prepare(scene)) as object
}

/** Does it for each, a few at a time. */
async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const waiting = [...items.entries()]
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, item] = next
      results[index] = await work(item)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return results
}
