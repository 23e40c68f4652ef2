import { open as openPage } from '@client/platform/navigation'
import { Button } from '@client/ui/button'
import { Kv } from '@client/ui/kv'
import { PageHead } from '@client/ui/page-head'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import type { Account } from '@shared/account/model'
import { ROLE_WORDS } from '@shared/account/role-words'
import { DATA_COPY } from './copy'

export interface AccountSheetProps {
  readonly open: boolean
  readonly account: Account
  readonly onClose: () => void
}

/** What the account holds of its owner; the volunteer's file has a page of its own. R-27. */
export function OwnDataSheet({ open, account, onClose }: AccountSheetProps) {
  const roles = account.grants.map(({ role, scopeName }) => `${ROLE_WORDS[role]}，${scopeName}`)
  return (
    <Sheet
      open={open}
      label={DATA_COPY.see}
      closeLabel={DATA_COPY.seen}
      onClose={onClose}
      action={
        account.volunteerNo ? (
          <Button onPress={() => void openPage('volunteer/file', {})}>{DATA_COPY.fileCell}</Button>
        ) : undefined
      }
    >
      <Stack>
        <PageHead size="title" title={DATA_COPY.title} />
        <Kv label={DATA_COPY.seeName} value={account.displayName} />
        <Kv label={DATA_COPY.seePhone} value={account.maskedPhone ?? DATA_COPY.none} />
        <Kv label={DATA_COPY.seeNo} value={account.volunteerNo ?? DATA_COPY.none} />
        <Kv label={DATA_COPY.seeRoles} value={roles.join('；') || DATA_COPY.none} />
      </Stack>
    </Sheet>
  )
}
