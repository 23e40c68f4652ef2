import { findDifferences, findTallyDifferences } from './reconciliation'
import { statementCounts } from '@shared/survey/subsidy-rules'
import type { RawDatabase } from './testing/database'

const entry = { account: 'acc_one', kind: 'serviceMinutes', state: 'confirmed', amount: 1 }
const balance = { account: 'acc_one', kind: 'serviceMinutes', pending: 0 }
const points = (one: object) => ({ ...one, kind: 'timePoints' })
const at = Date.parse('2026-11-21T12:00:00+08:00')

/** A database with these records. */
function database(collections: Readonly<Record<string, readonly object[]>>): RawDatabase {
  return {
    all: <R>(name: string) => Promise.resolve((collections[name] ?? []) as R[]),
    insert: () => Promise.reject(new Error('a check writes nothing')),
    update: () => Promise.reject(new Error('a check writes nothing')),
  }
}

const PERIODS = ['all', '2026', '2026-11', '2026-11-21']
const rollups = (answers: number) =>
  PERIODS.map((period) => ({ _id: `association.${period}`, counts: { answers } }))
const fact = (folded: boolean) => ({
  ...{ _id: 'fct_one', at, stationId: null, counts: { answers: 2 }, folded },
})

describe('what is derived is compared with a rebuild from nothing', () => {
  test('HRS-06: no difference when each sum is right', async () => {
    const found = await findDifferences(
      database({
        ledger_entries: [entry, { ...entry, amount: 4 }],
        balances: [
          { ...balance, confirmed: 5, entries: 2 },
          { ...balance, kind: 'timePoints', confirmed: 5, entries: 2 },
        ],
        facts: [fact(true)],
        rollups: rollups(2),
      }),
    )
    expect(found).toEqual([])
  })

  test('HRS-06: names each balance that differs, is missing, or comes from nothing', async () => {
    const found = await findDifferences(
      database({
        ledger_entries: [points(entry), points({ ...entry, account: 'acc_two' })],
        balances: [
          points({ ...balance, confirmed: 2, entries: 1 }),
          points({ ...balance, account: 'acc_three', confirmed: 7, entries: 1 }),
        ],
      }),
    )
    expect(found.map(({ id, name, stored, rebuilt }) => [id, name, stored, rebuilt])).toEqual([
      ['acc_one.timePoints', 'confirmed', 2, 1],
      ['acc_three.timePoints', 'confirmed', 7, 0],
      ['acc_three.timePoints', 'entries', 1, 0],
      ['acc_two.timePoints', 'confirmed', 0, 1],
      ['acc_two.timePoints', 'entries', 0, 1],
    ])
  })

  test('PTS-01: service minutes are time points as well', async () => {
    const one = { ledger_entries: [entry], balances: [{ ...balance, confirmed: 1, entries: 1 }] }
    const found = await findDifferences(database(one))
    expect(found.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'acc_one.timePoints confirmed',
      'acc_one.timePoints entries',
    ])
  })

  test('HRS-06: names each month that is not what its sealed entries say', async () => {
    const sealed = {
      ...{ ...entry, _id: 'led_one', at, block: 1, evidence: [], reverses: null },
      source: { domain: 'survey', record: 'rsp_one', stationId: null },
    }
    const ledger_entries = [sealed, { ...sealed, _id: 'led_two', block: null, amount: 9 }]
    const month = { _id: 'acc_one.2026-11', account: 'acc_one', month: '2026-11' }
    const found = await findDifferences(
      database({ ledger_entries, ledger_months: [{ ...month, counts: { survey: 3 } }] }),
    )
    expect(found.filter(({ collection }) => collection === 'ledger_months')).toEqual([
      {
        ...{ collection: 'ledger_months', id: 'acc_one.2026-11', name: 'survey' },
        ...{ stored: 3, rebuilt: 1 },
      },
    ])
  })

  test('names each roll-up that differs', async () => {
    const found = await findDifferences(database({ facts: [fact(true)], rollups: rollups(3) }))
    const expected = PERIODS.map((period) => `association.${period}`)
    expect(new Set(found.map(({ id }) => id))).toEqual(new Set(expected))
    expect(found[0]).toMatchObject({ collection: 'rollups', stored: 3, rebuilt: 2 })
  })

  test('what is not folded counts on neither side, what a cut-off fold took on both', async () => {
    const waiting = { facts: [fact(false)], rollups: [] }
    expect(await findDifferences(database(waiting))).toEqual([])
    const folds = [{ _id: 'desk', ids: ['fct_one'], marked: false }]
    const cutOff = { facts: [fact(false)], rollups: rollups(2), folds }
    expect(await findDifferences(database(cutOff))).toEqual([])
  })
})

