import { opinionContract } from '@shared/opinion/contract'
import { type Collected, collectInput, isStepDone, NOTHING_COLLECTED } from './collected'

const told: Collected = {
  ...NOTHING_COLLECTED,
  ...{ channel: 'meeting', kind: 'suggestion', subject: 'station', text: ' 想要一张长椅 ' },
}
const { input: schema } = opinionContract.actions.collectOpinion

describe('what a station was told', () => {
  it('CMP-03, CMP-10: needs the way it came, then its words; the person may stay unsaid', () => {
    expect([1, 2].map((step) => isStepDone(NOTHING_COLLECTED, step as 1 | 2, false))).toEqual([
      false,
      false,
    ])
    for (const step of [1, 2, 3] as const) expect(isStepDone(told, step, false)).toBe(true)
    const input = collectInput(told, 'stn_demo', false)
    expect(input).toEqual({
      ...{ stationId: 'stn_demo', channel: 'meeting', kind: 'suggestion', subject: 'station' },
      text: '想要一张长椅',
    })
  })

  it('R-24: anything of the person is kept only once they agreed', () => {
    const named = { ...told, gender: 'female' } as const
    expect([isStepDone(named, 3, false), isStepDone(named, 3, true)]).toEqual([false, true])
    expect(isStepDone({ ...told, phone: '1395555' }, 3, true)).toBe(false)
    const input = collectInput({ ...named, phone: '139-5555-2071' }, 'stn_demo', true)
    expect(input.person).toEqual({ gender: 'female', phone: '13955552071' })
    const sent = { ...input, id: 'opn_01JABCDEFGHJKMNPQRSTVWXYZ0' }
    expect(schema.safeParse(sent).success).toBe(true)
  })
})
