import { call } from '@client/platform/call'
import { copyText } from '@client/platform/clipboard'
import { useAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { InlineAction } from '@client/ui/inline-action'
import { Kv } from '@client/ui/kv'
import { Option, OptionGroup } from '@client/ui/option'
import { PageHead } from '@client/ui/page-head'
import { Sheet } from '@client/ui/sheet'
import { closingContract, type Closing } from '@shared/activity/closing-actions'
import { RETENTION_CLASSES, type RetentionClass } from '@shared/activity/closing-rules'
import { friendlyDate } from '@shared/kit/time'
import { useState } from 'react'
import { ARCHIVE_COPY, CLASS_WORDS } from './copy'

/** Where a closed activity lies. ARC-09, ARC-16. */
export function ArchiveCard({ archive }: { readonly archive: NonNullable<Closing['archive']> }) {
  const { no, class: kept, at } = archive
  return (
    <Card pad="rows">
      <Kv label={ARCHIVE_COPY.no} value={no} />
      <Kv label={ARCHIVE_COPY.at} value={friendlyDate(at)} />
      <Kv label={ARCHIVE_COPY.class} value={CLASS_WORDS[kept].title} />
      <InlineAction icon="copy" label={ARCHIVE_COPY.copy} onPress={() => void copyText(no)} />
    </Card>
  )
}

export interface ArchiveSheetProps {
  readonly open: boolean
  readonly activityId: string
  readonly onClose: () => void
  readonly onDone: (closing: Closing) => void
}

/** How long the file is kept, and the end of it: nothing is chosen beforehand. ACT-29, ARC-16. */
export function ArchiveSheet({ open, activityId, onClose, onDone }: ArchiveSheetProps) {
  const [kept, keep] = useState<RetentionClass>()
  const act = useAct()
  const file = () =>
    act.run(async () => {
      if (!kept) return
      onDone((await call(closingContract, 'closeActivity', { activityId, class: kept })).closing)
    })
  return (
    <Sheet
      open={open}
      label={ARCHIVE_COPY.title}
      closeLabel={ARCHIVE_COPY.close}
      onClose={onClose}
      action={
        <Button
          disabled={kept === undefined}
          reason={ARCHIVE_COPY.pick}
          loading={act.busy && ARCHIVE_COPY.acting}
          onPress={() => void file()}
        >
          {ARCHIVE_COPY.act}
        </Button>
      }
    >
      <PageHead size="title" title={ARCHIVE_COPY.title} text={ARCHIVE_COPY.text} />
      <OptionGroup label={ARCHIVE_COPY.title}>
        {RETENTION_CLASSES.map((one) => (
          <Option
            key={one}
            {...CLASS_WORDS[one]}
            selected={kept === one}
            onSelect={() => keep(one)}
          />
        ))}
      </OptionGroup>
      <ErrorCallout text={act.error?.sentence} />
    </Sheet>
  )
}
