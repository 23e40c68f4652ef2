import { createHash } from 'node:crypto'
import { AGREEMENT, CONSENT_TEXTS, consentTo, PRIVACY, wordsOf } from './consent-texts'
import { Consent, CONSENT_KINDS } from './model'

describe('what people agree to', () => {
  test.each(CONSENT_KINDS)('R-24: the hash of %s is that of its exact words', (kind) => {
    const words = createHash('sha256').update(wordsOf(kind), 'utf8').digest('hex')
    expect(consentTo(kind)).toEqual({ kind, version: CONSENT_TEXTS[kind].version, hash: words })
    expect(Consent.safeParse(consentTo(kind)).success).toBe(true)
  })

  test('R-24: signing in covers both documents, a report covers its own sentence only', () => {
    for (const { chapters } of [AGREEMENT, PRIVACY]) {
      for (const { paragraphs } of chapters) {
        for (const paragraph of paragraphs) {
          expect(wordsOf('signIn')).toContain(paragraph)
          expect(wordsOf('sensitiveReport')).not.toContain(paragraph)
        }
      }
    }
  })

  test('sentences can be read aloud: at most 20 characters, no exclamation', () => {
    const texts = [
      ...[AGREEMENT, PRIVACY].flatMap(({ chapters }) =>
        chapters.flatMap(({ title, paragraphs }) => [title, ...paragraphs]),
      ),
      ...CONSENT_KINDS.map((kind) => CONSENT_TEXTS[kind].text),
    ]
    for (const sentence of texts.flatMap((text) => text.split(/(?<=。)/))) {
      expect({ sentence, length: sentence.replace(/[，。、\s]/g, '').length <= 20 }).toEqual({
        sentence,
        length: true,
      })
      expect(sentence).not.toMatch(/[!！]/)
    }
  })
})
