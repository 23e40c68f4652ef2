import type { InputOf, OutputOf } from '@shared/kit/contract'
import { DAY } from '@shared/kit/time'
import { formOf, type QuestionnaireForm } from '@shared/survey/draft-rules'
import type { Questionnaire } from '@shared/survey/model'
import type { ShowRule } from '@shared/survey/question-model'
import type { questionnaireActions } from '@shared/survey/questionnaire-actions'
import { makeCampaign, openSurvey, SHORT_QUESTIONNAIRE } from '../../config/testing/campaigns'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type Called, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import type { QuestionnaireRecord } from './records'

type Actions = typeof questionnaireActions
type Outputs = { [Name in keyof Actions]: OutputOf<Actions[Name]> }

const station = makeStation('huaianli')
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station])
  await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
  await makeMember(cloud, database, { openId: 'other', grants: [ASSOCIATION_STAFF] })
  const grants = [atStation('stationManager', station)]
  await makeMember(cloud, database, { openId: 'manager', grants })
}, 60_000)
afterAll(() => cloud.stop())

function call<Name extends keyof Actions>(
  name: Name,
  input: InputOf<Actions[Name]>,
  openId = 'staff',
): Promise<Called<Outputs[Name]>> {
  return cloud.call<Outputs[Name]>('survey', name, input, openId)
}

const form = formOf(SHORT_QUESTIONNAIRE)
const named = (title: string): QuestionnaireForm => ({ ...form, title })
const topicForm: QuestionnaireForm = {
  ...{ title: '专题', satisfactionQuestion: 't01' },
  questions: form.questions.slice(1).map((question) => ({
    ...question,
    id: question.id.replace('q', 't'),
  })),
}

/** A version with what nobody can answer in one life, the last of it by a choice that a next version may lose. */
const CONTRADICTIONS: readonly ShowRule[] = [
  {
    match: 'all',
    clauses: [
      { question: 'q01', anyOf: ['adult'] },
      { question: 'q04', anyOf: ['school'] },
    ],
  },
  {
    match: 'all',
    clauses: [
      { question: 'q02', from: 1, to: 1 },
      { question: 'q04', noneOf: ['work', 'home'] },
    ],
  },
  {
    match: 'all',
    clauses: [
      { question: 'q02', from: 5, to: 5 },
      { question: 'q05', from: 0, to: 1 },
    ],
  },
]
const LONGER: Questionnaire = {
  ...SHORT_QUESTIONNAIRE,
  questions: [
    ...SHORT_QUESTIONNAIRE.questions,
    {
      ...{ id: 'q04', chapter: 'internetUse', kind: 'single', title: '您在哪里上网？' },
      choices: [
        { id: 'school', label: '学校' },
        { id: 'work', label: '单位' },
        { id: 'home', label: '家里' },
      ],
    },
    {
      ...{ id: 'q05', chapter: 'internetUse', kind: 'number', title: '您有几部手机？' },
      ...{ from: 0, to: 9 },
    },
  ],
}

/** The first version of it, frozen before. */
async function frozenBefore(): Promise<string> {
  const id = clientId('questionnaire')
  const version = { ...LONGER, id, contradictions: CONTRADICTIONS }
  await database.insert('questionnaires', [{ _id: `${id}.v1`, ...version }])
  return id
}

/** A draft that was saved once. */
async function begun(written = form, topic = false): Promise<string> {
  const id = clientId('questionnaire')
  outputOf(await call('saveQuestionnaire', { id, rev: 0, topic, form: written }))
  return id
}

/** Every record of one questionnaire's versions, as they lie in the database. */
function versionsOf(id: string): Promise<QuestionnaireRecord[]> {
  return database.all<QuestionnaireRecord>('questionnaires', { id })
}

