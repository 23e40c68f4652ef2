import { CodedError } from '@shared/kit/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { learnContract, Reward } from '@shared/learn/contract'
import { learnErrors } from '@shared/learn/errors'
import { findAccount, hasConsent, type AccountRecord } from '../kit/accounts'
import type { Caller } from '../kit/caller'
import { postEntries } from '../kit/ledger'
import { addMerit } from '../kit/merits'
import type { Context } from '../kit/serve'
import { passTrainings, waitingForLesson } from '../kit/training-records'
import { transact } from '../kit/transact'
import { QUIZ_KEYS } from './quiz-keys'
import { rewardEntry } from './reward-entry'

type Action = (typeof learnContract.actions)['answerQuiz']

/**
 * Marks a quiz, gives the 宝盾 of the first one that is all right with its merit, and passes the trainings that waited for
 * it. D-08, PTS-09, TRN-03, BDG-08.
 */
export async function answerQuiz(
  { lessonId, version, answers }: ParsedOf<Action>,
  { caller, at }: Context,
): Promise<OutputOf<Action>> {
  const key = QUIZ_KEYS[lessonId]
  if (version !== key.version) throw new CodedError(learnErrors.LESSON_CHANGED)
  const marks = key.answers.map(({ right, why }, question) => ({
    ...{ right: answers[question] === right, answer: right, why },
  }))
  const passed = marks.every(({ right }) => right)
  if (!passed) return { marks, passed, reward: 'none' }
  const account = await signedIn(caller)
  if (!account) return { marks, passed, reward: 'guest' }
  const entry = rewardEntry(account._id, { lessonId, version, at })
  // An entry that is in the ledger already is passed over, so that only the first time posts any.
  const [posted, waiting] = await Promise.all([
    transact(async (transaction) => {
      const fresh = await postEntries(transaction, [entry])
      const merit = { _id: entry._id, accountId: account._id, counts: { lessons: 1 }, at }
      if (fresh.length > 0) await addMerit(transaction, merit, at)
      return fresh
    }),
    waitingForLesson(account._id, lessonId),
  ])
  await passTrainings(waiting, at)
  const reward: Reward = posted.length > 0 ? 'given' : 'givenBefore'
  return { marks, passed, reward }
}

/** Whose 宝盾 it would be; undefined for a guest, and for who is closing the account. */
async function signedIn({ openId }: Caller): Promise<AccountRecord | undefined> {
  const account = openId === undefined ? undefined : await findAccount(openId)
  return account && !account.closesAt && hasConsent(account, 'signIn') ? account : undefined
}
