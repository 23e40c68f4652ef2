import { instantOf } from '@shared/kit/time'
import { newFields } from './new-plan'
import { isEmpty, joined, NO_PATCH, patched } from './plan-patch'

const kept = newFields({
  ...{ now: instantOf('2026-11-21', 600), accountId: 'acc_head', postIds: ['pst_first'] },
  place: '槐安里 3 号楼',
})

test('what somebody else wrote meanwhile stays, what was written here comes over it', () => {
  const patch = joined(joined(NO_PATCH, { plan: { title: '手机课' } }), {
    safety: { risks: '有台阶' },
  })
  const elsewhere = { ...kept, plan: { ...kept.plan, purpose: '学会看短信', title: '旧名字' } }
  const { plan } = patched(elsewhere, patch)
  expect([plan.title, plan.purpose, plan.safety.risks]).toEqual(['手机课', '学会看短信', '有台阶'])
})

test('nothing written is nothing to save', () => {
  expect(isEmpty(NO_PATCH)).toBe(true)
  expect(patched(kept, NO_PATCH)).toEqual(kept)
  expect(isEmpty(joined(NO_PATCH, { safeguards: { provisions: '有茶水' } }))).toBe(false)
})