describe('writing', () => {
  test('SUR-01: a draft is kept with what is wrong with it, and read as it was written', async () => {
    const unfinished: QuestionnaireForm = {
      ...form,
      questions: [...form.questions.slice(0, 2), { ...form.questions[2]!, title: '' }],
    }
    const id = clientId('questionnaire')
    const input = { id, rev: 0, topic: false, form: unfinished }
    const saved = await call('saveQuestionnaire', input)
    expect(outputOf(saved)).toEqual({
      rev: 1,
      problems: [{ question: 'q03', problem: 'titleShort' }],
    })
    expect(saved.waves).toBeLessThanOrEqual(6)
    const read = await call('readQuestionnaire', { id })
    expect(outputOf(read)).toMatchObject({ form: unfinished, rev: 1, frozenRev: null, newest: 0 })
    expect(read.waves).toBeLessThanOrEqual(3)
    expect(await database.all('audits', { target: id })).toHaveLength(1)
  })

  test('SUR-01: an answer that was lost is asked for again, and nothing is written twice', async () => {
    const id = clientId('questionnaire')
    const input = { id, rev: 0, topic: false, form }
    await call('saveQuestionnaire', input)
    expect(outputOf(await call('saveQuestionnaire', input)).rev).toBe(1)
    const next = { id, rev: 1, topic: false, form: named('改过') }
    await call('saveQuestionnaire', next)
    expect(outputOf(await call('saveQuestionnaire', next)).rev).toBe(2)
    expect(await database.all('audits', { target: id })).toHaveLength(2)
  })

  test('SURVEY.CHANGED: of two who write at once one is told, and nobody’s words are overwritten', async () => {
    const id = await begun()
    const both = await Promise.all(
      ['staff', 'other'].map((who) =>
        call('saveQuestionnaire', { id, rev: 1, topic: false, form: named(who) }, who),
      ),
    )
    const codes = both.map(({ reply }) => (reply.ok ? 'OK' : reply.error.code)).sort()
    expect(codes).toEqual(['OK', 'SURVEY.CHANGED'])
    const winner = both[0]?.reply.ok ? 'staff' : 'other'
    const { form: kept, rev } = outputOf(await call('readQuestionnaire', { id }))
    expect([kept.title, rev]).toEqual([winner, 2])
  })

  test('SURVEY.CHANGED: of two who begin the same at once one is told', async () => {
    const id = clientId('questionnaire')
    const both = await Promise.all(
      ['staff', 'other'].map((who) =>
        call('saveQuestionnaire', { id, rev: 0, topic: false, form: named(who) }, who),
      ),
    )
    const codes = both.map(({ reply }) => (reply.ok ? 'OK' : reply.error.code)).sort()
    expect(codes).toEqual(['OK', 'SURVEY.CHANGED'])
  })

  test('feature 39: a topic stays a topic, and its questions have a letter of their own', async () => {
    const id = await begun(topicForm, true)
    const input = { id, rev: 1, topic: false, form: named('主') }
    expect(codeOf(await call('saveQuestionnaire', input))).toBe('REQUEST.REPLAYED')
    const wrong = { id, rev: 1, topic: true, form: named('主问卷的题') }
    expect(outputOf(await call('saveQuestionnaire', wrong)).problems).toContainEqual({
      ...{ question: 'q01', problem: 'wrongLetter' },
    })
  })

  test('SURVEY.NO_QUESTIONNAIRE for what is not there; a draft that never was frozen can go', async () => {
    const gone = await begun()
    const remove = () => call('removeQuestionnaire', { id: gone })
    expect(outputOf(await remove()).removed).toBe(true)
    expect(outputOf(await remove()).removed).toBe(true)
    const code = 'SURVEY.NO_QUESTIONNAIRE'
    expect(codeOf(await call('readQuestionnaire', { id: gone }))).toBe(code)
    expect(codeOf(await call('freezeQuestionnaire', { id: gone, rev: 1 }))).toBe(code)
    expect(codeOf(await call('exportQuestionnaire', { id: gone, version: 1 }))).toBe(code)
    const late = { id: gone, rev: 1, topic: false, form: named('迟到') }
    expect(codeOf(await call('saveQuestionnaire', late))).toBe('SURVEY.CHANGED')
  })

  test.each(['listQuestionnaires', 'saveQuestionnaire', 'freezeQuestionnaire'] as const)(
    'ROL-05: %s is the association’s alone',
    async (name) => {
      const id = await begun()
      const input = { id, rev: 1, topic: false, form }
      expect(codeOf(await call(name, input, 'manager'))).toBe('ACCESS.ROLE')
    },
  )
})

