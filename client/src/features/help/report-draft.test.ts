import { helpContract } from '@shared/help/contract'
import {
  BLANK_DRAFT,
  contactProblems,
  detailsProblems,
  draftOf,
  hasProblems,
  plainPhone,
  reportInput,
  stepToAnswer,
  type ReportDraft,
} from './report-draft'

const ID = 'rpt_01J9ZQ4V7M2X8K3N5P6R7S8T9V'
const consent = { kind: 'sensitiveReport', version: '2026-01-01', hash: 'a'.repeat(64) } as const
const filled: ReportDraft = {
  ...BLANK_DRAFT,
  id: ID,
  category: 'suspiciousLink',
  moneyMoved: false,
  text: '  收到一条短信 ',
  counterpart: ' 10690000 ',
  contactWay: 'phone',
  phone: '138 0000-2071',
}

it('nothing is chosen for people in a blank report', () => {
  const { category, moneyMoved, contactWay } = BLANK_DRAFT
  expect([category, moneyMoved, contactWay]).toEqual([null, null, null])
})

it('RPT-12: a filled report is what the contract takes', () => {
  const input = reportInput(filled, { stationId: 'stn_haitangli', consent })
  expect(helpContract.actions.submitReport.input.parse(input)).toEqual({
    id: ID,
    category: 'suspiciousLink',
    moneyMoved: false,
    text: '收到一条短信',
    counterpart: '10690000',
    stationId: 'stn_haitangli',
    contact: { phone: '13800002071', consent },
  })
})

it('D-29: an anonymous report carries no contact and no consent, whatever was typed before', () => {
  const input = reportInput({ ...filled, contactWay: 'none' }, { stationId: undefined, consent })
  expect(input).not.toHaveProperty('contact')
  expect(JSON.stringify(input)).not.toContain('2071')
})

it('an empty field for the other side is not sent at all', () => {
  const input = reportInput({ ...filled, counterpart: '  ' }, { stationId: undefined, consent })
  expect(input).not.toHaveProperty('counterpart')
  expect(input).not.toHaveProperty('stationId')
})

it('a report with questions left is not made into something to send', () => {
  expect(() => reportInput(BLANK_DRAFT, { stationId: undefined, consent })).toThrow(RangeError)
})

it('the money question must be answered, the words need not be', () => {
  expect(detailsProblems(BLANK_DRAFT).moneyMoved).toBeDefined()
  expect(hasProblems(detailsProblems({ ...BLANK_DRAFT, moneyMoved: true }))).toBe(false)
})

it('D-26: a phone is optional; with one, the consent is asked for', () => {
  expect(hasProblems(contactProblems({ ...filled, contactWay: 'none' }, false))).toBe(false)
  expect(contactProblems(filled, false).consent).toBeDefined()
  expect(hasProblems(contactProblems(filled, true))).toBe(false)
  expect(contactProblems({ ...filled, phone: '1380000' }, true).phone).toBeDefined()
  expect(contactProblems(BLANK_DRAFT, true).contactWay).toBeDefined()
})

it('a number is read however people write it', () => {
  expect(plainPhone('+86 138-0000-2071')).toBe('13800002071')
  expect(plainPhone('138 0000 2071')).toBe('13800002071')
})

it('a refused report comes back as it was written, with its consent asked again', () => {
  const input = reportInput(filled, { stationId: undefined, consent })
  expect(draftOf(input)).toEqual({
    ...filled,
    id: '',
    text: '收到一条短信',
    counterpart: '10690000',
    phone: '13800002071',
  })
})

it('leads back to the first question that is not answered', () => {
  expect(stepToAnswer(BLANK_DRAFT)).toBe('help/category')
  expect(stepToAnswer({ ...BLANK_DRAFT, category: 'unsure' })).toBe('help/details')
  expect(stepToAnswer(filled)).toBeUndefined()
})
