import type { OwnFile } from '@shared/volunteer/model'
import { editDraftOf, editInput, editProblems } from './edit-draft'
import { dateOf, historySteps, isServing, qualificationName, stateNotice } from './file-words'
import { BLANK_QUALIFICATION, qualificationProblems } from './qualification-draft'
import { statementProblems, tierSteps } from './tier-words'

const AT = Date.parse('2026-11-22T10:00:00+08:00')
const FILE: OwnFile = {
  id: 'vol_zhaoqiming',
  volunteerNo: 'WA20260001',
  state: 'active',
  stationId: 'stn_huaianli',
  stationName: '槐安里服务站',
  name: '赵启明',
  birthMonth: '1994-06',
  maskedPhone: '138****0188',
  idNumberGiven: false,
  skills: ['computer'],
  spareTimes: ['weekend'],
  audiences: [],
  occupation: '',
  specialty: '',
  qualifications: [],
  teams: [],
  teamRequests: [],
  transfer: null,
  correction: null,
  suspendedUntil: null,
  history: [
    { at: AT, what: 'joined', note: '' },
    { at: AT, what: 'onDuty', note: '槐安里服务站' },
  ],
}

describe('one’s own file (VOL-01)', () => {
  it('tells its history newest first', () => {
    expect(historySteps(FILE).map(({ title }) => title)).toEqual(['上岗', '报名通过'])
  })

  it('says what a state means, and until when a pause lasts', () => {
    expect(stateNotice(FILE)).toBeUndefined()
    const until = { ...FILE, state: 'suspended', suspendedUntil: AT } as const
    expect(stateNotice(until)?.text).toContain('11月22日')
    expect(isServing({ state: 'suspended' })).toBe(true)
    expect(isServing({ state: 'left' })).toBe(false)
  })

  it('R-27: leaves the phone alone unless another was typed or it is to be deleted', () => {
    const draft = editDraftOf(FILE)
    expect(editInput(draft)).not.toHaveProperty('phone')
    expect(editInput({ ...draft, dropsPhone: true }).phone).toBeNull()
    expect(editInput({ ...draft, phone: '138 5555 0188' }).phone).toBe('13855550188')
    expect(Object.keys(editProblems({ ...draft, skills: [] }))).toEqual(['skills'])
  })
})

describe('a qualification (VOL-21)', () => {
  it('reads a day however it is written, and none the calendar lacks', () => {
    expect([dateOf('20240601'), dateOf('2024-06-01')]).toEqual(['2024-06-01', '2024-06-01'])
    expect([dateOf('20240230'), dateOf('2024'), dateOf('')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('asks for what is missing, and for an end after its beginning', () => {
    expect(Object.keys(qualificationProblems(BLANK_QUALIFICATION))).toEqual([
      'type',
      'field',
      'grade',
      'from',
    ])
    const whole = {
      type: 'technicalTitle',
      field: 'cyberSecurity',
      grade: 'mid',
      from: '20240601',
    } as const
    expect(qualificationProblems({ ...whole, to: '' })).toEqual({})
    expect(Object.keys(qualificationProblems({ ...whole, to: '20230601' }))).toEqual(['to'])
  })

  it('is named by field, kind and grade', () => {
    const grade = { type: 'technicalTitle', field: 'cyberSecurity', grade: 'mid' } as const
    const dates = { validFrom: '2024-06-01', validTo: null, verified: true }
    expect(qualificationName({ ...grade, ...dates })).toBe('网络安全职称，中级')
  })
})

describe('the tiers above the volunteer (TIER-01)', () => {
  const tier = (at: number, state: 'waiting' | 'returned' | 'passed') => ({
    id: `tir_${at}${state}`,
    tier: 'lecturer' as const,
    state,
    at,
    dueAt: at,
    reason: '',
    certificate: null,
    published: false,
  })

  it('shows each with the newest of one’s own, and lets one ask where nothing waits or holds', () => {
    const steps = tierSteps([tier(1, 'returned'), tier(2, 'waiting')])
    expect(steps.map(({ mayApply }) => mayApply)).toEqual([true, false, true])
    expect(steps[1]?.own?.at).toBe(2)
    expect(tierSteps([tier(3, 'returned')])[1]?.mayApply).toBe(true)
  })

  it('TIER-02: wants a word on each of the four sides', () => {
    const blank = { education: ' ', training: '', experience: '', teaching: '讲过三场' }
    expect(Object.keys(statementProblems(blank))).toEqual(['education', 'training', 'experience'])
  })
})
