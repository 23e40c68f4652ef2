import type { TeamNameBasis } from './model'
import type { SiteKind } from './site-model'
import { CLAIMING_WORDS, siteNameProblem, teamNameProblem } from './naming-rules'

describe('the name of a site', () => {
  it.each<[SiteKind[], string]>([
    [['station'], '网安联·槐安里网络安全志愿服务站'],
    [['subStation'], '网安联·槐安门街道大厅网络安全志愿服务分站'],
    [['educationBase'], '网安联·清河湾网络安全教育基地'],
    [['scienceBase'], '网安联·文化馆网络安全科普基地'],
    [['educationBase', 'station'], '网安联·安禾小学网络安全志愿服务站/教育基地'],
  ])('STA-09, STA-01: a %j is called like %s', (kinds, name) => {
    expect(siteNameProblem(name, kinds)).toBeNull()
  })

  it.each<[string, SiteKind[]]>([
    ['槐安里网络安全志愿服务站', ['station']],
    ['网安联槐安里网络安全志愿服务站', ['station']],
    ['网安联·网络安全志愿服务站', ['station']],
    ['网安联·里网络安全志愿服务站', ['station']],
    ['网安联·槐 里网络安全志愿服务站', ['station']],
    ['网安联·槐安里志愿服务站', ['station']],
    ['网安联·槐安里网络安全志愿服务站', ['subStation']],
    ['网安联·槐安里网络安全志愿服务站', ['station', 'educationBase']],
    ['网安联·槐安里网络安全志愿服务站', ['station', 'station']],
    ['网安联·槐安里网络安全志愿服务站/分站', ['station', 'subStation']],
    ['网安联·槐安里', []],
  ])('STA-09: %s is no name for a %j', (name, kinds) => {
    expect(siteNameProblem(name, kinds)).toBe('pattern')
  })

  it.each(CLAIMING_WORDS)('STA-11: a station’s place does not claim %s', (word) => {
    expect(siteNameProblem(`网安联·${word}里网络安全志愿服务站`, ['station'])).toBe('claims')
  })
})

describe('the name of a team', () => {
  it.each<[TeamNameBasis, string]>([
    ['unit', '安禾小学志愿者协会'],
    ['unit', '白芸商场志愿服务队'],
    ['project', '银龄课堂服务队'],
    ['project', '网安小课堂志愿者组织'],
    ['place', '槐安里社区志愿服务队'],
    ['place', '柳荫街志愿团'],
    ['field', '网络安全志愿服务队'],
    ['field', '反诈宣传组'],
  ])('STA-10, N-177: by %s, %s', (basis, name) => {
    expect(teamNameProblem(name, basis)).toBeNull()
  })

  it.each<[TeamNameBasis, string]>([
    ['place', '槐安里社区志愿者协会'],
    ['place', '志愿服务队'],
    ['place', '网络安全志愿服务队'],
    ['unit', '服务队'],
    ['project', '银龄课堂'],
    ['field', '志愿者队'],
    ['place', '槐！里服务队'],
  ])('STA-10: by %s, %s follows no pattern', (basis, name) => {
    expect(teamNameProblem(name, basis)).toBe('pattern')
  })

  it.each(CLAIMING_WORDS.flatMap((word) => [[word, `${word}反诈服务队`]]))(
    'STA-11, N-176: a project, place or field does not claim %s',
    (word, name) => {
      for (const basis of ['project', 'place', 'field'] as const) {
        expect(teamNameProblem(name, basis)).toBe('claims')
      }
      expect(teamNameProblem(`${word}电信槐安门营业厅服务队`, 'unit')).toBeNull()
    },
  )

  it('STA-11: there are seven such words', () => {
    expect(new Set(CLAIMING_WORDS).size).toBe(7)
  })

  it.each(['unit', 'project', 'place', 'field'] as const)(
    'STA-11: by %s, no team of a station is a 总队',
    (basis) => {
      expect(teamNameProblem('槐安门反诈总队', basis)).toBe('generalTeam')
    },
  )

  it('STA-11: a branch is named by the same rules', () => {
    expect(teamNameProblem('槐安里社区志愿服务支队', 'place')).toBeNull()
    expect(teamNameProblem('全国反诈支队', 'field')).toBe('claims')
  })
})