describe('the tallies of the survey are compared with their answers', () => {
  const answer = {
    ...{ _id: 'rsp_one', campaignId: 'cmp_one', stationId: 'stn_one', volunteerId: 'acc_one' },
    ...{ fast: true, folded: true },
  }
  const rejected = { ...answer, _id: 'rsp_two', rejection: { because: 'selfFilled' } }
  const tally = (owner: string, counts: object) => ({ _id: `cmp_one.${owner}`, counts })
  const both = { total: 2, rejected: 1, rejected_selfFilled: 1 }
  const survey_tallies = [
    tally('all', { ...both, repeated: 1 }),
    tally('stn_one', { ...both, repeated: 1 }),
    tally('acc_one', { ...both, fast: 2, waiting: 3 }),
  ]
  const sources = {
    responses: [answer, rejected],
    survey_days: [{ volunteerId: 'acc_one', waiting: { cmp_one: 3 } }],
    survey_repeats: [
      { campaignId: 'cmp_one', stationId: 'stn_one', volunteerId: null, folded: true },
    ],
  }

  test('D-03: no difference when each is what the answers say', async () => {
    expect(await findTallyDifferences(database({ ...sources, survey_tallies }))).toEqual([])
  })

  test('D-03: names each that is not', async () => {
    const less = { ...sources, responses: [rejected], survey_tallies }
    const found = await findTallyDifferences(database(less))
    expect(found.map(({ id, name, stored, rebuilt }) => [id, name, stored, rebuilt])).toEqual([
      ['cmp_one.acc_one', 'total', 2, 1],
      ['cmp_one.acc_one', 'fast', 2, 1],
      ['cmp_one.all', 'total', 2, 1],
      ['cmp_one.stn_one', 'total', 2, 1],
    ])
  })

  test('D-03: what no fold has taken counts on neither side, what a cut-off one took on both', async () => {
    const waiting = { ...answer, _id: 'rsp_three', folded: false }
    const repeat = { ...waiting, _id: 'rsp_four' }
    const more = {
      ...{ ...sources, survey_tallies, responses: [...sources.responses, waiting] },
      survey_repeats: [...sources.survey_repeats, repeat],
    }
    expect(await findTallyDifferences(database(more))).toEqual([])
    const folds = [{ _id: 'survey', ids: ['rsp_three'], marked: false }]
    const cutOff = await findTallyDifferences(database({ ...more, folds }))
    expect(cutOff.map(({ id, name }) => `${id} ${name}`)).toContain('cmp_one.stn_one total')
  })

  test('SUR-08: a frozen statement is compared with the answers of its year', async () => {
    const campaigns = [{ _id: 'cmp_one', closesAt: Date.parse('2025-12-31T23:00:00+08:00') }]
    const lines = statementCounts([{ ...both, repeated: 1 }])
    const statement = { _id: 'stn_one.2025', stationId: 'stn_one', year: 2025, lines }
    const right = { ...sources, survey_tallies, campaigns, subsidy_statements: [statement] }
    expect(await findDifferences(database(right))).toEqual([])
    const wrong = { ...statement, lines: { ...lines, valid: 5 } }
    const found = await findDifferences(database({ ...right, subsidy_statements: [wrong] }))
    expect(found).toEqual([
      {
        ...{ collection: 'subsidy_statements', id: 'stn_one.2025', name: 'valid' },
        ...{ stored: 5, rebuilt: 1 },
      },
    ])
  })
})
