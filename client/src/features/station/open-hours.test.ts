import { instantOf } from '@shared/kit/time'
import type { Station } from '@shared/station/site-model'
import { openWords } from './open-hours'

const station: Station = {
  id: 'stn_test',
  name: '槐安里服务站',
  areaName: '槐安门街道',
  address: '槐安里 12 号二楼',
  phone: '010-55501200',
  staffedFromMinute: 9 * 60,
  staffedToMinute: 17 * 60 + 30,
  kinds: ['station'],
  state: 'open',
  stepFree: true,
}
/** A Tuesday. */
const tuesday = '2026-11-24'

describe('whether somebody is at a station', () => {
  it('STA-13: says until when it is open, or when it opens', () => {
    expect(openWords(station, instantOf(tuesday, 10 * 60)).sentence).toBe('开着，到 17:30')
    expect(openWords(station, instantOf(tuesday, 18 * 60)).sentence).toBe('休息，明天 09:00 开')
    expect(openWords(station, instantOf(tuesday, 8 * 60)).sentence).toBe('休息，今天 09:00 开')
  })

  it('D-16: is shut on a day that is not worked', () => {
    const saturday = instantOf('2026-11-28', 10 * 60)
    expect(openWords(station, saturday)).toMatchObject({
      isOpen: false,
      hint: '11月30日 周一 09:00 开',
    })
  })

  it('says when a paused station is back', () => {
    const at = instantOf(tuesday, 10 * 60)
    const paused: Station = { ...station, state: 'paused' }
    expect(openWords({ ...paused, backOn: '2026-12-01' }, at).sentence).toBe('停着，12月1日 回来')
    expect(openWords(paused, at).sentence).toBe('停着，回来的日子还没定')
  })

  it('does not wait for hours that never open', () => {
    const never = { ...station, staffedFromMinute: 600, staffedToMinute: 600 }
    expect(openWords(never, instantOf(tuesday, 600))).toMatchObject({ isOpen: false, tag: '休息' })
  })
})
