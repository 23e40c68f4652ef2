import fc from 'fast-check'
import { HOLIDAYS } from '../kit/holidays'
import { instantOf, type LocalDate } from '../kit/time'
import {
  OPINION_ACTS,
  OPINION_KINDS,
  OPINION_STATES,
  OPINION_SUBJECTS,
  type OpinionAct,
  type OpinionKind,
  type OpinionState,
} from './model'
import {
  INTAKE_ACTS,
  nextActs,
  OPINION_MOVES,
  opinionDue,
  opinionLevel,
  opinionWarning,
  tellsTotals,
} from './rules'

const SEVEN: readonly OpinionState[] = [
  ...(['received', 'accepted', 'sorted', 'decided'] as const),
  ...(['fedBack', 'calledBack', 'filed'] as const),
]

describe('the seven steps', () => {
  test('CMP-02: acts lead from each step to the one after it', () => {
    const acts = ['accept', 'sort', 'decide', 'feedBack', 'callBack', 'file'] as const
    expect(acts.map((act) => OPINION_MOVES[act].from)).toEqual(SEVEN.slice(0, -1))
    expect(acts.map((act) => OPINION_MOVES[act].to)).toEqual(SEVEN.slice(1))
  })

  const whoever = fc.record({
    takesIn: fc.boolean(),
    decides: fc.boolean(),
    tookIn: fc.boolean(),
  })

  test('CMP-02, CMP-04: in whatever order acts are tried, by whomever, no step is left out but by an answer', () => {
    const tries = fc.array(fc.tuple(fc.constantFrom(...OPINION_ACTS), whoever), { maxLength: 60 })
    const kinds = fc.constantFrom(...OPINION_KINDS)
    fc.assert(
      fc.property(kinds, tries, (kind, tried) => {
        const walked = walk(kind, tried)
        const answered = walked[1] === 'fedBack'
        const path = answered ? ['received', 'fedBack', 'calledBack', 'filed'] : SEVEN
        expect(walked).toEqual(path.slice(0, walked.length))
        if (answered) expect(kind).toBe('question')
      }),
      { numRuns: 500 },
    )
  })

  function walk(
    kind: OpinionKind,
    tried: readonly (readonly [OpinionAct, Parameters<typeof nextActs>[1]])[],
  ): OpinionState[] {
    const walked: OpinionState[] = ['received']
    let state: OpinionState = 'received'
    for (const [act, part] of tried) {
      if (!nextActs({ state, kind }, part).includes(act)) continue
      state = OPINION_MOVES[act].to
      walked.push(state)
    }
    return walked
  }

  test('CMP-06: who took it in never decides, who does not decide does none of the last steps', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...OPINION_STATES),
        fc.constantFrom(...OPINION_KINDS),
        whoever,
        (state, kind, part) => {
          const acts = nextActs({ state, kind }, part)
          if (part.tookIn) expect(acts).not.toContain('decide')
          for (const act of acts) {
            expect(INTAKE_ACTS.includes(act) ? part.takesIn : part.decides).toBe(true)
          }
        },
      ),
    )
  })

  test.each(['filed', 'withdrawn'] as const)('CMP-09: nothing follows %s', (state) => {
    const part = { takesIn: true, decides: true, tookIn: false }
    for (const kind of OPINION_KINDS) expect(nextActs({ state, kind }, part)).toEqual([])
  })
})

describe('who takes it in', () => {
  test.each(OPINION_SUBJECTS)('CMP-14: a complaint about the %s', (subject) => {
    const complaint = { kind: 'complaint', subject, aroundStation: false, stationId: 'stn_a' }
    const around = subject === 'station' || subject === 'app'
    expect(opinionLevel({ ...complaint, kind: 'complaint' })).toBe(
      around ? 'association' : 'station',
    )
  })

  test('CMP-14, CMP-04: the association for whatever is to go around the station, or names none', () => {
    for (const kind of OPINION_KINDS) {
      const about = { kind, subject: 'other' } as const
      const levelOf = (aroundStation: boolean, stationId: string | null) =>
        opinionLevel({ ...about, aroundStation, stationId })
      expect(levelOf(true, 'stn_a')).toBe('association')
      expect(levelOf(false, null)).toBe('association')
      expect(levelOf(false, 'stn_a')).toBe('station')
    }
  })
})

describe('the deadline', () => {
  const at = (date: LocalDate, hour = 10) => instantOf(date, hour * 60)

  test.each<[string, LocalDate, LocalDate, LocalDate]>([
    ['on a Monday', '2026-11-23', '2026-11-30', '2026-11-27'],
    ['on a Friday', '2026-11-20', '2026-11-27', '2026-11-26'],
    ['on a Saturday', '2026-11-21', '2026-11-27', '2026-11-26'],
    ['on a Sunday', '2026-11-22', '2026-11-27', '2026-11-26'],
    ['before the first days of May', '2026-04-29', '2026-05-09', '2026-05-08'],
    ['on the make-up Saturday after them', '2026-05-09', '2026-05-15', '2026-05-14'],
    ['before the New Year’s feast', '2026-02-13', '2026-02-27', '2026-02-26'],
    ['in the middle of it', '2026-02-17', '2026-02-28', '2026-02-27'],
    ['before mid-autumn and the first of October', '2026-09-24', '2026-10-09', '2026-10-08'],
    ['on the last of September', '2026-09-30', '2026-10-13', '2026-10-12'],
    ['over New Year 2026', '2025-12-31', '2026-01-08', '2026-01-07'],
  ])('CMP-06, D-15, N-102: of one received %s', (_when, received, lastDay, warnedAfter) => {
    for (const hour of [0, 10, 23]) {
      const from = at(received, hour)
      expect(opinionDue(from, HOLIDAYS)).toEqual({
        ...{ at: instantOf(lastDay, 24 * 60), provisional: false },
      })
      expect(opinionWarning(from, HOLIDAYS)).toBe(instantOf(warnedAfter, 24 * 60))
    }
  })

  test('D-28: is provisional when the year is not known', () => {
    expect(opinionDue(at('2026-12-29'), HOLIDAYS).provisional).toBe(true)
  })
})

describe('what a poll may not let out', () => {
  test.each([
    ...['赞成 62%', '赞成的有六成', '发了120份', '38 票反对', '来了一百多人', '百分之八十同意'],
    ...['５６％', '有 45 位居民', '12个人不同意', '半数人想要'],
  ])('CMP-11, AMB-43: %s', (words) => {
    expect(tellsTotals(words, 'poll')).toBe(true)
    expect(tellsTotals(words, 'meeting')).toBe(false)
  })

  test.each([
    '每周三晚上 7 点加一场讲座。',
    '电梯旁装上扶手，11月底装好。',
    '大家的意见都记下了。',
  ])('CMP-06, AMB-43: what was decided may be said: %s', (words) =>
    expect(tellsTotals(words, 'poll')).toBe(false),
  )
})
