import { accountErrors } from '../account/errors'
import { helpErrors } from '../help/errors'
import { surveyErrors } from '../survey/errors'
import { CodedError, defineErrors, kitErrors, type ErrorDefinition } from './errors'

const all: ErrorDefinition[] = [
  ...Object.values(kitErrors),
  ...Object.values(accountErrors),
  ...Object.values(helpErrors),
  ...Object.values(surveyErrors),
]

test('an error is named by its domain and keeps its public sentence', () => {
  expect(defineErrors('ACTIVITY', { FULL: '满员也能排队等位' })).toEqual({
    FULL: { code: 'ACTIVITY.FULL', sentence: '满员也能排队等位' },
  })
})

test('a coded error tells the public its sentence and keeps the cause inside', () => {
  const cause = new Error('connection reset')
  const error = new CodedError(kitErrors.BUSY, { cause, fields: { text: '短一点' } })
  expect(error).toBeInstanceOf(Error)
  expect(error.message).toBe('STORE.BUSY')
  expect(error.sentence).toBe('人有点多，稍等一下再试')
  expect(error.fields).toEqual({ text: '短一点' })
  expect(error.cause).toBe(cause)
  expect(JSON.stringify({ message: error.message, sentence: error.sentence })).not.toContain(
    cause.message,
  )
})

test('no two errors share a code', () => {
  const codes = all.map((error) => error.code)
  expect(new Set(codes).size).toBe(codes.length)
})

test.each(all.map((error) => [error.code, error.sentence] as const))(
  '%s speaks in the voice of the product: %s',
  (code, sentence) => {
    expect(code).toMatch(/^[A-Z]+\.[A-Z_]+$/)
    expect(sentence).not.toMatch(/系统|用户|暂无数据|请勿|温馨提示|审核|提交失败|非法|[!！]/)
    expect(Math.max(...sentence.split(/[，。]/).map((part) => part.length))).toBeLessThanOrEqual(20)
  },
)
