/** Two schemes whose stars are recognised, and the star that the demo's volunteer has of one; another one waits. */
import { recognisedUntil, lapsesAt } from '@shared/badge/recognition-rules'
import type { VolunteerStar } from '@shared/badge/star-rules'
import { HOLIDAYS } from '@shared/kit/holidays'
import { maskName } from '@shared/kit/mask'
import { addDays, DAY, localDate, type Instant } from '@shared/kit/time'
import { accountIdOf } from '../../cloudfunctions/kit/caller'
import { encryptField } from '../../cloudfunctions/kit/crypto'
import { sealPart } from '../../cloudfunctions/kit/photo-parts'
import { recognitionDue } from '../../cloudfunctions/badge/recognition-due'
import {
  numberHashOf,
  type RecognitionRecord,
  type SchemeRecord,
} from '../../cloudfunctions/badge/recognition-records'
import { demoPhoto } from './demo-photo'
import { PERSONAS } from './street'

const CITY = 'ssc_01JDEMSTARC1TY000000000000'

function demoScheme(_id: string, name: string, runBy: string, at: Instant): SchemeRecord {
  const thresholds = '一星到五星：100、300、600、1000、1500 小时'
  const by = accountIdOf(PERSONAS.association)
  return { _id, name, runBy, thresholds, since: '2025-01-01', ended: false, by, at }
}

interface Whose {
  readonly key: string
  readonly accountId: string
  readonly name: string
  readonly no: string
  readonly star: VolunteerStar
}

function demoRecognition(whose: Whose, at: Instant): RecognitionRecord {
  const { key, accountId, name, no, star } = whose
  const _id = `rcg_demo-${key}`
  const number = `XJ-2025-${key === 'good' ? '0318' : '0427'}`
  const today = localDate(at)
  const due = recognitionDue(at, HOLIDAYS)
  return {
    ...{ _id, accountId, maskedName: maskName(name), volunteerNo: no, schemeId: CITY, star },
    ...{ schemeName: '市志愿者星级评定', givenOn: addDays(today, -200) },
    ...{ validUntil: addDays(today, 300), number: encryptField(number, `${_id}.number`) },
    ...{ numberHash: numberHashOf(CITY, number), state: 'waiting', turn: 1, at, dueAt: due.at },
    ...{ dueProvisional: due.provisional, photo: null, decision: null, until: null, ended: null },
    lookAt: null,
  }
}

export function demoRecognitions(now: Instant) {
  const own = accountIdOf(PERSONAS.volunteer)
  const mine = { key: 'good', accountId: own, name: '陈一鸣', no: 'HA-0427', star: 2 } as const
  const good = demoRecognition(mine, now - 20 * DAY)
  const until = recognisedUntil(good, good.at + DAY)
  const by = accountIdOf(PERSONAS.association)
  const photo = { id: 'pho_01JDEMSTARPH0T000000000000', at: now - DAY, parts: 1, here: ['demo'] }
  const other = accountIdOf(PERSONAS.manager)
  const asked = {
    key: 'waiting',
    accountId: other,
    name: '林晓棠',
    no: 'HA-0008',
    star: 3,
  } as const
  const waiting = { ...demoRecognition(asked, now - DAY), photo }
  const part = sealPart({ id: photo.id, part: 0, parts: 1, data: demoPhoto() })
  return {
    star_schemes: [
      demoScheme(CITY, '市志愿者星级评定', '市志愿者联合会', now - 60 * DAY),
      demoScheme(
        'ssc_01JDEMSTARPR0V000000000000',
        '省志愿服务星级',
        '省志愿服务联合会',
        now - 50 * DAY,
      ),
    ],
    recognitions: [
      {
        ...{ ...good, state: 'accepted' as const, until, lookAt: lapsesAt(until) },
        decision: { verdict: 'accept' as const, by, at: good.at + DAY, reason: '' },
      },
      waiting,
    ],
    recognition_photos: [{ ...part, recognition: waiting._id, accountId: other }],
  }
}
