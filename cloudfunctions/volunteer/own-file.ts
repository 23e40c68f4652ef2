import type { OwnFile } from '@shared/volunteer/model'
import type { MemberContext } from '../kit/serve'
import { together, transact, type Transaction } from '../kit/transact'
import { readOpenFile, takeStep, type FileStep, type OpenFile } from './file-story'
import { ownFile, readWaits, type Waits } from './file-views'
import { volunteerIdOf } from './person'

/** A step of the file's owner, who reads at once what waits since. */
interface OwnStep extends FileStep {
  readonly waits?: Partial<Waits>
}

/** Tells the step, or undefined when nothing is to be done; `waits` is what waited before it. */
type OwnWork = (
  transaction: Transaction,
  file: OpenFile,
  waits: Promise<Waits>,
) => Promise<OwnStep | undefined> | OwnStep | undefined

/**
 * Changes the caller's own file in a transaction; the file as its owner sees it then. What waits is read beside the
 * work, at no wave of its own. Errors: VOLUNTEER.NO_FILE, and what `work` throws.
 */
export function changeOwnFile({ account }: MemberContext, work: OwnWork): Promise<OwnFile> {
  return transact(async (transaction) => {
    const file = await readOpenFile(transaction, volunteerIdOf(account._id))
    const before = readWaits(file)
    const [{ changed, waits }, waited] = await together([
      change(transaction, file, before, work),
      before,
    ])
    return ownFile(changed, { ...waited, ...waits })
  })
}

async function change(
  transaction: Transaction,
  file: OpenFile,
  before: Promise<Waits>,
  work: OwnWork,
): Promise<{ changed: OpenFile; waits?: Partial<Waits> }> {
  const step = await work(transaction, file, before)
  if (!step) return { changed: file }
  const changed = await takeStep(transaction, file, step)
  return { changed, ...(step.waits && { waits: step.waits }) }
}
