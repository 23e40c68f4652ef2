import type { ConsentDocument } from '../account/consent-texts'
import { KEEPER_GUIDE } from '../station/keeper-guide'
import { HANDBOOK } from './handbook'

const paragraphsOf = ({ chapters }: ConsentDocument) =>
  chapters.flatMap(({ paragraphs }) => paragraphs)
const wordsOf = (document: ConsentDocument) => paragraphsOf(document).join('\n')

describe('the handbooks', () => {
  test('REG-33, VOL-23: a volunteer’s names the spirit of volunteers and of scientists', () => {
    const words = wordsOf(HANDBOOK)
    for (const spirit of [
      ...['奉献', '友爱', '互助', '进步'],
      ...['爱国', '创新', '求实', '协同', '育人'],
      ...['要对', '信仰', '风俗', '隐私'],
    ]) {
      expect(words).toContain(spirit)
    }
  })

  test('REG-08, VOL-06: … and says who may be one, and how one meets people', () => {
    const words = wordsOf(HANDBOOK)
    for (const said of ['不怕辛苦', '品行好', '志愿服务条例', '笑着', '党徽', '不打听']) {
      expect(words).toContain(said)
    }
  })

  test('TIER-09: … and how to give a talk: pace, an example each, suspense, questions, a game', () => {
    const words = wordsOf(HANDBOOK)
    for (const said of ['慢一点', '一个例子', '悬念', '一两个问题', '小游戏']) {
      expect(words).toContain(said)
    }
  })

  test('PRV-18: … and which rights the rules protect, for all who work there', () => {
    const words = wordsOf(HANDBOOK)
    for (const right of [
      ...['站里的人和志愿者都要守', '生命', '身体', '健康', '姓名', '肖像', '名誉', '隐私'],
      ...['荣誉', '发明', '商标', '监护', '亲属', '技术秘密', '个人信息保护法'],
    ]) {
      expect(words).toContain(right)
    }
  })

  test('ROL-11, STA-38: a keeper’s says what to be able to do and what a station does', () => {
    const words = wordsOf(KEEPER_GUIDE)
    for (const said of [
      '热心公益',
      '数据的法律',
      '会沟通',
      '尊重居民',
      '够用的网络知识',
      '立场坚定',
    ]) {
      expect(words).toContain(said)
    }
    for (const duty of ['招志愿者', '记时长', '保险', '分站和队伍', '学校和单位', '标志']) {
      expect(words).toContain(duty)
    }
  })

  test('STA-14: … and the eight things that are one everywhere, and what is the station’s own', () => {
    const chapter = KEEPER_GUIDE.chapters.find(({ title }) => title.includes('八样'))
    const [first = '', second = '', own = ''] = chapter?.paragraphs ?? []
    expect(`${first}${second}`.match(/[\u4e00-\u9fff]+/g)).toHaveLength(8)
    expect(own).toContain('站里自己管')
  })

  test('PRV-13: … and how paper is kept under cover and lock', () => {
    const words = wordsOf(KEEPER_GUIDE)
    expect(words).toContain('不透明')
    expect(words).toContain('锁进')
  })

  test.each([HANDBOOK, KEEPER_GUIDE])('can be read aloud: $title', (document) => {
    for (const sentence of paragraphsOf(document)) {
      expect(sentence.replace(/[，。、：\s]/g, '').length).toBeLessThanOrEqual(20)
      expect(sentence).not.toMatch(/[!！]/)
    }
  })
})
