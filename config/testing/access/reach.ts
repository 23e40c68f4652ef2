/** The words of the access matrix: who calls, whose record it is, and how far a caller may reach. PRV-20, ROL-01 to ROL-08. */
import { ROLES } from '@shared/kit/access'

/**
 * Who calls. A guest comes without WeChat's name for them (the web), a stranger with it but without an account, a
 * resident has an account; the roles are granted at a place. Who holds several may do what each of them may.
 */
export const CALLERS = ['guest', 'stranger', 'resident', ...ROLES] as const
export type CallerKind = (typeof CALLERS)[number]

/** Whose record an act touches, as its caller sees it: one's own lies at one's own place. */
export const RELATIONS = ['own', 'place', 'foreign'] as const
export type Relation = (typeof RELATIONS)[number]

/** How far: one's own records; those at the place of one's role (team, station, area), too; all of the association's. */
export type Reach = 'own' | 'place' | 'all'
export type Reaches = Readonly<Partial<Record<CallerKind, Reach>>>

/** Whether a reach gets as far as a record. No reach gets nowhere. */
export function reaches(reach: Reach | undefined, relation: Relation): boolean {
  if (reach === undefined) return false
  if (reach === 'all') return true
  return relation === 'own' || (reach === 'place' && relation === 'place')
}

/** What is covered in replies. R-29. A display name is what somebody chose to be called. */
export type Secret = 'name' | 'phone' | 'idNumber' | 'displayName'

/** What an action shows in full, and to whom; every other reply covers it. PRV-02, PRV-03. */
export interface FullReads {
  /** To its owner. */
  readonly owner?: readonly Secret[]
  /** To somebody else who may call the action. */
  readonly others?: readonly Secret[]
  /**
   * What a full read leaves. `copy`: an audit row of the owner's own; `reason`: one with the reason, and the owner as
   * its subject; `anonymous`: the same without a subject, since nothing leads from a report to an account (D-29);
   * `consent`: none, the owner has made it public.
   */
  readonly leaves?: 'copy' | 'reason' | 'anonymous' | 'consent'
}

export interface AccessRow {
  readonly may: Reaches
  readonly shows: FullReads
  /** The requirements that it follows from. */
  readonly from: string
}

/** Every action of a contract, each once. */
export type Rows<C extends { readonly actions: object }> = Readonly<
  Record<keyof C['actions'], AccessRow>
>

/** One row: who may, from which requirement, and what it shows in full. */
export function row(may: Reaches, from: string, shows: FullReads = {}): AccessRow {
  return { may, from, shows }
}

/** The same reach for several callers. */
export function allOf(callers: readonly (typeof CALLERS)[number][], reach: Reach): Reaches {
  return Object.fromEntries(callers.map((caller) => [caller, reach]))
}
