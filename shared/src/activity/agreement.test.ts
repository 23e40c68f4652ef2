import { HOUR, instantOf } from '../kit/time'
import { AGREEMENT_PARTS, agreementWords, type Agreed } from './agreement'

const notice: Agreed = {
  stationName: '槐安里服务站',
  content: '挨户送提示',
  mode: 'onSite',
  place: '3 号楼',
  conditions: '学完入门课',
  provisions: '有饮用水',
  risks: '楼梯有台阶',
  insured: true,
}
const from = instantOf('2026-11-25', 14 * 60)

test('ACT-16, ACT-18: an agreement names rights and duties, and the six things of its activity', () => {
  const words = agreementWords(notice, { from, to: from + 2 * HOUR })
  expect(Object.keys(words)).toEqual(Object.keys(AGREEMENT_PARTS))
  expect(words.rights).toContain('槐安里服务站')
  expect(words).toMatchObject({
    ...{ content: '挨户送提示', mode: '当面', time: '11月25日 14:00 到 16:00', place: '3 号楼' },
    ...{ conditions: '学完入门课；有饮用水', safety: '楼梯有台阶；买了意外险' },
  })
  for (const said of Object.values(words)) expect(said).not.toBe('')
})

test('ACT-18: what is not insured is not said to be', () => {
  const { safety } = agreementWords({ ...notice, insured: false }, { from, to: from + HOUR })
  expect(safety).toBe('楼梯有台阶')
})
