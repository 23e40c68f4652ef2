import { openDocument, type PartedFile } from '@client/platform/save-file'
import { useAct } from '@client/platform/use-act'
import { useState } from 'react'
import { REPORT_COPY } from './copy'
import { gatherReport } from './gather-file'

/** The report on its way to the phone. */
export interface Download {
  /** How far it is; false while nothing comes. */
  readonly loading: string | false
  readonly error: string | undefined
  readonly start: () => Promise<void>
}

/** Fetches the report and hands it over; what came is kept, so that a second try begins at the end. */
export function useDownload(campaignId: string, onDone: () => void): Download {
  const act = useAct()
  const [words, setWords] = useState<string>(REPORT_COPY.gathering)
  const [file, setFile] = useState<PartedFile>()
  return {
    loading: act.busy && words,
    error: act.error?.sentence,
    async start() {
      const done = await act.run(async () => {
        const whole =
          file ??
          (await gatherReport(campaignId, (part, parts) =>
            setWords(REPORT_COPY.loading(part, parts)),
          ))
        setFile(whole)
        await openDocument(whole)
      })
      if (done) onDone()
    },
  }
}