describe('freezing', () => {
  test('SURVEY.HAS_PROBLEMS and SURVEY.CHANGED keep a draft from being frozen', async () => {
    const id = await begun({ ...form, satisfactionQuestion: 'q03' })
    const freeze = (rev: number) => call('freezeQuestionnaire', { id, rev })
    expect(codeOf(await freeze(1))).toBe('SURVEY.HAS_PROBLEMS')
    expect(codeOf(await freeze(2))).toBe('SURVEY.CHANGED')
    expect(await versionsOf(id)).toEqual([])
  })

  test('SUR-06: twice at once and again it is one version; the next change becomes the next', async () => {
    const id = await begun()
    const freeze = (rev: number) => call('freezeQuestionnaire', { id, rev })
    const both = await Promise.all([freeze(1), freeze(1)])
    expect(both.map((one) => outputOf(one).version)).toEqual([1, 1])
    await call('saveQuestionnaire', { id, rev: 1, topic: false, form: named('第二版') })
    expect(outputOf(await freeze(1)).version).toBe(1)
    const second = await freeze(2)
    expect(outputOf(second).version).toBe(2)
    expect(second.waves).toBeLessThanOrEqual(6)
    const versions = await versionsOf(id)
    expect(versions.map(({ version, title }) => [version, title]).sort()).toEqual([
      [1, '三道题'],
      [2, '第二版'],
    ])
    expect(codeOf(await call('removeQuestionnaire', { id }))).toBe('SURVEY.WAS_FROZEN')
  })

  test('SUR-06: what an open campaign asks never changes, whatever is written behind it', async () => {
    const id = await begun()
    await call('freezeQuestionnaire', { id, rev: 1 })
    const asked = { questionnaireId: id, questionnaireVersion: 1 }
    const campaign = await makeCampaign(database, 'frozen', asked)
    const [before] = await versionsOf(id)
    const opened = await openSurvey(cloud, 'resident')
    expect(opened.questionnaire).toMatchObject({ id, version: 1, title: '三道题' })

    const shorter = { ...named('少一题'), questions: form.questions.slice(0, 2) }
    await call('saveQuestionnaire', { id, rev: 1, topic: false, form: shorter })
    await call('freezeQuestionnaire', { id, rev: 2 })
    await call('freezeQuestionnaire', { id, rev: 1 })
    await call('removeQuestionnaire', { id })
    const taken = { id, text: JSON.stringify({ ...SHORT_QUESTIONNAIRE, title: '别的' }) }
    expect(codeOf(await call('importQuestionnaire', taken))).toBe('REQUEST.REPLAYED')

    expect(await database.all('questionnaires', { _id: `${id}.v1` })).toEqual([before])
    expect((await openSurvey(cloud, 'resident')).questionnaire).toEqual(opened.questionnaire)
    const { questionnaires } = outputOf(await call('listQuestionnaires', {}))
    const row = questionnaires.find((one) => one.id === id)
    expect(row?.versions.map(({ version, campaigns }) => [version, campaigns.length])).toEqual([
      [2, 0],
      [1, 1],
    ])
    expect(row?.versions[1]?.campaigns[0]?.id).toBe(campaign._id)
    expect(row?.draft).toBeNull()
  })

  test('SUR-06: contradictions go on to the next version, as far as their questions and choices do', async () => {
    const id = await frozenBefore()
    const read = outputOf(await call('readQuestionnaire', { id }))
    expect(read).toMatchObject({ rev: 0, newest: 1, problems: [] })
    // The question of one goes, and a choice of another.
    const questions = read.form.questions.flatMap((question) => {
      if (question.id === 'q05') return []
      if (question.id !== 'q04' || question.kind !== 'single') return [question]
      return [{ ...question, choices: question.choices.filter((choice) => choice.id !== 'home') }]
    })
    const shorter: QuestionnaireForm = { ...read.form, questions }
    await call('saveQuestionnaire', { id, rev: 0, topic: false, form: shorter })
    expect(outputOf(await call('freezeQuestionnaire', { id, rev: 1 })).version).toBe(2)
    const second = (await versionsOf(id)).find(({ version }) => version === 2)
    expect(second?.contradictions).toEqual(CONTRADICTIONS.slice(0, 1))
  })
})

describe('files', () => {
  test('feature 42: what was exported comes back the same, with its codebook for whoever reads answers', async () => {
    const id = await frozenBefore()
    const { text } = outputOf(await call('exportQuestionnaire', { id, version: 1 }))
    const { codebook } = JSON.parse(text) as { codebook: readonly { name: string }[] }
    expect(codebook.map(({ name }) => name)).toContain('q01')
    expect(text).not.toContain('contradictions')
    const next = clientId('questionnaire')
    const took = await call('importQuestionnaire', { id: next, text })
    expect(outputOf(took)).toEqual({ rev: 1, problems: [] })
    expect(outputOf(await call('importQuestionnaire', { id: next, text })).rev).toBe(1)
    const { form: kept } = outputOf(await call('readQuestionnaire', { id: next }))
    expect(kept).toEqual(formOf(LONGER))
  })

  test.each<[string, string, string]>([
    ['no JSON', '{', 'SURVEY.NOT_JSON'],
    ['no questionnaire', '{"a":1}', 'SURVEY.NOT_A_QUESTIONNAIRE'],
  ])('feature 42: a file that is %s is told so', async (_what, text, code) => {
    const input = { id: clientId('questionnaire'), text }
    expect(codeOf(await call('importQuestionnaire', input))).toBe(code)
  })

  test('feature 42: what is wrong with a file’s questions is kept and told, and can be mended', async () => {
    const broken = { ...SHORT_QUESTIONNAIRE, satisfactionQuestion: 'q03' }
    const input = { id: clientId('questionnaire'), text: JSON.stringify(broken) }
    expect(outputOf(await call('importQuestionnaire', input)).problems).toEqual([
      { question: null, problem: 'noSatisfaction' },
    ])
    const mended = { id: input.id, rev: 1, topic: false, form }
    expect(outputOf(await call('saveQuestionnaire', mended)).problems).toEqual([])
  })
})

test('SUR-01: the list tells main from topic, and stays three waves', async () => {
  const id = await begun(topicForm, true)
  const closed = { opensAt: Date.now() - 3 * DAY, closesAt: Date.now() - DAY }
  await call('freezeQuestionnaire', { id, rev: 1 })
  await makeCampaign(database, 'topical', { ...closed, topics: [`${id}.v1`], topicsEach: 1 })
  await call('saveQuestionnaire', { id, rev: 1, topic: true, form: { ...topicForm, title: '' } })
  const listed = await call('listQuestionnaires', {})
  expect(listed.waves).toBeLessThanOrEqual(3)
  const row = outputOf(listed).questionnaires.find((one) => one.id === id)
  expect(row).toMatchObject({
    ...{ topic: true, letter: 't', questions: 2, draft: { rev: 2, problems: 1 } },
    versions: [{ version: 1, title: '专题', campaigns: [{ id: 'cmp_topical' }] }],
  })
})
