import { handOverFile } from '@client/platform/save-file'
import { useAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { Callout, ErrorCallout } from '@client/ui/callout'
import { Sheet } from '@client/ui/sheet'
import { useState, type ReactNode } from 'react'
import { FILE_COPY } from './copy'

interface Made {
  readonly name: string
  readonly csv: string
}

interface FileSheetProps {
  readonly made: Made
  readonly onClose: () => void
}

/** WeChat lets a file go only from a tap of its own, so that handing it over is a second one. */
function FileSheet({ made, onClose }: FileSheetProps) {
  const act = useAct()
  const [said, setSaid] = useState<string>()
  const { name, csv } = made
  const take = () =>
    act.run(async () => {
      if (await handOverFile({ name, text: csv, type: 'text/csv' })) setSaid(FILE_COPY.taken)
    })
  return (
    <Sheet
      open
      label={name}
      closeLabel={FILE_COPY.close}
      onClose={onClose}
      action={
        <Button icon="download" loading={act.busy && FILE_COPY.taking} onPress={() => void take()}>
          {FILE_COPY.take}
        </Button>
      }
    >
      <Callout tone="good" icon="checkc" lead={name}>
        {said ?? FILE_COPY.made}
      </Callout>
      <ErrorCallout text={act.error?.sentence} />
    </Sheet>
  )
}

export interface FileAsking {
  /** Has the file made, and shows it then. */
  readonly ask: (make: () => Promise<Made>) => void
  readonly busy: boolean
  readonly error: string | undefined
  /** For `over` of the page. */
  readonly layer: ReactNode
}

/** A table that is made on the other side and handed over here. */
export function useFile(): FileAsking {
  const act = useAct()
  const [made, setMade] = useState<Made>()
  return {
    ask: (make) => void act.run(async () => setMade(await make())),
    ...{ busy: act.busy, error: act.error?.sentence },
    layer: made ? <FileSheet made={made} onClose={() => setMade(undefined)} /> : null,
  }
}
