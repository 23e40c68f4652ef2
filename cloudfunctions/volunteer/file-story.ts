/** A file and its story: who it belongs to, and what is added to it. */
import type { FileEvent } from '@shared/volunteer/model'
import { volunteerErrors } from '@shared/volunteer/errors'
import { CodedError } from '@shared/kit/errors'
import type { Instant } from '@shared/kit/time'
import type { MemberContext } from '../kit/serve'
import { get, type Change } from '../kit/store'
import { together, transact, type Transaction } from '../kit/transact'
import { volunteerIdOf } from './person'
import { VOLUNTEERS, type PersonFields, type VolunteerRecord } from './records'

/** A file whose person is still known: the account is not closed. */
export type OpenFile = VolunteerRecord & { readonly person: PersonFields }
export type FileChange = Change<VolunteerRecord>
/** What an act does to a file, and what it writes beside it: sent together, as one wave. */
export interface FileStep {
  readonly change?: FileChange
  readonly beside?: readonly (Promise<unknown> | false)[]
}
/** Tells the step, or undefined when nothing is to be done. */
type FileWork = (
  transaction: Transaction,
  file: OpenFile,
) => Promise<FileStep | undefined> | FileStep | undefined

/** As many events as an owner is shown; older ones are in the audit. */
const MOST_EVENTS = 100

/** The caller's file; undefined for who is no volunteer. */
export async function findOwnFile({
  account,
}: Pick<MemberContext, 'account'>): Promise<OpenFile | undefined> {
  const file = await get(VOLUNTEERS, volunteerIdOf(account._id))
  return file && isOpen(file) ? file : undefined
}

/** A file within a transaction. Errors: VOLUNTEER.NO_FILE. */
export async function readOpenFile(
  transaction: Transaction,
  volunteerId: string,
): Promise<OpenFile> {
  return requireOpen(await transaction.get(VOLUNTEERS, volunteerId))
}

/** The same file, when its person is known. Errors: VOLUNTEER.NO_FILE. */
export function requireOpen(file: VolunteerRecord | undefined): OpenFile {
  if (!file || !isOpen(file)) throw new CodedError(volunteerErrors.NO_FILE)
  return file
}

function isOpen(file: VolunteerRecord): file is OpenFile {
  return file.person !== null
}

/**
 * Changes a file of the caller's station in a transaction.
 * Errors: VOLUNTEER.NO_FILE, ACCESS.SCOPE, and what `work` throws.
 */
export function changeManagedFile(
  { authorize }: MemberContext,
  volunteerId: string,
  work: FileWork,
): Promise<void> {
  return transact(async (transaction) => {
    const file = await readOpenFile(transaction, volunteerId)
    authorize(file.stationId, file.areaId)
    const step = await work(transaction, file)
    if (step) await takeStep(transaction, file, step)
  })
}

/** Writes a step, whose change holds plain values only, and gives the file as it is then. */
export async function takeStep(
  transaction: Transaction,
  file: OpenFile,
  { change, beside = [] }: FileStep,
): Promise<OpenFile> {
  await together([change && transaction.update(VOLUNTEERS, file._id, change), ...beside])
  return { ...file, ...(change as Partial<OpenFile>) }
}

/** The history with one more event. */
export function withEvent(
  { history }: VolunteerRecord,
  what: FileEvent['what'],
  at: Instant,
  note = '',
): readonly FileEvent[] {
  return [...history, { at, what, note }].slice(-MOST_EVENTS)
}
