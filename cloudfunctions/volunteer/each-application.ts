import { CodedError, kitErrors } from '@shared/kit/errors'
import type { DecisionResult } from '@shared/volunteer/model'
import { keepInStep, type Walker } from '../kit/in-step'
import { logFailure } from '../kit/log'
import { transact, type Transaction } from '../kit/transact'

/** Where one part of a bulk act is. */
export interface Turn {
  /** How often its transaction was tried before. */
  readonly attempt: number
  /** Waits for the others before the next calls; one that is tried again goes its own way. */
  readonly step: () => Promise<void>
}

type Part = (transaction: Transaction, turn: Turn) => Promise<DecisionResult>

/**
 * Does a bulk act, each application in a transaction of its own, all at the same time and in step: twenty take the
 * waves of one. Whatever goes wrong with one is its own result, and the others go on.
 */
export function eachApplication(
  applicationIds: readonly string[],
  requestId: string,
  partOf: (applicationId: string, index: number) => Part,
): Promise<DecisionResult[]> {
  const walkers = keepInStep(applicationIds.length)
  return Promise.all(
    walkers.map((walker, index) => {
      const applicationId = applicationIds[index] ?? ''
      const part = walk(partOf(applicationId, index), walker)
      return resultOrRefusal(applicationId, requestId, part)
    }),
  )
}

function walk(part: Part, walker: Walker): Promise<DecisionResult> {
  let tries = 0
  const once = async (transaction: Transaction) => {
    const attempt = tries++
    try {
      return await part(transaction, { attempt, step: () => walker.step() })
    } finally {
      walker.leave()
    }
  }
  // Also one whose transaction never began must not be waited for.
  return transact(once).finally(() => walker.leave())
}

async function resultOrRefusal(
  applicationId: string,
  requestId: string,
  part: Promise<DecisionResult>,
): Promise<DecisionResult> {
  try {
    return await part
  } catch (error) {
    if (!(error instanceof CodedError)) logFailure('volunteer', requestId, error)
    const { sentence } = error instanceof CodedError ? error : kitErrors.FAILED
    return { applicationId, outcome: 'refused', sentence }
  }
}
