import { useDocument, type Download } from '@client/platform/use-document'
import { REPORT_COPY } from './copy'
import { gatherReport } from './gather-file'

/** Fetches the report and opens it. */
export function useDownload(campaignId: string, onDone: () => void): Download {
  return useDocument({
    gather: (onPart) => gatherReport(campaignId, onPart),
    words: REPORT_COPY,
    onDone,
  })
}
