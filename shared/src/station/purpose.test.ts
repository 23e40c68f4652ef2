import { STATION_CREED, STATION_FUNCTIONS, STATION_GOALS } from './purpose'

test('STA-02, STA-03: a station has three platforms and one channel, a creed and three goals', () => {
  expect(STATION_FUNCTIONS.map(({ name }) => name)).toEqual(['普法', '服务', '关爱', '畅通'])
  expect(STATION_GOALS).toHaveLength(3)
  for (const words of [STATION_CREED, ...STATION_GOALS]) {
    expect(words.length).toBeLessThanOrEqual(20)
  }
})
