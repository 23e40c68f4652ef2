import { AskFields } from './ask-fields'
import { useAsking } from './use-asking'
import { ASK_COPY } from '@client/features/badge/recognition-copy'
import { AskedPage } from '@client/features/frame/asked-page'
import { BrushView } from '@client/features/frame/brush-view'
import { FormPage } from '@client/features/frame/form-page'
import { newPhoto } from '@client/platform/new-photo'
import { pickPicture } from '@client/platform/pick-picture'
import { useCall } from '@client/platform/use-call'
import { PageHead } from '@client/ui/page-head'
import { recognitionContract } from '@shared/badge/recognition-actions'
import type { StarScheme } from '@shared/badge/recognition-model'
import { useState } from 'react'

function AskForm({ schemes }: { readonly schemes: readonly StarScheme[] }) {
  const asking = useAsking()
  const [path, setPath] = useState<string>()
  if (path !== undefined) {
    const leave = () => setPath(undefined)
    return (
      <BrushView
        id="recognition-brush-board"
        {...{ path, copy: ASK_COPY, onLeave: leave }}
        onUse={(picture) =>
          void newPhoto(picture).then((photo) => {
            asking.change({ photo })
            leave()
          })
        }
      />
    )
  }
  return (
    <FormPage
      title={ASK_COPY.title}
      save={ASK_COPY.send}
      saving={ASK_COPY.sending}
      note={ASK_COPY.note}
      act={asking.act}
      onSave={asking.hand}
    >
      <PageHead size="title" title={ASK_COPY.head} />
      <AskFields
        {...{ schemes, draft: asking.draft, problem: asking.problem }}
        onChange={asking.change}
        onPick={() => void pickPicture().then(setPath)}
      />
    </FormPage>
  )
}

/** Asks that a star of another scheme is recognised, with a covered picture of its paper. BDG-06. */
export default function RecognitionAskPage() {
  const asked = useCall(recognitionContract, 'listRecognitions', {})
  if (asked.state === 'ready') return <AskForm schemes={asked.output.schemes} />
  return (
    <AskedPage title={ASK_COPY.title} asked={asked} shape={['title', 'row', 'row', 'card']}>
      {() => null}
    </AskedPage>
  )
}
