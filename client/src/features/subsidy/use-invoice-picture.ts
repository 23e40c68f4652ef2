import { call } from '@client/platform/call'
import { partsOf } from '@client/platform/picture-parts'
import { useRecordedAct } from '@client/platform/use-act'
import { usePictureParts, type SeenPicture } from '@client/platform/use-picture-parts'
import { subsidyContract } from '@shared/survey/subsidy-actions'
import type { Invoice, StatementKey } from '@shared/survey/subsidy-model'
import { useCallback, useState } from 'react'

/** The picture of an invoice that was handed in, part after part. */
export function useInvoicePicture(
  { stationId, year }: StatementKey,
  { photoId, parts }: { readonly photoId: string; readonly parts: number },
): SeenPicture {
  const fetchPart = useCallback(
    async (part: number) =>
      (await call(subsidyContract, 'getInvoicePart', { stationId, year, photoId, part })).data,
    [stationId, year, photoId],
  )
  return usePictureParts(photoId, parts, fetchPart)
}

/**
 * Hands an invoice in: its picture part after part, then what stands on it. Tried again after a break it is the same
 * picture under the same id.
 */
export function useHandIn(key: StatementKey) {
  const act = useRecordedAct('photo')
  const [sent, setSent] = useState<{ readonly part: number; readonly parts: number }>()
  const handIn = (data: string, invoice: Omit<Invoice, 'photoId'>): Promise<boolean> =>
    act.run({ data, invoice }, async (photoId) => {
      const pieces = partsOf(data)
      const parts = pieces.length
      for (const [part, piece] of pieces.entries()) {
        setSent({ part: part + 1, parts })
        const input = { ...key, photoId, part, parts, data: piece }
        await call(subsidyContract, 'addInvoicePart', input)
      }
      await call(subsidyContract, 'handInInvoice', { ...key, ...invoice, photoId })
    })
  return { handIn, sent, busy: act.busy, error: act.error }
}
