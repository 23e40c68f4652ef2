import { FRAUD_TYPE_NAMES } from '@shared/help/fraud-types'
import { MESSAGE_MARKS } from '@shared/help/message-marks'
import { CHECK_COPY } from './check-copy'

/** Every sentence of the page, with the words it is made with. */
const SAID: readonly string[] = [
  ...Object.values(CHECK_COPY).flatMap((words) =>
    typeof words === 'string' ? [words] : typeof words === 'function' ? [] : words,
  ),
  CHECK_COPY.found(4, true),
  CHECK_COPY.found(4, false),
  ...Object.values(FRAUD_TYPE_NAMES).map(CHECK_COPY.resembles),
  ...Object.values(MESSAGE_MARKS).flatMap(({ name, reason, todo }) => [name, reason, todo]),
]

describe('what is said about a message', () => {
  test.each(SAID)('D-31: no verdict that it is safe, nor that anybody lies: %s', (words) => {
    expect(words).not.toMatch(/安全|放心|没问题|没有问题|可信|可靠|是真的。|骗子|诈骗短信|上当/)
    expect(Math.max(...words.split(/[，。？：、]/).map((part) => part.length))).toBeLessThanOrEqual(
      20,
    )
  })

  test('D-31: where no mark is seen, it says that this is no proof, and to ask a person', () => {
    expect(CHECK_COPY.noneHint).toContain('不等于')
    expect(CHECK_COPY.noneLines.join('')).toContain('先问人')
    expect(CHECK_COPY.ask).toContain('志愿者')
    expect(CHECK_COPY.rememberLink.length).toBeLessThanOrEqual(14)
  })
})
