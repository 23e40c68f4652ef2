import { call } from '@client/platform/call'
import { open as openPage } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { ErrorCallout } from '@client/ui/callout'
import { Cell } from '@client/ui/cell'
import { PageHead } from '@client/ui/page-head'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import { accountContract } from '@shared/account/contract'
import { DATA_COPY } from './copy'
import type { AccountSheetProps } from './own-data-sheet'

/** What can be deleted by itself, each with what it does; the whole account has a page of its own.. */
export function RemoveSheet(props: AccountSheetProps & { readonly onRemoved: () => void }) {
  const { open, account, onClose, onRemoved } = props
  const { error, run } = useAct()
  const removePhone = async () => {
    const removed = await run(async () => {
      await call(accountContract, 'removePhone', {})
    })
    if (removed) onRemoved()
  }
  return (
    <Sheet open={open} label={DATA_COPY.remove} closeLabel={DATA_COPY.close} onClose={onClose}>
      <Stack>
        <PageHead size="title" title={DATA_COPY.removeTitle} text={DATA_COPY.removeText} />
        <Cell
          icon="phone"
          tone="bad"
          title={DATA_COPY.phone}
          hint={
            account.maskedPhone ? DATA_COPY.phoneHeld(account.maskedPhone) : DATA_COPY.phoneNone
          }
          onPress={account.maskedPhone ? () => void removePhone() : undefined}
        />
        <Cell
          icon="id"
          tone="bad"
          title={DATA_COPY.idNumber}
          hint={DATA_COPY.idNumberHint}
          onPress={() => void openPage('settings/consents', {})}
        />
        <Cell
          icon="trash"
          tone="bad"
          title={DATA_COPY.account}
          hint={DATA_COPY.accountHint}
          onPress={() => void openPage('settings/close', {})}
        />
        <ErrorCallout text={error?.sentence} />
      </Stack>
    </Sheet>
  )
}
