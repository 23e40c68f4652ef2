import { defineContract, type Actions } from '@shared/kit/contract'
import * as z from '@shared/kit/zod'
import { acceptedSnapshot, breaksBetween, readContracts, snapshotOf } from './contract-snapshot'

const access = {
  allow: 'anyone',
  limits: [{ per: 'caller', max: 10, windowSeconds: 60 }],
} as const
const kind = z.enum(['near', 'far'])

const action = {
  access,
  input: z.object({
    id: z.string().max(20),
    kind,
    note: z.string().optional(),
    closed: z.boolean().default(false),
    key: z.union([z.string(), z.int()]),
    many: z.array(z.object({ size: z.int().min(1).max(9) })),
  }),
  output: z.object({
    name: z.string(),
    state: kind,
    phone: z.string().nullable(),
    rows: z.array(z.object({ at: z.int() })),
    by: z.discriminatedUnion('who', [
      z.object({ who: z.literal('us'), room: z.string() }),
      z.object({ who: z.literal('them'), town: z.string() }),
    ]),
  }),
}
const { input, output } = action

function breaks(actions: Actions): string[] {
  const before = snapshotOf([defineContract('example', { look: action })])
  return breaksBetween(before, snapshotOf([defineContract('example', actions)]))
}

describe('the contracts of this version', () => {
  test('break nothing that was accepted', async () => {
    expect(breaksBetween(acceptedSnapshot(), snapshotOf(await readContracts()))).toEqual([])
  })

  test('are the accepted ones; after an addition run `npm run contract:accept`', async () => {
    expect(snapshotOf(await readContracts())).toEqual(acceptedSnapshot())
  })

  test('are found, every domain of them', async () => {
    const domains = (await readContracts()).map((contract) => contract.domain)
    expect(domains).toEqual(expect.arrayContaining(['account', 'desk', 'help', 'ledger', 'survey']))
  })
})

describe('what breaks clients is named', () => {
  test.each<[string, Actions, string]>([
    ['an action removed', {}, 'example.look is gone: clients that are out still call it'],
    [
      'an act on one’s own records for fewer people',
      { look: { ...action, access: { allow: ['stationManager'], within: 'self' } } },
      'example.look lets other people call it than before: ["anyone",null] became [["stationManager"],"self"]',
    ],
    [
      'an action for other people',
      { look: { ...action, access: { allow: 'member' } } },
      'example.look lets other people call it than before: ["anyone",null] became ["member",null]',
    ],
    [
      'a new required input',
      { look: { ...action, input: input.extend({ more: z.string() }) } },
      'example.look now needs `more`, which clients that are out do not send',
    ],
    [
      'an input that was optional',
      { look: { ...action, input: input.extend({ note: z.string() }) } },
      'example.look now needs `note`, which clients that are out do not send',
    ],
    [
      'an input removed',
      { look: { ...action, input: input.omit({ note: true }) } },
      'example.look no longer takes `note`',
    ],
    [
      'an input of another type',
      { look: { ...action, input: input.extend({ id: z.int() }) } },
      'example.look.id was "string" and is "integer"',
    ],
    [
      'a value of an input removed',
      { look: { ...action, input: input.extend({ kind: kind.exclude(['far']) }) } },
      'example.look.kind no longer takes the value "far"',
    ],
    [
      'a shorter input',
      { look: { ...action, input: input.extend({ id: z.string().max(10) }) } },
      'example.look.id takes less than before: maxLength is now 10',
    ],
    [
      'an input with a pattern',
      { look: { ...action, input: input.extend({ id: z.string().max(20).regex(/^a/) }) } },
      'example.look.id takes less than before: pattern is now ^a',
    ],
    [
      'a narrower input inside a list',
      {
        look: {
          ...action,
          input: input.extend({ many: z.array(z.object({ size: z.int().min(2).max(9) })) }),
        },
      },
      'example.look.many[].size takes less than before: minimum is now 2',
    ],
    [
      'one way of writing an input removed',
      { look: { ...action, input: input.extend({ key: z.string() }) } },
      'example.look.key no longer takes "integer"',
    ],
    [
      'an output field removed',
      { look: { ...action, output: output.omit({ name: true }) } },
      'example.look no longer gives `name`',
    ],
    [
      'an output field that may be missing',
      { look: { ...action, output: output.extend({ name: z.string().optional() }) } },
      'example.look no longer always gives `name`',
    ],
    [
      'an output that may be null',
      { look: { ...action, output: output.extend({ name: z.string().nullable() }) } },
      'example.look.name can now give null',
    ],
    [
      'an output of another type',
      { look: { ...action, output: output.extend({ phone: z.int().nullable() }) } },
      'example.look.phone was "string" and is "integer"',
    ],
    [
      'an output field removed inside a list',
      { look: { ...action, output: output.extend({ rows: z.array(z.object({ on: z.int() })) }) } },
      'example.look.rows[] no longer gives `at`',
    ],
    [
      'an output field removed from a variant',
      {
        look: {
          ...action,
          output: output.extend({
            by: z.discriminatedUnion('who', [
              z.object({ who: z.literal('us') }),
              z.object({ who: z.literal('them'), town: z.string() }),
            ]),
          }),
        },
      },
      'example.look.by no longer gives `room`',
    ],
  ])('%s', (_case, after, sentence) => {
    expect(breaks(after)).toEqual([sentence])
  })
})

describe('additions break nothing', () => {
  test.each<[string, Actions]>([
    ['the same contract', { look: action }],
    ['a new action', { look: action, change: action }],
    [
      'an optional input',
      { look: { ...action, input: input.extend({ more: z.string().optional() }) } },
    ],
    [
      'an input with a default',
      { look: { ...action, input: input.extend({ more: z.int().default(1) }) } },
    ],
    ['a longer input', { look: { ...action, input: input.extend({ id: z.string().max(40) }) } }],
    [
      'a value more of an input',
      { look: { ...action, input: input.extend({ kind: z.enum(['near', 'far', 'here']) }) } },
    ],
    [
      'an input that is no longer needed',
      { look: { ...action, input: input.extend({ id: z.string().max(20).optional() }) } },
    ],
    ['a new output field', { look: { ...action, output: output.extend({ more: z.string() }) } }],
    [
      'an output that is never null',
      { look: { ...action, output: output.extend({ phone: z.string() }) } },
    ],
    [
      'other limits',
      {
        look: {
          ...action,
          access: { allow: 'anyone', limits: [{ per: 'caller', max: 5, windowSeconds: 60 }] },
        },
      },
    ],
  ])('%s', (_case, after) => {
    expect(breaks(after)).toEqual([])
  })
})
