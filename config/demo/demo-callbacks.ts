/** Numbers that residents of the running campaign left for a call, at the persona's station: a few wait, two were called. */
import { HOUR } from '@shared/kit/time'
import { CALLBACK_CONSENT } from '@shared/survey/callback-model'
import { accountIdOf } from '../../cloudfunctions/kit/caller'
import { encryptField } from '../../cloudfunctions/kit/crypto'
import type { CallbackRecord } from '../../cloudfunctions/survey/callback-records'
import type { ResponseRecord } from '../../cloudfunctions/survey/records'
import { HOME_STATION, PERSONAS, stationId } from './street'

/** The running campaign, as demo-campaigns names it. */
const CAMPAIGN = 'cmp_demo-winter'

const PHONES = ['13855550121', '13955550142', '15055550163', '18655550184']

type Called = Pick<CallbackRecord, 'outcome' | 'words'>
const CALLED: readonly Called[] = [
  { outcome: 'matches', words: null },
  { outcome: 'differs', words: '说当天没出门，没答过' },
]

/** From the first answers of different volunteers, so that nobody stands out. */
export function demoCallbacks(
  responses: readonly ResponseRecord[],
  now: number,
): { survey_callbacks: CallbackRecord[] } {
  const home = responses.filter(
    (one) => one.campaignId === CAMPAIGN && one.stationId === stationId(HOME_STATION),
  )
  const firsts = [...new Map(home.map((one) => [one.volunteerId, one])).values()]
  const offers = firsts.slice(0, PHONES.length + CALLED.length)
  const by = accountIdOf(PERSONAS.manager)
  return {
    survey_callbacks: offers.map((answer, index) => {
      const { _id: responseId, campaignId, volunteerId } = answer
      const _id = responseId.replace('rsp_', 'cbk_')
      const at = Math.min(answer.at, now - HOUR)
      const phone = PHONES[index]
      const called = CALLED[index - PHONES.length]
      return {
        ...{ _id, campaignId, responseId, stationId: answer.stationId, volunteerId, at },
        phone: phone === undefined ? null : encryptField(phone, `${_id}.phone`),
        consent: { version: CALLBACK_CONSENT.version, givenAt: at },
        ...{ state: called ? 'called' : 'waiting', by: called ? by : null },
        ...(called ?? { outcome: null, words: null }),
      }
    }),
  }
}
