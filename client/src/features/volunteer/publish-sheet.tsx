import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { CheckRow } from '@client/ui/check-row'
import { PageHead } from '@client/ui/page-head'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import { CONSENT_TEXTS } from '@shared/account/consent-texts'
import { useState } from 'react'
import { TIERS_COPY } from './tier-copy'

export interface PublishSheetProps {
  readonly busy: boolean
  readonly error: string | undefined
  readonly onPublish: () => void
  readonly onClose: () => void
}

const { title, text } = CONSENT_TEXTS.publicTier

/** The consent to be named on the public list, asked where it is used and never ticked beforehand. */
export function PublishSheet({ busy, error, onPublish, onClose }: PublishSheetProps) {
  const [consented, setConsented] = useState(false)
  const [isChecked, setChecked] = useState(false)
  const publish = () => {
    setChecked(true)
    if (consented) onPublish()
  }
  const missed = isChecked && !consented ? TIERS_COPY.publishTick : undefined
  return (
    <Sheet
      open
      label={TIERS_COPY.public}
      closeLabel={TIERS_COPY.publishLater}
      onClose={onClose}
      action={
        <Button loading={busy && TIERS_COPY.publishing} onPress={publish}>
          {TIERS_COPY.publish}
        </Button>
      }
    >
      <Stack>
        <PageHead size="title" title={TIERS_COPY.public} text={TIERS_COPY.publicOn} />
        <Card pad="rows" tone="sunken">
          <CheckRow
            title={title}
            text={text}
            checked={consented}
            error={missed ?? error}
            onChange={setConsented}
          />
        </Card>
      </Stack>
    </Sheet>
  )
}
