import type { PublicActivity } from '@shared/activity/signing-actions'
import { DETAIL_COPY } from './copy'
import { askedAge, firstChoice, missingChoice, signUpWords } from './sign-up-choice'

const gate = { minimumAge: 0, onDuty: false, tier: null, skills: [], trainings: [] }
const post = { id: 'pst_one', name: '居民', task: '', for: 'resident' as const, capacity: 10, gate }
const slot = { id: 'a', from: 0, to: 5_400_000 }
const place = { slotId: 'a', postId: 'pst_one', capacity: 10, taken: 4, hasLine: false }

const activity = (different: Partial<PublicActivity> = {}) =>
  ({
    ...{ slotTimes: [slot], posts: [post], places: [place] },
    ...{ needsAgreement: false, selection: 'firstCome', ...different },
  }) as PublicActivity

test('ACT-08: chooses by itself only where there is one thing to choose', () => {
  expect(firstChoice(activity())).toMatchObject({ slotId: 'a', postId: 'pst_one' })
  const two = activity({ slotTimes: [slot, { ...slot, id: 'b' }] })
  expect(firstChoice(two).slotId).toBeNull()
  expect(missingChoice(two, firstChoice(two))).toBe(DETAIL_COPY.pickFirst)
})

test('ACT-16: the agreement and the age are said before the button works', () => {
  const strict = activity({
    needsAgreement: true,
    posts: [{ ...post, gate: { ...gate, minimumAge: 18 } }],
  })
  const choice = firstChoice(strict)
  expect(askedAge(strict, choice)).toBe(18)
  expect(missingChoice(strict, { ...choice, agreed: true })).toBe(DETAIL_COPY.agreeFirst)
  expect(missingChoice(strict, { ...choice, agreed: true, oldEnough: true })).toBeUndefined()
})

test.each([
  ['places are left', {}, 1, DETAIL_COPY.signUp(2)],
  ['too few are left for all', { places: [{ ...place, taken: 9 }] }, 1, DETAIL_COPY.queue],
  ['somebody is in line', { places: [{ ...place, hasLine: true }] }, 0, DETAIL_COPY.queue],
  ['the station chooses', { selection: 'selected' as const }, 0, DETAIL_COPY.ask],
])('D-13, AMB-30: when %s, the button says so', (_, different, companions, words) => {
  const shown = activity(different)
  expect(signUpWords(shown, { ...firstChoice(shown), companions })).toBe(words)
})
