import { instantOf } from '@shared/kit/time'
import { calledName } from '@client/features/account/called-name'
import { dayGreeting, greeting } from './greeting'

describe('the greeting of the volunteer’s home', () => {
  it('DESIGN §2: calls volunteers by their given name', () => {
    expect(['陈一鸣', '欧阳晓月', '李明', '欧阳月', '王'].map(calledName)).toEqual([
      '一鸣',
      '晓月',
      '李明',
      '欧阳月',
      '王',
    ])
  })

  it('D-27: goes by the clock in Shanghai', () => {
    const at = (minutes: number) => dayGreeting(instantOf('2026-11-21', minutes))
    expect([0, 300, 659, 660, 780, 1079, 1080].map(at)).toEqual([
      '夜深了',
      '早上好',
      '早上好',
      '中午好',
      '下午好',
      '下午好',
      '晚上好',
    ])
    expect(greeting('陈一鸣', instantOf('2026-11-21', 826))).toBe('一鸣，下午好')
    expect(greeting(undefined, instantOf('2026-11-21', 826))).toBe('下午好')
  })
})
