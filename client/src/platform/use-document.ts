import { openDocument, type PartedFile } from './save-file'
import { useAct } from './use-act'
import { useState } from 'react'

/** A document on its way to the phone. */
export interface Download {
  /** How far it is; false while nothing comes. */
  readonly loading: string | false
  readonly error: string | undefined
  readonly start: () => Promise<void>
}

export interface DocumentAsked {
  /** Fetches it; `onPart` hears how far it is. */
  readonly gather: (onPart: (part: number, parts: number) => void) => Promise<PartedFile>
  readonly words: {
    readonly gathering: string
    readonly loading: (part: number, parts: number) => string
  }
  readonly onDone: () => void
}

/** Fetches a document and opens it; what came is kept, so that a second try begins at the end. */
export function useDocument({ gather, words, onDone }: DocumentAsked): Download {
  const act = useAct()
  const [said, setSaid] = useState(words.gathering)
  const [file, setFile] = useState<PartedFile>()
  return {
    loading: act.busy && said,
    error: act.error?.sentence,
    async start() {
      const done = await act.run(async () => {
        const whole = file ?? (await gather((part, parts) => setSaid(words.loading(part, parts))))
        setFile(whole)
        await openDocument(whole)
      })
      if (done) onDone()
    },
  }
}
