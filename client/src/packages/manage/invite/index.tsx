import { useMe } from '@client/features/account/use-me'
import { WrongFacePage } from '@client/features/frame/asked-page'
import { FormPage } from '@client/features/frame/form-page'
import { INVITE_COPY, ROLES_COPY } from '@client/features/roles/copy'
import { InviteFields, MadeCode, useInviting } from '@client/features/roles/inviting'
import { copyText } from '@client/platform/clipboard'
import { back, useParams } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Toast } from '@client/ui/toast'
import type { Role } from '@shared/kit/access'
import { useCallback, useState } from 'react'
import { useManagedStation } from '../managed-station'
import { rolesToGive } from '../roles/roles-to-give'

interface InviteProps {
  readonly scope: string
  readonly place: string
  readonly roles: readonly Role[]
}

function Invite({ scope, place, roles }: InviteProps) {
  const inviting = useInviting(scope, roles)
  const [said, setSaid] = useState<string>()
  const hush = useCallback(() => setSaid(undefined), [])
  const { made, chosen } = inviting
  if (!made) {
    return (
      <FormPage
        title={INVITE_COPY.title}
        save={chosen ? INVITE_COPY.make : INVITE_COPY.off}
        saving={INVITE_COPY.making}
        off={!chosen}
        act={inviting.act}
        onSave={inviting.make}
      >
        <InviteFields inviting={inviting} place={place} />
      </FormPage>
    )
  }
  const copy = async () => {
    await copyText(made.code)
    setSaid(INVITE_COPY.copied)
  }
  return (
    <Screen
      nav={<NavBar title={INVITE_COPY.title} onBack={() => void back()} insets={insets()} />}
      over={<Toast raised text={said} onClose={hush} />}
      footer={
        <Footer layout="row">
          <Button variant="line" block={false} onPress={() => void back()}>
            {INVITE_COPY.done}
          </Button>
          <Button icon="copy" onPress={() => void copy()}>
            {INVITE_COPY.copy}
          </Button>
        </Footer>
      }
    >
      <MadeCode made={made} />
    </Screen>
  )
}

/** An invitation to a role at a place: the code is shown once. */
export default function InvitePage() {
  const { scope = '', name = ROLES_COPY.here } = useParams<'manage/invite'>()
  const { account } = useMe()
  const station = useManagedStation()
  const roles = rolesToGive(account, scope, station ?? undefined)
  if (roles.length === 0) {
    return <WrongFacePage title={INVITE_COPY.title} known={account !== undefined} />
  }
  return <Invite scope={scope} place={name} roles={roles} />
}
