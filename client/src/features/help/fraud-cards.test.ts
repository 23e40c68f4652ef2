import { FRAUD_TYPES } from '@shared/help/fraud-types'
import { FRAUD_CARDS, tenMinuteSteps } from './fraud-cards'

const FORBIDDEN = /系统|用户|暂无数据|请勿|温馨提示|审核|提交失败|非法|上当|[!！]/
const sentencesOf = (type: (typeof FRAUD_TYPES)[number]) => {
  const { theySay, realOneNever, remember } = FRAUD_CARDS[type]
  const steps = [true, false].flatMap((moved) => tenMinuteSteps(type, moved))
  return [...theySay, realOneNever, remember, ...steps.flatMap(({ todo, why }) => [todo, why])]
}

describe.each(FRAUD_TYPES)('D-31: the card of %s', (type) => {
  it('has a line to remember of at most 14 characters', () => {
    expect(FRAUD_CARDS[type].remember.length).toBeLessThanOrEqual(14)
  })

  it('speaks in sentences of at most 20 characters, without the words we do not say', () => {
    for (const sentence of sentencesOf(type)) {
      expect(sentence.length).toBeLessThanOrEqual(20)
      expect(sentence.length).toBeGreaterThan(3)
      expect(sentence).not.toMatch(FORBIDDEN)
    }
  })

  it('gives three to five different steps, the one about money first, with a call', () => {
    for (const moneyMoved of [true, false]) {
      const steps = tenMinuteSteps(type, moneyMoved)
      expect(steps.length).toBeGreaterThanOrEqual(3)
      expect(steps.length).toBeLessThanOrEqual(5)
      expect(steps[0]?.call).toBe('110')
      expect(new Set(steps.map(({ todo }) => todo)).size).toBe(steps.length)
    }
  })
})

it('D-31: no two types share their line to remember or how the other side talks', () => {
  const lines = FRAUD_TYPES.map((type) => FRAUD_CARDS[type].remember)
  expect(new Set(lines).size).toBe(FRAUD_TYPES.length)
  const sayings = FRAUD_TYPES.flatMap((type) => FRAUD_CARDS[type].theySay)
  expect(new Set(sayings).size).toBe(sayings.length)
})

it('RPT-01: when the money has moved the first step is to call, not to hold it back', () => {
  expect(tenMinuteSteps('brushing', true)[0]?.todo).toContain('打 110')
  expect(tenMinuteSteps('brushing', false)[0]?.todo).toBe('一分钱都不要转')
})
