import { useMe } from '@client/features/account/use-me'
import { AskedPage } from '@client/features/frame/asked-page'
import { useReasoned } from '@client/features/frame/use-reasoned'
import { ROLES_COPY } from '@client/features/roles/copy'
import { Invitations, RoleHolders } from '@client/features/roles/role-list'
import { call } from '@client/platform/call'
import { open, useParams } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Footer } from '@client/ui/footer'
import { Heading } from '@client/ui/heading'
import { accountContract } from '@shared/account/contract'
import { useManagedStation } from '../managed-station'
import { rolesToGive } from './roles-to-give'

/** Who holds which role at a place, and the invitations that wait (ROL-03, ROL-16). */
export default function RolesPage() {
  const { scope = '', name = ROLES_COPY.here } = useParams<'manage/roles'>()
  const { account } = useMe()
  const station = useManagedStation()
  const input = scope === '' ? null : { scopeId: scope }
  const holders = useCall(accountContract, 'listRoleHolders', input)
  const invitations = useCall(accountContract, 'listInvitations', input)
  const reasoned = useReasoned(holders.reload, true)
  const other = useAct()
  const roles = rolesToGive(account, scope, station ?? undefined)

  const takeBack = (id: string) =>
    other.run(async () => {
      await call(accountContract, 'withdrawInvitation', { id })
      reasoned.say(ROLES_COPY.takeBackDone)
      invitations.reload()
    })

  return (
    <AskedPage
      title={ROLES_COPY.title}
      asked={holders}
      shape={['title', 'card', 'card']}
      over={reasoned.layer}
      footer={
        roles.length > 0 ? (
          <Footer>
            <Button icon="send" onPress={() => void open('manage/invite', { scope, name })}>
              {ROLES_COPY.invite}
            </Button>
          </Footer>
        ) : undefined
      }
    >
      {(output) => (
        <>
          <Heading level={1} size="lead">
            {name}
          </Heading>
          <ErrorCallout block text={other.error?.sentence} />
          <RoleHolders
            scopeId={scope}
            holders={output.holders}
            mayWithdraw={(role) => roles.includes(role)}
            onWithdraw={reasoned.ask}
          />
          {invitations.state === 'ready' ? (
            <Invitations
              invitations={invitations.output.invitations}
              mayTakeBack={(role) => roles.includes(role)}
              onTakeBack={(id) => void takeBack(id)}
            />
          ) : null}
        </>
      )}
    </AskedPage>
  )
}
