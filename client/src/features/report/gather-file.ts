import { call } from '@client/platform/call'
import { gatherPdf } from '@client/platform/gather-parts'
import type { PartedFile } from '@client/platform/save-file'
import { reportContract } from '@shared/survey/report-actions'

/** Fetches the report part by part; `onPart` hears how far it is. Errors: CallError. */
export function gatherReport(
  campaignId: string,
  onPart: (part: number, parts: number) => void,
): Promise<PartedFile> {
  return gatherPdf((part) => call(reportContract, 'getReportFile', { campaignId, part }), onPart)
}

/** The rows of a campaign that are gathered. */
export interface GatheredRows {
  readonly file: PartedFile
  readonly rows: number
}

/** Fetches rows page by page into one file, each page logged with the reason. Errors: CallError. */
export async function gatherRows(
  asked: { readonly campaignId: string; readonly reason: string },
  onRows: (rows: number) => void,
): Promise<GatheredRows> {
  const parts: string[] = []
  let rows = 0
  let after: string | null = null
  for (;;) {
    const page: { name: string; text: string; rows: number; next: string | null } = await call(
      reportContract,
      'exportRows',
      { ...asked, after },
    )
    parts.push(page.text)
    rows += page.rows
    onRows(rows)
    if (page.next === null) {
      return { file: { name: page.name, parts, as: 'text', type: 'text/csv' }, rows }
    }
    after = page.next
  }
}
