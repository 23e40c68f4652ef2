import { QUEUE_COPY, RECOGNITION_TAGS } from '@client/features/badge/recognition-copy'
import { AskedPage } from '@client/features/frame/asked-page'
import { call } from '@client/platform/call'
import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { usePaged } from '@client/platform/use-paged'
import { Cell, CellGroup } from '@client/ui/cell'
import { MoreRows } from '@client/ui/more-rows'
import { Segments } from '@client/ui/segments'
import { StatePage } from '@client/ui/state-page'
import { Tag } from '@client/ui/tag'
import { recognitionContract } from '@shared/badge/recognition-actions'
import type { RecognitionRow } from '@shared/badge/recognition-model'
import { friendlyDate } from '@shared/kit/time'
import { useMemo, useState } from 'react'

const LISTS = [
  { key: 'waiting', label: QUEUE_COPY.waiting },
  { key: 'decided', label: QUEUE_COPY.decided },
] as const
type Of = (typeof LISTS)[number]['key']

function Rows({ of, rows }: { readonly of: Of; readonly rows: readonly RecognitionRow[] }) {
  if (rows.length === 0) {
    const none = of === 'waiting' ? QUEUE_COPY.none : QUEUE_COPY.noneDecided
    return <StatePage art="window-empty" {...none} />
  }
  return (
    <CellGroup>
      {rows.map(({ id, maskedName, star, schemeName, dueAt, state }) => (
        <Cell
          key={id}
          letter={maskedName.slice(0, 1)}
          title={QUEUE_COPY.row(maskedName, star)}
          hint={of === 'waiting' ? QUEUE_COPY.due(schemeName, friendlyDate(dueAt - 1)) : schemeName}
          value={<Tag {...RECOGNITION_TAGS[state]} />}
          onPress={() => void open('award/recognition', { id })}
        />
      ))}
    </CellGroup>
  )
}

/** Stars of other schemes that volunteers ask for, and which schemes there are. BDG-06. */
export default function RecognitionsPage() {
  const [of, setOf] = useState<Of>('waiting')
  const asked = useCall(recognitionContract, 'listRecognitionQueue', { of })
  const page = useMemo(
    () =>
      asked.state === 'ready'
        ? { ...asked, output: { entries: asked.output.recognitions, more: asked.output.more } }
        : asked,
    [asked],
  )
  const { seen, older, loadOlder } = usePaged(page, async (before) => {
    const { recognitions, more } = await call(recognitionContract, 'listRecognitionQueue', {
      ...{ of, before },
    })
    return { entries: recognitions, more }
  })
  return (
    <AskedPage title={QUEUE_COPY.title} asked={asked} shape={['row', 'row', 'row']}>
      {() => (
        <>
          <Segments label={QUEUE_COPY.of} items={LISTS} current={of} onChange={setOf} />
          <Rows of={of} rows={seen.entries} />
          <MoreRows more={seen.more} state={older} words={QUEUE_COPY.older} onMore={loadOlder} />
          <CellGroup>
            <Cell
              icon="clipboard"
              title={QUEUE_COPY.schemes}
              hint={QUEUE_COPY.schemesHint}
              onPress={() => void open('award/schemes', {})}
            />
          </CellGroup>
        </>
      )}
    </AskedPage>
  )
}
