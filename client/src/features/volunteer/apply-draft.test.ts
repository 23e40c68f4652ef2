import { consentTo } from '@shared/account/consent-texts'
import { volunteerContract } from '@shared/volunteer/contract'
import {
  applicationInput,
  type ApplyDraft,
  birthMonthOf,
  birthMonthWords,
  BLANK_APPLY_DRAFT,
  guardianNeedOf,
  introProblems,
  wishesProblems,
} from './apply-draft'
import { APPLY_PROBLEMS } from './copy'

const NOW = Date.parse('2026-11-22T10:00:00+08:00')
const STATION = 'stn_huaianli'
const FILLED: ApplyDraft = {
  ...BLANK_APPLY_DRAFT,
  name: ' 赵启明 ',
  birth: '199406',
  stationId: STATION,
  skills: ['computer'],
  spareTimes: ['weekend'],
}
const BOTH = { volunteerAgreement: true, confidentiality: true }
const consents = [consentTo('volunteerAgreement'), consentTo('confidentiality')]
const sentWith = { consents, accountHasPhone: false, now: NOW }

describe('an application being written (boards 34, 34b)', () => {
  it('reads a month of birth however it is written, and none that nobody can have', () => {
    for (const typed of ['199406', '1994-6', '1994年6月', ' 1994.06 ']) {
      expect(birthMonthOf(typed, NOW)).toBe('1994-06')
    }
    for (const typed of ['', '1994', '199413', '202612', '190001', '六月']) {
      expect(birthMonthOf(typed, NOW)).toBeUndefined()
    }
    expect(birthMonthWords('1994-06')).toBe('1994年6月')
  })

  it('REG-07: asks for a guardian below 16, and for the code at once below 14', () => {
    expect(guardianNeedOf('201011', NOW)).toBe('beforeApproval')
    expect(guardianNeedOf('201010', NOW)).toBe('none')
    expect(guardianNeedOf('201211', NOW)).toBe('beforeStoring')
    expect(guardianNeedOf('201210', NOW)).toBe('beforeApproval')
    expect(guardianNeedOf('', NOW)).toBe('none')
  })

  it('REG-07: lets somebody of 15 go on without the code, nobody of 13, and neither with half a code', () => {
    const of = (birth: string, guardianCode: string) =>
      introProblems({ ...FILLED, birth, guardianCode }, NOW).guardianCode
    expect(of('201103', '')).toBeUndefined()
    expect(of('201303', '')).toBe(APPLY_PROBLEMS.guardianFirst)
    expect(of('201103', 'K7QP3')).toBe(APPLY_PROBLEMS.guardianCode)
    expect(of('201303', 'k7qp-3m2x')).toBeUndefined()
    // An adult's forgotten code is nobody's business.
    expect(of('199406', 'K7QP3')).toBeUndefined()
  })

  it('names everything a step still needs, and never asks for a phone (D-26)', () => {
    expect(Object.keys(introProblems(BLANK_APPLY_DRAFT, NOW))).toEqual([
      'name',
      'birthMonth',
      'stationId',
    ])
    expect(introProblems(FILLED, NOW)).toEqual({})
    expect(introProblems({ ...FILLED, phone: '1385555' }, NOW).phone).toBe(APPLY_PROBLEMS.phone)
  })

  it('REG-03: is not sent before both agreements are ticked, each by itself', () => {
    expect(wishesProblems(FILLED, BOTH)).toEqual({})
    expect(Object.keys(wishesProblems(FILLED, { ...BOTH, confidentiality: false }))).toEqual([
      'confidentiality',
    ])
    expect(Object.keys(wishesProblems({ ...FILLED, skills: [] }, BOTH))).toEqual(['skills'])
  })

  it('is what the contract takes, with the name trimmed and the phone plain', () => {
    const input = applicationInput({ ...FILLED, phone: '+86 138-5555 0188' }, sentWith)
    expect(input.fields).toMatchObject({
      name: '赵启明',
      birthMonth: '1994-06',
      phone: '13855550188',
    })
    const id = 'apl_01JD5Z0000000000000000000A'
    const read = volunteerContract.actions.submitApplication.input.safeParse({ id, ...input })
    expect(read.error?.issues ?? []).toEqual([])
  })

  it('takes the number the account keeps, unless another was typed', () => {
    const kept = applicationInput(FILLED, { ...sentWith, accountHasPhone: true })
    expect([kept.accountPhone, kept.fields.phone]).toEqual([true, undefined])
    const other = applicationInput(
      { ...FILLED, otherPhone: true, phone: '13855550188' },
      { ...sentWith, accountHasPhone: true },
    )
    expect([other.accountPhone, other.fields.phone]).toEqual([false, '13855550188'])
  })

  it('sends a guardian’s code for the young only', () => {
    const young = { ...FILLED, birth: '201303', guardianCode: 'k7qp 3m2x' }
    expect(applicationInput(young, sentWith).guardianCode).toBe('K7QP3M2X')
    const grown = { ...young, birth: '199406' }
    expect(applicationInput(grown, sentWith)).not.toHaveProperty('guardianCode')
  })
})
