import { reportingContract } from '@shared/help/reporting'
import {
  BLANK_DRAFT,
  contactProblems,
  draftOf,
  hasProblems,
  reportInput,
  type ReportDraft,
} from './report-draft'

const ID = 'rpt_01J9ZQ4V7M2X8K3N5P6R7S8T9V'
const consent = { kind: 'sensitiveReport', version: '2026-01-01', hash: 'a'.repeat(64) } as const
const filled: ReportDraft = {
  ...BLANK_DRAFT,
  id: ID,
  category: 'suspiciousLink',
  money: 'notMoved',
  text: '  收到一条短信 ',
  counterpart: ' 10690000 ',
  contactWay: 'phone',
  phone: '138 0000-2071',
}

it('nothing is chosen for people in a blank report', () => {
  const { category, money, paidAgo, inContact, contactWay } = BLANK_DRAFT
  expect([category, money, paidAgo, inContact, contactWay]).toEqual(Array(5).fill(null))
  expect([BLANK_DRAFT.leaked, BLANK_DRAFT.behalf]).toEqual([[], 'self'])
})

it('RPT-12: a filled report is what the contract takes', () => {
  const input = reportInput(filled, { stationId: 'stn_haitangli', consent })
  expect(reportingContract.actions.submitReport.input.parse(input)).toEqual({
    id: ID,
    category: 'suspiciousLink',
    moneyMoved: false,
    triage: { unsurePaid: false, leaked: [] },
    behalf: 'self',
    aboutStation: false,
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

it('Feature 21: every question of the triage may be passed over; none answered is not taken for a no', () => {
  const skipped = reportInput({ ...filled, money: null }, { stationId: undefined, consent })
  expect([skipped.moneyMoved, skipped.triage]).toEqual([false, { unsurePaid: true, leaked: [] }])
  const unsure = reportInput({ ...filled, money: 'unsure' }, { stationId: undefined, consent })
  expect(unsure.triage?.unsurePaid).toBe(true)
})

it('Feature 21: what was answered is sent; how long ago only once money has moved', () => {
  const answers = { paidAgo: 'halfHour', leaked: ['code', 'screen'], inContact: true } as const
  const moved = reportInput(
    { ...filled, ...answers, money: 'moved' },
    { stationId: undefined, consent },
  )
  expect([moved.moneyMoved, moved.triage]).toEqual([true, { unsurePaid: false, ...answers }])
  const kept = reportInput({ ...filled, ...answers }, { stationId: undefined, consent })
  expect(kept.triage).not.toHaveProperty('paidAgo')
})

it('Feature 27: whoever asks for somebody else says so, and it is said of nobody otherwise', () => {
  const input = reportInput({ ...filled, behalf: 'family' }, { stationId: undefined, consent })
  expect(input.behalf).toBe('family')
})

it('only the association reads what is about the station', () => {
  const input = reportInput({ ...filled, aboutStation: true }, { stationId: undefined, consent })
  expect(input.aboutStation).toBe(true)
})

it('D-26: a phone is optional; with one, the consent is asked for', () => {
  expect(hasProblems(contactProblems({ ...filled, contactWay: 'none' }, false))).toBe(false)
  expect(contactProblems(filled, false).consent).toBeDefined()
  expect(hasProblems(contactProblems(filled, true))).toBe(false)
  expect(contactProblems({ ...filled, phone: '1380000' }, true).phone).toBeDefined()
  expect(contactProblems(BLANK_DRAFT, true).contactWay).toBeDefined()
})

it('what to call them goes with the phone, and nowhere without it', () => {
  const named = { ...filled, name: ' 陈女士 ' }
  const sendTo = { stationId: undefined, consent }
  expect(reportInput(named, sendTo).contact?.name).toBe('陈女士')
  expect(JSON.stringify(reportInput({ ...named, contactWay: 'none' }, sendTo))).not.toContain('陈')
})

it('a refused report comes back as it was written, with its consent asked again', () => {
  const input = reportInput(filled, { stationId: undefined, consent })
  const photos = ['pho_01J9ZQ4V7M2X8K3N5P6R7S8T9V']
  expect(draftOf(input, photos)).toEqual({
    ...filled,
    id: '',
    photos,
    text: '收到一条短信',
    counterpart: '10690000',
    phone: '13800002071',
  })
})
