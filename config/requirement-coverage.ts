/** Holds the listed requirements against the titles of the tests: what is proven, what is left and why. */
import type { Proof } from './requirement-proofs'
import type { Requirement } from './requirements'

/** What the project says of its requirements. Reasons are sentences for a reader. */
export interface Said {
  readonly requirements: ReadonlyMap<string, Requirement>
  /** Why a row is not built. */
  readonly notBuilt: Readonly<Record<string, string>>
  /** What is left of a row that is built and proven in part. */
  readonly inPart: Readonly<Record<string, string>>
}

export interface Row {
  readonly id: string
  /** Absent for what a test names without being listed. */
  readonly requirement?: Requirement
  readonly proofs: readonly Proof[]
  /** Why it, or a part of it, is left. */
  readonly left?: string
}

/** The rows of one kind: `ROL`, `PLAN`, `D`. */
export interface Family {
  readonly name: string
  readonly rows: number
  readonly proven: number
  /** Of the proven ones, those with a part that is left. */
  readonly inPart: number
  readonly left: number
}

/** Every row that is listed or named by a test, by id. */
export function rowsOf(said: Said, proofs: readonly Proof[]): Row[] {
  const ids = new Set([...said.requirements.keys(), ...proofs.map(({ id }) => id)])
  return [...ids]
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((id) => {
      const requirement = said.requirements.get(id)
      const left = said.notBuilt[id] ?? said.inPart[id]
      return {
        id,
        ...(requirement && { requirement }),
        proofs: proofs.filter((proof) => proof.id === id),
        ...(left !== undefined && { left }),
      }
    })
}

/** What is wrong with the list, a sentence each; none when every row is proven or has its reason, and not both. */
export function problemsOf(said: Said, proofs: readonly Proof[]): string[] {
  const proven = new Set(proofs.map(({ id }) => id))
  const reasons = [...Object.keys(said.notBuilt), ...Object.keys(said.inPart)]
  return [
    ...[...said.requirements.keys()]
      .filter((id) => !proven.has(id) && !(id in said.notBuilt))
      .map((id) => `${id} has neither a test nor a reason`),
    ...Object.keys(said.notBuilt)
      .filter((id) => proven.has(id))
      .map((id) => `${id} has a reason although a test proves it`),
    ...Object.keys(said.inPart)
      .filter((id) => !proven.has(id))
      .map((id) => `${id} is left in part, but no test proves the rest`),
    ...reasons
      .filter((id) => !said.requirements.has(id))
      .map((id) => `${id} has a reason, but is not listed`),
  ]
}

/** The listed rows counted by family, in the order of the list. */
export function familiesOf(rows: readonly Row[]): Family[] {
  const listed = rows.filter(({ requirement }) => requirement)
  const names = [...new Set(listed.map(({ id }) => familyOf(id)))]
  return names.map((name) => {
    const own = listed.filter(({ id }) => familyOf(id) === name)
    const proven = own.filter(({ proofs }) => proofs.length > 0)
    return {
      name,
      rows: own.length,
      proven: proven.length,
      inPart: proven.filter(({ left }) => left !== undefined).length,
      left: own.length - proven.length,
    }
  })
}

function familyOf(id: string): string {
  return id.slice(0, id.indexOf('-'))
}
