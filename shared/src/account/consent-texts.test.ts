import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  AGREEMENT,
  CONSENT_TEXTS,
  consentTo,
  PRIVACY,
  wordsOf,
  type ConsentDocument,
} from './consent-texts'
import { AGREEMENTS } from '../volunteer/agreements'
import { Consent, CONSENT_KINDS, type ConsentKind } from './model'

/** The words behind a box, those of its own document included. */
function allWordsOf(kind: ConsentKind): string {
  const documents: Partial<Record<ConsentKind, ConsentDocument>> = AGREEMENTS
  const document = documents[kind]
  return document ? wordsOf(kind, [document]) : wordsOf(kind)
}

describe('what people agree to', () => {
  test.each(CONSENT_KINDS)('R-24: the hash of %s is that of its exact words', (kind) => {
    const words = createHash('sha256').update(allWordsOf(kind), 'utf8').digest('hex')
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

  test.each(['volunteerAgreement', 'confidentiality'] as const)(
    'REG-03, PRV-01: %s covers its whole document, which is named as its box is',
    (kind) => {
      const { title, chapters } = AGREEMENTS[kind]
      expect(title).toBe(CONSENT_TEXTS[kind].title)
      for (const paragraph of chapters.flatMap(({ paragraphs }) => paragraphs)) {
        expect(allWordsOf(kind)).toContain(paragraph)
        expect(allWordsOf('signIn')).not.toContain(paragraph)
      }
    },
  )

  test('R-20, VOL-03, VOL-07: the service agreement says what is given, asked and not allowed', () => {
    const words = allWordsOf('volunteerAgreement')
    for (const said of [
      ...['不收钱，也不发工资', '问卷的补贴归服务站', '不勉强', '人身保险', '随时能退出'],
      ...['统一的标志', '不迟到', '遵守党的纪律', '核验以后才算'],
    ]) {
      expect(words).toContain(said)
    }
  })

  test('PRV-05, PRV-17: the confidentiality agreement names what stays in the station', () => {
    const words = allWordsOf('confidentiality')
    for (const said of ['其他志愿者的个人信息', '不带回家', '家人、朋友、陌生人', '不打听']) {
      expect(words).toContain(said)
    }
  })

  test('the long agreements stay out of what every page loads', () => {
    const source = readFileSync(join(__dirname, 'consent-texts.ts'), 'utf8')
    const imports = [...source.matchAll(/^import .* from '(.*)'$/gm)].map(([, from]) => from)
    expect(imports).toEqual(['./model'])
  })

  test('sentences can be read aloud: at most 20 characters, no exclamation', () => {
    const texts = [
      ...[AGREEMENT, PRIVACY, ...Object.values(AGREEMENTS)].flatMap(({ chapters }) =>
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
