import { CALLBACK_PERCENT } from '@shared/survey/campaign-model'
import { makeSettings } from '../../config/testing/local-cloud'
import { callKeyOf, isSampled, opensCall } from './callback-key'
import type { CampaignRecord } from './records'

Object.assign(process.env, makeSettings())

const MANY = 20_000

function campaign(different: Partial<CampaignRecord> = {}): CampaignRecord {
  return {
    ...{ _id: 'cmp_x', title: '', opensAt: 0, closesAt: 1, questionnaireId: 'qst_x' },
    ...{ questionnaireVersion: 1, salt: 's', volunteerGoal: 1, stationGoal: 1 },
    ...different,
  }
}
const answer = (index: number) => ({ _id: `rsp_${index}`, stationId: 'stn_x', volunteerId: null })

/** Of a hundred answers so many are chosen. */
function percentOf(different?: Partial<CampaignRecord>): number {
  const all = Array.from({ length: MANY }, (_, index) =>
    isSampled(campaign(different), answer(index)),
  )
  return (all.filter(Boolean).length / MANY) * 100
}

test.each([CALLBACK_PERCENT.least, CALLBACK_PERCENT.usual, CALLBACK_PERCENT.most])(
  'feature 6: about %d of a hundred are asked, by chance of the answer’s id alone',
  (percent) => {
    // Six standard deviations of as many draws are below 1.7 of a hundred.
    expect(Math.abs(percentOf({ callbackPercent: percent }) - percent)).toBeLessThan(1.7)
  },
)

test('feature 6: ten of a hundred unless the campaign says otherwise, and none once it is settled', () => {
  expect(Math.abs(percentOf() - 10)).toBeLessThan(1.3)
  expect(percentOf({ settledAt: 5 })).toBe(0)
  expect(isSampled(campaign({ callbackPercent: 100 }), { ...answer(1), stationId: null })).toBe(
    false,
  )
})

test('D-29: the key of one answer does not open another', () => {
  expect(opensCall('rsp_a', callKeyOf('rsp_a'))).toBe(true)
  expect(opensCall('rsp_b', callKeyOf('rsp_a'))).toBe(false)
})
