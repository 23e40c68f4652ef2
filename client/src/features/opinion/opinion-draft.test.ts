import { consentTo } from '@shared/account/consent-texts'
import { opinionContract } from '@shared/opinion/contract'
import {
  BLANK_OPINION,
  draftOf,
  levelOf,
  type OpinionDraft,
  opinionInput,
  problemsOf,
} from './opinion-draft'

const ID = 'opn_01JABCDEFGHJKMNPQRSTVWXYZ0'
const consent = consentTo('opinionPerson')
const written: OpinionDraft = {
  ...BLANK_OPINION,
  ...{ id: ID, kind: 'suggestion', subject: 'station', text: ' 二楼楼梯没有扶手 ' },
  ...{ stationId: 'stn_demo', stationName: '槐安里社区服务站' },
}
const { input: schema } = opinionContract.actions.raiseOpinion

describe('an opinion being written', () => {
  it('CMP-01: each page asks for its own answer, and nobody must say who they are', () => {
    expect(Object.keys(problemsOf(BLANK_OPINION, 1, false))).toEqual(['kind'])
    expect(Object.keys(problemsOf(BLANK_OPINION, 2, false))).toEqual(['subject'])
    expect(Object.keys(problemsOf(BLANK_OPINION, 3, false))).toEqual(['text'])
    for (const step of [1, 2, 3] as const) expect(problemsOf(written, step, false)).toEqual({})
  })

  it('R-24: who leaves a name or a number agrees to it, and leaves one of the two', () => {
    const left = { ...written, leaves: true }
    expect(Object.keys(problemsOf(left, 3, true))).toEqual(['person'])
    expect(Object.keys(problemsOf({ ...left, phone: '1391234' }, 3, true))).toEqual(['phone'])
    expect(Object.keys(problemsOf({ ...left, name: '王阿姨' }, 3, false))).toEqual(['consent'])
    expect(problemsOf({ ...left, phone: '139 5555 2071' }, 3, true)).toEqual({})
  })

  it('CMP-14: nothing of a person goes without leaving it, whatever was typed before', () => {
    const typed = { ...written, name: '王阿姨', phone: '13955552071' }
    const anonymous = opinionInput(typed, consent)
    expect(JSON.stringify(anonymous)).not.toMatch(/王阿姨|13955552071|consent/)
    const named = opinionInput({ ...typed, phone: '+86 139-5555-2071', leaves: true }, consent)
    expect(named.person).toEqual({ name: '王阿姨', phone: '13955552071' })
    for (const input of [anonymous, named]) expect(schema.safeParse(input).success).toBe(true)
  })

  it('CMP-14: a complaint about a station goes around it, asked or not', () => {
    expect([levelOf(written), opinionInput(written, consent).aroundStation]).toEqual([
      'station',
      false,
    ])
    const complaint: OpinionDraft = { ...written, kind: 'complaint' }
    expect([levelOf(complaint), opinionInput(complaint, consent).aroundStation]).toEqual([
      'association',
      true,
    ])
    const asked: OpinionDraft = { ...written, around: true }
    expect([levelOf(asked), opinionInput(asked, consent).aroundStation]).toEqual([
      'association',
      true,
    ])
  })

  it('what is about the app belongs to no station, also when one was picked before', () => {
    const aboutApp: OpinionDraft = { ...written, subject: 'app' }
    expect(opinionInput(aboutApp, consent).stationId).toBeUndefined()
    expect(levelOf(aboutApp)).toBe('association')
  })

  it('one that was refused comes back with its words, and is agreed to anew', () => {
    const input = opinionInput({ ...written, leaves: true, name: '王阿姨' }, consent)
    const mended = draftOf(input)
    expect(mended).toMatchObject({ id: '', text: '二楼楼梯没有扶手', leaves: true, name: '王阿姨' })
    expect(Object.keys(problemsOf(mended, 3, false))).toEqual(['consent'])
  })

  it('does not send what has questions left', () => {
    expect(() => opinionInput({ ...written, kind: null }, consent)).toThrow(RangeError)
  })
})
