import type { ActivityPost } from '@shared/activity/model'
import type { PublicActivity } from '@shared/activity/signing-actions'
import { instantOf, MINUTE } from '@shared/kit/time'
import { TERMS_COPY } from './copy'
import { gateWords, termsOf } from './terms'

const from = instantOf('2026-11-25', 14 * 60)
const slot = { id: 'a', from, to: from + 90 * MINUTE }
const gate = { minimumAge: 0, onDuty: true, tier: null, skills: [], trainings: [] }
const post: ActivityPost = {
  ...{ id: 'pst_one', name: '引导员', task: '', for: 'volunteer', capacity: 4, gate },
}
const activity = (different: Partial<PublicActivity> = {}) =>
  ({
    ...{ selection: 'firstCome', attendancePercent: 60, signUpEndsMinutes: 120, ...different },
  }) as PublicActivity

const textsOf = (of: PublicActivity, as?: ActivityPost) =>
  termsOf(of, slot, as, from - 3 * 1440 * MINUTE).map(({ text }) => text)

test('D-10, GAP-16: the threshold, the last moment and what follows from not coming are said beforehand', () => {
  const said = textsOf(activity(), post)
  expect(said).toContain('签到签退，待满 54 分钟才算时长')
  expect(said).toContain('11月25日 周三 12:00 前能报')
  expect(said).toEqual(expect.arrayContaining([TERMS_COPY.leave, TERMS_COPY.missed]))
})

test('AMB-30, D-15: a resident reads no threshold, and whether the station chooses', () => {
  const said = textsOf(activity({ selection: 'selected' }), { ...post, for: 'resident' })
  expect(said[0]).toBe(TERMS_COPY.chosen)
  expect(said.join()).not.toContain('分钟才算')
})

test.each<[Partial<ActivityPost['gate']>, string]>([
  [{}, '给上岗的志愿者'],
  [{ minimumAge: 18, tier: 'lecturer' }, '给上岗的志愿者，满 18 岁，有公益讲师证书'],
  [{ skills: ['law'], trainings: ['safety'] }, '给上岗的志愿者，会法律，学过安全与急救'],
])('TRN-03, REG-07: a post that asks for %j says so', (different, words) => {
  expect(gateWords({ ...post, gate: { ...gate, ...different } })).toBe(words)
})

test('REG-07: a resident below the age reads that a grown-up signs up', () => {
  const seat: ActivityPost = { ...post, for: 'resident', gate: { ...gate, minimumAge: 16 } }
  expect(gateWords(seat)).toBe('满 16 岁能自己报，再小请大人报')
})
