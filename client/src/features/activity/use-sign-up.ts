import { call, isUnreached } from '@client/platform/call'
import { useDraft } from '@client/platform/drafts'
import { useAct } from '@client/platform/use-act'
import type { ActivityPost, OwnSignUp } from '@shared/activity/model'
import { signingContract, type PublicActivity } from '@shared/activity/signing-actions'
import { SIGN_UP_COPY } from './copy'
import { firstChoice, type SignUpChoice } from './sign-up-choice'

export interface SigningUp {
  readonly choice: SignUpChoice
  readonly choose: (change: Partial<SignUpChoice>) => void
  readonly busy: boolean
  /** Why it was not done, in a sentence. */
  readonly problem: string | undefined
  /** Signs up with what was chosen; true when it was answered. */
  readonly signUp: () => Promise<boolean>
}

const NOTHING: Partial<SignUpChoice> = {}

/** What is chosen of an activity, kept on this phone until it was answered: also when the network went. */
export function useSignUp(
  activity: PublicActivity,
  posts: readonly ActivityPost[],
  onSignedUp: (signUp: OwnSignUp) => void,
): SigningUp {
  const draft = useDraft(`activity.${activity.id}.1`, NOTHING)
  const act = useAct()
  const choice = { ...firstChoice(activity.slotTimes, posts), ...draft.value }
  const signUp = () =>
    act.run(async () => {
      const { slotId, postId, companions, agreed, oldEnough } = choice
      if (slotId === null || postId === null) return
      draft.save()
      const wanted = { activityId: activity.id, slotId, postId, companions, agreed, oldEnough }
      const answer = await call(signingContract, 'signUp', wanted)
      draft.discard()
      onSignedUp(answer.signUp)
    })
  return {
    choice,
    choose(change) {
      act.forgive()
      draft.update(change)
    },
    busy: act.busy,
    problem: isUnreached(act.error) ? SIGN_UP_COPY.unreached : act.error?.sentence,
    signUp,
  }
}
