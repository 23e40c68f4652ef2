import { Disclosure } from '@shared/help/disclosure'
import { AUTHORITIES } from '@shared/help/authorities'
import {
  BLANK_REFERRAL,
  disclosureOf,
  missingOf,
  mayBeTold,
  stepAfter,
  type ReferDraft,
} from './refer-draft'

const exception: ReferDraft = {
  ...BLANK_REFERRAL,
  authority: 'police',
  reason: '她说不想活了',
  kind: 'exception',
  ground: 'suicidal',
  degree: '只给电话',
  protection: '请公安不对外说',
  told: false,
  telling: ' 说了怕更危险 ',
}

it('PRV-08: what of the reporter goes along is asked, and nothing is what stands there first', () => {
  expect(stepAfter('whom', BLANK_REFERRAL, false)).toBe('what')
  expect(disclosureOf(BLANK_REFERRAL, false)).toEqual({ kind: 'nothing' })
})

it('PRV-08: with consent, how it was given must be written', () => {
  const consent: ReferDraft = { ...BLANK_REFERRAL, kind: 'consent' }
  expect(missingOf('what', consent)).toEqual(['how'])
  expect(missingOf('what', { ...consent, how: '电话里说可以' })).toEqual([])
  expect(disclosureOf({ ...consent, how: ' 电话里说可以 ' }, false)).toEqual({
    kind: 'consent',
    how: '电话里说可以',
  })
})

it('D-29: without a number there is nothing to go along, whatever stood in the draft', () => {
  expect(stepAfter('whom', exception, true)).toBeUndefined()
  expect(disclosureOf(exception, true)).toEqual({ kind: 'nothing' })
})

it('PRV-09: an exception is for the police alone; it falls away with another authority', () => {
  expect(AUTHORITIES.filter(mayBeTold)).toEqual(['police'])
  const bank: ReferDraft = { ...exception, authority: 'bank' }
  expect(stepAfter('what', bank, false)).toBeUndefined()
  expect(disclosureOf(bank, false)).toEqual({ kind: 'nothing' })
})

it('PRV-10, PRV-11: an exception needs its ground, degree, protection and what the person was told', () => {
  expect(stepAfter('what', exception, false)).toBe('exception')
  expect(missingOf('exception', { ...BLANK_REFERRAL, kind: 'exception' })).toEqual([
    'ground',
    'told',
    'degree',
    'protection',
    'telling',
  ])
  expect(missingOf('exception', exception)).toEqual([])
  const sent = disclosureOf(exception, false)
  expect(Disclosure.parse(sent)).toEqual(sent)
  expect(sent).toMatchObject({ ground: 'suicidal', told: false, telling: '说了怕更危险' })
})
