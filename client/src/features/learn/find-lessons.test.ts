import { LESSONS } from '@shared/learn/lessons'
import { AUDIENCES, TOPICS } from '@shared/learn/model'
import { findLessons } from './find-lessons'

const ids = (search: Parameters<typeof findLessons>[1]) =>
  findLessons(LESSONS, search).map(({ id }) => id)

describe('looking for a lesson', () => {
  it('KNW-01: nothing asked shows all, in their order', () => {
    expect(ids({ words: ' ' })).toEqual(LESSONS.map(({ id }) => id))
  })

  it('finds words anywhere, those in the title first', () => {
    expect(ids({ words: '验证码' })[0]).toBe('code-is-key')
    expect(ids({ words: '验证码' })).toContain('card-sms')
    expect(ids({ words: '刷单返利' })).toEqual(['like-for-cash'])
  })

  it('wants every word, however they are parted', () => {
    expect(ids({ words: '皮肤，账号' })).toEqual(['skin-trade'])
    expect(ids({ words: '皮肤 没有这个词' })).toEqual([])
  })

  it('D-31: narrows by who and by what; every tile and every chip leads somewhere', () => {
    for (const topic of TOPICS) expect(ids({ words: '', topic }).length).toBeGreaterThan(0)
    const counts = AUDIENCES.map((audience) => ids({ words: '', audience }).length)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(LESSONS.length)
    expect(ids({ words: '', audience: 'elderly', topic: 'dating' })).toEqual(['warm-friend'])
  })
})
