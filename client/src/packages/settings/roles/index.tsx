import { keepMe, useMe } from '@client/features/account/use-me'
import { AskedPage } from '@client/features/frame/asked-page'
import { ROLES_COPY } from '@client/features/settings/copy'
import { GrantRows } from '@client/features/settings/grant-rows'
import { InvitationCard } from '@client/features/settings/invitation-card'
import { useResign } from '@client/features/settings/use-resign'
import { open } from '@client/platform/navigation'
import { ErrorCallout } from '@client/ui/callout'
import { Cell, CellGroup } from '@client/ui/cell'
import { Dialog } from '@client/ui/dialog'
import { Toast } from '@client/ui/toast'
import type { Grant } from '@shared/account/model'
import { ROLE_WORDS } from '@shared/account/role-words'
import { View } from '@tarojs/components'
import { useState } from 'react'

/** What the person may do, and where: given by others, visible, and to be given back (board 30, 我的身份; ROL-01 to 04). */
export default function RolesPage() {
  const { account, asked } = useMe()
  const { error, resign } = useResign(keepMe)
  const [leaving, setLeaving] = useState<Grant>()
  const [said, setSaid] = useState<string>()
  const leave = (grant: Grant) =>
    grant.role === 'volunteer' ? void open('volunteer/file', {}) : setLeaving(grant)
  const confirm = () => {
    setLeaving(undefined)
    if (leaving) void resign(leaving)
  }
  const isVolunteer = account?.grants.some(({ role }) => role === 'volunteer') ?? false
  return (
    <AskedPage
      title={ROLES_COPY.title}
      asked={asked}
      guest={account === null}
      shape={['card', 'card']}
      over={
        <>
          <Dialog
            open={leaving !== undefined}
            icon="undo"
            destructive
            question={leaving ? ROLES_COPY.question(ROLE_WORDS[leaving.role]) : ''}
            effect={ROLES_COPY.effect}
            stay={{ label: ROLES_COPY.stay, onPress: () => setLeaving(undefined) }}
            act={{ label: ROLES_COPY.resign, onPress: confirm }}
          />
          <Toast text={said} onClose={() => setSaid(undefined)} />
        </>
      }
    >
      {() => (
        <>
          <View className="t-2">{ROLES_COPY.lead}</View>
          <ErrorCallout block text={error?.sentence} />
          <GrantRows grants={account?.grants ?? []} onResign={leave} />
          {isVolunteer ? null : (
            <CellGroup>
              <Cell
                icon="hand"
                title={ROLES_COPY.volunteer}
                hint={ROLES_COPY.volunteerHint}
                onPress={() => void open('volunteer/apply', {})}
              />
            </CellGroup>
          )}
          <InvitationCard
            onTaken={(after) => {
              const fresh = after.grants.find(
                (grant) =>
                  !account?.grants.some(
                    (held) => held.scopeId === grant.scopeId && held.role === grant.role,
                  ),
              )
              keepMe(after)
              if (fresh) setSaid(ROLES_COPY.taken(ROLE_WORDS[fresh.role]))
            }}
          />
        </>
      )}
    </AskedPage>
  )
}
