/** Photos of reports as they lie in the database, opened with the cloud's keys. */
import type { ReportRecord, PhotoPartRecord } from '../../cloudfunctions/help/records'
import { decryptField } from '../../cloudfunctions/kit/crypto'
import type { RawDatabase } from './database'
import type { LocalCloud } from './local-cloud'
import { takeSettings } from './people'

/** The whole photos of a report, by its case number: the bytes of each, put together from its parts. */
export async function storedPhotos(
  cloud: LocalCloud,
  database: RawDatabase,
  no: string,
): Promise<Buffer[]> {
  takeSettings(cloud)
  const [report] = await database.all<ReportRecord>('reports', { no })
  if (!report) return []
  const parts = await database.all<PhotoPartRecord>('report_photos', { reportId: report._id })
  const dataOf = new Map(parts.map(({ _id, data }) => [_id, decryptField(data, _id)]))
  return report.photos
    .filter(({ here }) => here.every((hash) => hash !== null))
    .map(({ id, parts: count }) => {
      const data = Array.from({ length: count }, (_, part) => dataOf.get(`${id}.${part}`) ?? '')
      return Buffer.from(data.join(''), 'base64')
    })
}
