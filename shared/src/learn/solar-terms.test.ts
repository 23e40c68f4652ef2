import { SOLAR_TERMS, solarTermsOf } from './solar-terms'

/** As the almanac prints them: month and day of each term, in order. */
const PRINTED: Readonly<Record<number, string>> = {
  2025:
    '0105 0120 0203 0218 0305 0320 0404 0420 0505 0521 0605 0621 ' +
    '0707 0722 0807 0823 0907 0923 1008 1023 1107 1122 1207 1221',
  2026:
    '0105 0120 0204 0218 0305 0320 0405 0420 0505 0521 0605 0621 ' +
    '0707 0723 0807 0823 0907 0923 1008 1023 1107 1122 1207 1222',
  2027:
    '0105 0120 0204 0219 0306 0321 0405 0420 0506 0521 0606 0621 ' +
    '0707 0723 0808 0823 0908 0923 1008 1023 1107 1122 1207 1222',
}

describe('the solar terms', () => {
  it.each(Object.entries(PRINTED))('KNW-04: %s has the 24 of the almanac', (year, printed) => {
    const terms = solarTermsOf(Number(year))
    expect(terms.map(({ term }) => term)).toEqual(SOLAR_TERMS)
    expect(terms.map(({ date }) => date.slice(5).replace('-', '')).join(' ')).toBe(printed)
  })
})
