import { sumFacts } from '@shared/desk/rules'
import { Books, DAYS, many, response } from '../../config/testing/survey-books'

const books = () => new Books()

describe('taking answers', () => {
  test('HRS-02, N-001: an answer is one minute for the volunteer whose code was used, and waits at first', () => {
    expect(books().take(many(1)).entries).toEqual([
      {
        _id: 'led_survey.rsp_0',
        account: 'acc_one',
        kind: 'serviceMinutes',
        amount: 1,
        state: 'pending',
        source: { domain: 'survey', record: 'rsp_0', stationId: 'stn_home' },
        rule: 'HRS-02',
        ruleVersion: 1,
        actor: 'timer:survey.fold',
        evidence: ['rsp_0'],
        reverses: null,
        at: response('0').at,
      },
    ])
  })

  test('feature 5: its day is settled once its campaign’s answers have waited', () => {
    const [first] = many(1)
    const late = { ...response('late'), at: (first?.at ?? 0) + 500 }
    const { days } = books().take([...many(1), late])
    expect(days.get('acc_one.2026-11-20')).toMatchObject({ folded: 2, dueAt: late.at + 1000 })
  })

  test('D-04: what is beyond sixty of a day is told as waiting at once, whatever the campaign', () => {
    const two = [
      ...many(40),
      ...many(40).map((one) => ({ ...one, _id: `${one._id}b`, campaignId: 'cmp_two' })),
    ]
    const { tallies } = books().take(two.slice(0, 50)).take(two.slice(50))
    expect(tallies.get('cmp_one.acc_one')).toEqual({ total: 40, waiting: 0, fast: 0 })
    expect(tallies.get('cmp_two.acc_one')).toEqual({ total: 40, waiting: 20, fast: 0 })
  })

  test('D-02: without a volunteer no minute, without a station only the association’s count', () => {
    const { entries, facts, tallies, days } = books().take(
      many(2, { volunteerId: null, stationId: null }),
    )
    expect([entries, days.size]).toEqual([[], 0])
    expect([...tallies]).toEqual([['cmp_one.all', { total: 2 }]])
    expect(facts).toMatchObject([{ stationId: null, counts: { answers: 2, minutesPending: 0 } }])
    expect([...sumFacts(facts).keys()].every((id) => id.startsWith('association.'))).toBe(true)
  })

  test('one fact a batch, station and day, at the newest answer, with everything counted', () => {
    const [first, second] = many(2)
    if (!first || !second) throw new Error('two answers')
    const batch = [
      { ...first, late: true, satisfaction: 3 },
      { ...second, at: second.at + 5, fast: true, satisfaction: null },
      response('x', { stationId: 'stn_away' }),
      response('y', { day: DAYS[1] }),
    ]
    const { facts } = books().take([]).take(batch)
    expect(facts.map(({ _id }) => _id)).toEqual([
      'fct_survey.2.stn_home.2026-11-20',
      'fct_survey.2.stn_away.2026-11-20',
      'fct_survey.2.stn_home.2026-11-21',
    ])
    expect(facts[0]).toMatchObject({
      at: second.at + 5,
      counts: { answers: 2, answersLate: 1, answersFast: 1, grade3: 1, minutesPending: 2 },
    })
  })
})
