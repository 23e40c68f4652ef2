import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONSENT_TEXTS, consentTo, wordsOf, type ConsentDocument } from './consent-texts'
import { AGREEMENT, PRIVACY } from './documents'
import { AGREEMENTS } from '../volunteer/agreements'
import { Consent, CONSENT_KINDS, type ConsentKind } from './model'

/** The words behind a box, those of its own document included. */
function allWordsOf(kind: ConsentKind): string {
  const agreements: Partial<Record<ConsentKind, ConsentDocument>> = AGREEMENTS
  const agreement = agreements[kind]
  const documents = kind === 'signIn' ? [AGREEMENT, PRIVACY] : agreement ? [agreement] : []
  return wordsOf(kind, documents)
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
          expect(allWordsOf('signIn')).toContain(paragraph)
          expect(allWordsOf('sensitiveReport')).not.toContain(paragraph)
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

  test('ROL-02, ROL-20, ROL-21, R-20: the service agreement is between equals, of free will and unpaid', () => {
    const words = allWordsOf('volunteerAgreement')
    for (const said of [
      ...['您自愿来', '大家都平等', '居民不愿意的服务，不勉强', '服务给所有人'],
      ...['不收钱，也不发工资', '做事合法、讲诚信', '不图利', '问卷的补贴归服务站'],
    ]) {
      expect(words).toContain(said)
    }
  })

  test('VOL-03, VOL-04, VOL-07, VOL-10: … and says what is given, what is asked and what is not allowed', () => {
    const words = allWordsOf('volunteerAgreement')
    for (const said of [
      ...['有人教', '帮您想办法', '人身保险', '提批评', '随时能退出'],
      ...['遵守法律', '志愿服务的规定', '认真做完', '统一的标志', '名声'],
      ...['听从安排', '不迟到，不提前走', '生意', '居民的隐私'],
    ]) {
      expect(words).toContain(said)
    }
  })

  test('VOL-05, REG-29: … and what a party-member volunteer promises besides', () => {
    const words = allWordsOf('volunteerAgreement')
    for (const said of [
      ...['遵守党的纪律', '主动找到大家的难处', '先弄清内容', '有特殊情况提前报告'],
      ...['本领练得更好', '没得到同意不往外说', '不借志愿服务谋好处'],
    ]) {
      expect(words).toContain(said)
    }
  })

  test('VOL-20: … and how the station handles registering, training, hours and honours', () => {
    const words = allWordsOf('volunteerAgreement')
    for (const said of ['2 个工作日内答复', '入门课学完', '核验以后才算', '星级和表彰看']) {
      expect(words).toContain(said)
    }
  })

  test('PRV-05, PRV-17: the confidentiality agreement names what stays in the station', () => {
    const words = allWordsOf('confidentiality')
    for (const said of ['其他志愿者的个人信息', '不带回家', '家人、朋友、陌生人', '不打听']) {
      expect(words).toContain(said)
    }
  })

  test('PRV-16, PRV-19: … and what happens when something gets out', () => {
    const words = allWordsOf('confidentiality')
    for (const said of ['马上告诉站长', '停您的服务', '按法律承担责任']) {
      expect(words).toContain(said)
    }
  })

  test('PRV-06, PRV-12: a resident reads before agreeing what for, who sees it, and until when', () => {
    const { text } = CONSENT_TEXTS.sensitiveReport
    for (const said of [
      '用来找您',
      '用来拦钱',
      '加密保存',
      '只有接件服务站的站长能看',
      '1 年后删除',
    ]) {
      expect(text).toContain(said)
    }
  })

  test('R-25, D-30, PRV-06, PRV-12: … and before the first screenshot once more', () => {
    const { text } = CONSENT_TEXTS.reportPhoto
    for (const said of [
      '加密保存',
      '只有接件的站长和协会能看',
      '要写原因',
      '1 年后删除',
      '原图不离开手机',
    ]) {
      expect(text).toContain(said)
    }
  })

  test('CMP-07, PRV-06, PRV-12: … and so does who leaves a name with an opinion', () => {
    const { text } = CONSENT_TEXTS.opinionPerson
    for (const said of ['告诉您结果', '加密保存', '只有定结果的人能看全', '1 年后删除']) {
      expect(text).toContain(said)
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
