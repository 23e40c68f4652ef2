import { open as openPage } from '@client/platform/navigation'
import { Button } from '@client/ui/button'
import { Cell } from '@client/ui/cell'
import { Field } from '@client/ui/field'
import { PageHead } from '@client/ui/page-head'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import type { Account } from '@shared/account/model'
import { useState } from 'react'
import { DATA_COPY } from './copy'
import type { AccountSheetProps } from './own-data-sheet'
import { useRename } from './use-rename'

/** Corrects what people are called at once; a volunteer's name and birthday are corrected by the station. R-27. */
export function CorrectSheet(
  props: AccountSheetProps & { readonly onSaved: (account: Account) => void },
) {
  const { open, account, onClose, onSaved } = props
  const [name, setName] = useState(account.displayName)
  const { busy, error, rename } = useRename(onSaved)
  return (
    <Sheet
      open={open}
      label={DATA_COPY.correct}
      closeLabel={DATA_COPY.notNow}
      onClose={onClose}
      action={
        <Button
          disabled={name.trim() === ''}
          loading={busy && DATA_COPY.nameSaving}
          onPress={() => void rename(name)}
        >
          {DATA_COPY.nameSave}
        </Button>
      }
    >
      <Stack>
        <PageHead size="title" title={DATA_COPY.correct} text={DATA_COPY.answer} />
        <Field
          label={DATA_COPY.nameLabel}
          value={name}
          max={20}
          error={error?.sentence}
          onChange={setName}
        />
        {account.volunteerNo ? (
          <Cell
            icon="id"
            title={DATA_COPY.fileCell}
            hint={DATA_COPY.fileHint}
            onPress={() => void openPage('volunteer/file', {})}
          />
        ) : null}
      </Stack>
    </Sheet>
  )
}
