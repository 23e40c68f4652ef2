/** Activities as they were seen last: they are read without a network, too. */
import { defineKey } from '@client/platform/storage'
import { useCall } from '@client/platform/use-call'
import { useSeen, type Seen, type Sights } from '@client/platform/use-seen'
import type { OwnSignUp } from '@shared/activity/model'
import { signingContract, type PublicActivity } from '@shared/activity/signing-actions'

const OPENED = defineKey<Sights<PublicActivity>>('activity.opened', 1, {})
/** So many of those that were opened last. */
const KEPT_OPENED = 6

const OWN = defineKey<Sights<{ signUps: OwnSignUp[] }>>('activity.own', 1, {})

/** An activity by its link. */
export function useSeenActivity(id: string): Seen<PublicActivity> {
  const asked = useCall(signingContract, 'getActivity', id === '' ? null : { id })
  return useSeen(OPENED, id, asked, KEPT_OPENED)
}

/** Whose sign-ups: nobody's for a guest; undefined while nothing is known of who this is. */
export type Owner = { readonly id: string } | null | undefined

/** One's own sign-ups that are to come; a guest is refused. */
export function useSeenSignUps(owner: Owner): Seen<{ signUps: OwnSignUp[] }> {
  const asked = useCall(signingContract, 'listOwnSignUps', owner === undefined ? null : {})
  return useSeen(OWN, owner?.id ?? '', asked)
}

/** The same beside something else: none while they are not known, and for a guest. */
export function useOwnSignUps(owner: Owner) {
  const { asked } = useSeenSignUps(owner ?? undefined)
  return { signUps: asked.state === 'ready' ? asked.output.signUps : [], reload: asked.reload }
}
