import { checkMessage } from '@shared/help/message-check'
import { COUNTERPART_MAX, REPORT_TEXT_MAX } from '@shared/help/model'
import { handedOver } from './hand-over'
import { BLANK_DRAFT } from './report-draft'

const MESSAGE = '【医保】您的医保卡今天停用，请点 ybj-cx.example 填银行卡认证。'
const handed = (message: string, draft = BLANK_DRAFT) =>
  handedOver(draft, message, checkMessage(message))

describe('handing a message over to people', () => {
  test('RPT-01: its words, its link and a fitting row are in the report being written', () => {
    expect(handed(MESSAGE)).toEqual({
      category: 'suspiciousLink',
      text: MESSAGE,
      counterpart: 'ybj-cx.example',
    })
  })

  test('RPT-01: what was written and chosen before stays, and the message comes once', () => {
    const written = {
      ...BLANK_DRAFT,
      category: 'unsure' as const,
      text: '昨天收到的。',
      counterpart: '0571-12345678',
    }
    const once = handed(MESSAGE, written)
    expect(once).toEqual({
      category: 'unsure',
      text: `昨天收到的。\n${MESSAGE}`,
      counterpart: '0571-12345678',
    })
    expect(handed(MESSAGE, { ...written, ...once })).toEqual(once)
  })

  test('RPT-01: a long message still fits the fields of a report', () => {
    const long = `${'a-b.example '.repeat(60)}${'好'.repeat(600)}`
    const { text, counterpart } = handed(long, { ...BLANK_DRAFT, text: '昨天收到的。' })
    expect(text.length).toBeLessThanOrEqual(REPORT_TEXT_MAX)
    expect(counterpart.length).toBeLessThanOrEqual(COUNTERPART_MAX)
    expect(text.startsWith('昨天收到的。')).toBe(true)
  })

  test('RPT-01: a message without marks is handed over as well', () => {
    expect(handed('明天来拿快递')).toEqual({
      category: 'suspiciousLink',
      text: '明天来拿快递',
      counterpart: '',
    })
  })
})
