import type { PlaceCounts, PlaceKind, Post, SetUpEvent } from './model'
import type { SiteKind } from './site-model'
import {
  coverageOf,
  eachDutyOnce,
  inSetUpOrder,
  mayBecome,
  stockOfSite,
  unkeptCharges,
} from './site-rules'

const post = (different: Partial<Post> = {}): Post => ({
  name: '记录员',
  duty: '记服务时长',
  charge: 'none',
  holderId: null,
  ...different,
})

describe('the posts of a station', () => {
  it('ROL-14: one duty has one owner, one post one name', () => {
    const other = post({ name: '档案员', duty: '管档案' })
    expect(eachDutyOnce([post(), other])).toBe(true)
    expect(eachDutyOnce([post(), { ...other, duty: '记服务时长' }])).toBe(false)
    expect(eachDutyOnce([post(), { ...other, name: '记录员' }])).toBe(false)
    expect(eachDutyOnce([])).toBe(true)
  })

  it('ROL-12: a charge has one keeper, and those without one are named', () => {
    const records = post({ charge: 'records', holderId: 'vol_0001' })
    const other = post({ name: '档案员', duty: '管档案', charge: 'records' })
    expect(eachDutyOnce([records, other])).toBe(false)
    const unheld = post({ name: '档案员', duty: '管档案', charge: 'archives' })
    expect(unkeptCharges([records, unheld])).toEqual(['archives', 'oversight', 'emergency'])
  })
})

describe('the state of a site', () => {
  it('STA-01: a closed one only serves again, and none becomes what it is', () => {
    const states = ['open', 'paused', 'closed'] as const
    const ways = states.map((from) => states.filter((to) => mayBecome(from, to)))
    expect(ways).toEqual([['paused', 'closed'], ['open', 'closed'], ['open']])
  })
})

describe('the set-up of a station', () => {
  const event = (what: SetUpEvent['what'], on: string): SetUpEvent => ({ what, on })

  it('STA-04: agreement, launch and plaque, each once and in their order', () => {
    const all = [
      event('agreement', '2026-03-01'),
      event('launch', '2026-03-08'),
      event('plaque', '2026-03-08'),
    ]
    expect(inSetUpOrder(all)).toBe(true)
    expect(inSetUpOrder(all.slice(1))).toBe(true)
    expect(inSetUpOrder([])).toBe(true)
    expect(inSetUpOrder([...all].reverse())).toBe(false)
    expect(inSetUpOrder([event('launch', '2026-03-08'), event('launch', '2026-03-09')])).toBe(false)
    expect(inSetUpOrder([event('agreement', '2026-03-09'), event('plaque', '2026-03-08')])).toBe(
      false,
    )
  })
})

describe('what a site counts for in the plan', () => {
  it.each<[SiteKind[], object | null]>([
    [['station'], { stations: 1 }],
    [['subStation'], { stations: 1 }],
    [['educationBase'], { educationBases: 1 }],
    [['station', 'educationBase'], { stations: 1, educationBases: 1 }],
    [['scienceBase'], null],
  ])('STA-05, STA-06, STA-07, STA-08, PLAN-01: a %j counts %j', (kinds, counts) => {
    expect(stockOfSite({ kinds, newlyDeveloped: true }, 1)).toEqual(counts)
  })

  it('PLAN-02: what its host had before counts for nothing; a closed one is taken away', () => {
    expect(stockOfSite({ kinds: ['station'], newlyDeveloped: false }, 1)).toBeNull()
    expect(stockOfSite({ kinds: ['station'], newlyDeveloped: true }, -1)).toEqual({ stations: -1 })
  })
})

describe('the coverage of an area', () => {
  const places: PlaceCounts = {
    ...{ community: 18, enterprise: 11, school: 7, supermarket: 7, hospital: 5 },
    ...{ park: 3, village: 2, villageCollective: 1, plaza: 1 },
  }

  it('STA-07, STA-24, N-147 to N-155: is told by each of the nine kinds of place', () => {
    const sites: PlaceKind[] = ['community', 'community', 'school']
    const coverage = coverageOf(places, sites)
    expect(coverage.map((one) => one.places)).toEqual([18, 11, 7, 7, 5, 3, 2, 1, 1])
    expect(coverage.map((one) => one.covered)).toEqual([2, 0, 1, 0, 0, 0, 0, 0, 0])
  })

  it('PLAN-05: never covers more than there is, and counts no site without a kind', () => {
    const coverage = coverageOf(places, ['plaza', 'plaza', null])
    expect(coverage.find(({ kind }) => kind === 'plaza')).toMatchObject({ places: 1, covered: 1 })
    expect(coverage.reduce((sum, { covered }) => sum + covered, 0)).toBe(1)
  })
})
