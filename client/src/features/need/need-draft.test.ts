import { NeedFields } from '@shared/activity/need-actions'
import { BLANK_NEED, missingParts, needFields } from './need-draft'

const whole = {
  ...BLANK_NEED,
  ...{ about: 'antiFraud' as const, text: '想听养老项目怎么看', recipients: ['elderly' as const] },
}

describe('saying what is needed', () => {
  it('NEED-03: says what is missing in the order of the page, and sends nothing before', () => {
    expect(missingParts(BLANK_NEED)).toEqual(['about', 'text', 'recipients'])
    expect(needFields(BLANK_NEED)).toBeUndefined()
    expect(missingParts({ ...whole, text: ' 三个字 ' })).toEqual(['text'])
  })

  it('NEED-03: time and place may stay open; the server takes what is sent', () => {
    const sent = needFields(whole)
    expect(NeedFields.parse(sent)).toEqual(sent)
  })
})
