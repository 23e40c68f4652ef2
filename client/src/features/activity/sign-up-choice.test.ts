import type { ActivityPost, OwnSignUp } from '@shared/activity/model'
import type { PublicActivity } from '@shared/activity/signing-actions'
import { HOUR } from '@shared/kit/time'
import { SIGN_UP_COPY } from './copy'
import {
  askedAge,
  firstChoice,
  missingChoice,
  mostCompanions,
  needsSheet,
  postsFor,
  signUpWords,
  slotShut,
} from './sign-up-choice'

const gate = { minimumAge: 0, onDuty: false, tier: null, skills: [], trainings: [] }
const post: ActivityPost = {
  ...{ id: 'pst_one', name: '居民', task: '', for: 'resident', capacity: 10, gate },
}
const helper: ActivityPost = { ...post, id: 'pst_two', name: '引导员', for: 'volunteer' }
const slot = { id: 'a', from: 10 * HOUR, to: 12 * HOUR }
const place = { slotId: 'a', postId: 'pst_one', capacity: 10, taken: 4, hasLine: false }

const activity = (different: Partial<PublicActivity> = {}) =>
  ({
    ...{ slotTimes: [slot], posts: [post], places: [place], companionsMax: 2 },
    ...{ needsAgreement: false, selection: 'firstCome', signUpEndsMinutes: 60 },
    ...different,
  }) as PublicActivity

const chosen = (of: PublicActivity, serves = false) =>
  firstChoice(of.slotTimes, postsFor(of, serves))

test('ACT-08: chooses by itself only where there is one thing to choose', () => {
  expect(chosen(activity())).toMatchObject({ slotId: 'a', postId: 'pst_one' })
  const two = activity({ slotTimes: [slot, { ...slot, id: 'b' }] })
  expect(chosen(two).slotId).toBeNull()
  expect(missingChoice(two, chosen(two))).toBe(SIGN_UP_COPY.pickSlot)
  const both = activity({ posts: [post, helper] })
  expect(missingChoice(both, chosen(both, true))).toBe(SIGN_UP_COPY.pickPost)
})

test('posts for volunteers are asked of who serves; who does not has the other chosen', () => {
  const both = activity({ posts: [post, helper] })
  expect(postsFor(both, true)).toHaveLength(2)
  expect(chosen(both)).toMatchObject({ postId: 'pst_one' })
  expect(mostCompanions(both, chosen(both))).toBe(2)
  expect(mostCompanions(both, { ...chosen(both), postId: 'pst_two' })).toBe(0)
})

test('ACT-16: the agreement and the age are said before the button works', () => {
  const strict = activity({
    needsAgreement: true,
    posts: [{ ...post, gate: { ...gate, minimumAge: 18 } }],
  })
  const choice = chosen(strict)
  expect(askedAge(strict, choice)).toBe(18)
  expect(missingChoice(strict, choice)).toBe(SIGN_UP_COPY.agreeFirst)
  expect(missingChoice(strict, { ...choice, agreed: true })).toBe(SIGN_UP_COPY.ageFirst)
  expect(missingChoice(strict, { ...choice, agreed: true, oldEnough: true })).toBeUndefined()
})

test.each([
  ['only how many come', activity(), false],
  ['a day', activity({ slotTimes: [slot, { ...slot, id: 'b' }] }), true],
  ['a post', activity({ posts: [post, { ...post, id: 'pst_c' }] }), true],
  ['an agreement', activity({ needsAgreement: true }), true],
  ['what counts for a volunteer', activity({ posts: [helper] }), true],
])('D-10: when there is %s to settle, the sheet opens: %#', (_, of, isAsked) => {
  expect(needsSheet(of, postsFor(of, true))).toBe(isAsked)
})

test.each([
  ['places are left', {}, 1, SIGN_UP_COPY.act(2)],
  ['too few are left for all', { places: [{ ...place, taken: 9 }] }, 1, SIGN_UP_COPY.queue],
  ['somebody is in line', { places: [{ ...place, hasLine: true }] }, 0, SIGN_UP_COPY.queue],
  ['the station chooses', { selection: 'selected' as const }, 0, SIGN_UP_COPY.ask],
  ['nothing is chosen yet', { slotTimes: [slot, { ...slot, id: 'b' }] }, 0, SIGN_UP_COPY.act(1)],
])('D-13, AMB-30: when %s, the button says so', (_, different, companions, words) => {
  const shown = activity(different)
  expect(signUpWords(shown, { ...chosen(shown), companions })).toBe(words)
})

test('GAP-16: a slot shuts when its sign-up ends, or when one has signed up for it', () => {
  const own = { state: 'confirmed', slot, offReason: null } as OwnSignUp
  expect(slotShut(activity(), slot, [], 9 * HOUR)).toBeUndefined()
  expect(slotShut(activity(), slot, [], 9 * HOUR + 1)).toBe(SIGN_UP_COPY.slotEnded)
  expect(slotShut(activity(), slot, [own], 0)).toBe(SIGN_UP_COPY.slotMine)
  expect(slotShut(activity(), slot, [{ ...own, state: 'cancelled' }], 0)).toBeUndefined()
})
