import type { Questionnaire } from '@shared/survey/model'
import {
  makeCampaign,
  makeQuestionnaire,
  makeSubmission,
  openSurvey,
  shortAnswers,
  submit,
  type Opened,
} from '../../config/testing/campaigns'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { codeOf, outputOf } from '../../config/testing/replies'
import type { ResponseRecord } from './records'

const asked = { chapter: 'lawEducation', title: '这些您听过吗' } as const
const choices = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, label: id }))

function topic(letter: string): Questionnaire {
  return {
    ...{ id: `qst_${letter}topic`, version: 1, title: '专题', satisfactionQuestion: `${letter}01` },
    questions: [
      { ...asked, id: `${letter}01`, kind: 'single', choices, shuffled: true },
      {
        ...{ ...asked, id: `${letter}02`, kind: 'number', from: 0, to: 9 },
        showIf: { match: 'all', clauses: [{ question: `${letter}01`, anyOf: ['a'] }] },
      },
    ],
  }
}

let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await makeQuestionnaire(database)
  const topics = ['s', 't'].map(topic)
  await database.insert(
    'questionnaires',
    topics.map((one) => ({ _id: `${one.id}.v1`, ...one })),
  )
  const keys = topics.map(({ id }) => `${id}.v1`)
  await makeCampaign(database, 'topical', { topics: keys, topicsEach: 1 })
}, 30_000)
afterAll(() => cloud.stop())

/** The letter of the topic that somebody is asked. */
function letterOf({ questionnaire }: Opened): string {
  return questionnaire.questions[3]?.id.slice(0, 1) ?? ''
}

test('feature 39: everybody is asked the main questions and one topic, in an order of their own', async () => {
  const all = await Promise.all(
    Array.from({ length: 24 }, (_, person) => openSurvey(cloud, `person${person}`)),
  )
  expect(new Set(all.map(letterOf))).toEqual(new Set(['s', 't']))
  for (const { questionnaire } of all) {
    const ids = questionnaire.questions.map(({ id }) => id)
    expect(ids.slice(0, 3)).toEqual(['q01', 'q02', 'q03'])
    expect(ids).toHaveLength(5)
  }
  const orders = all.map(({ questionnaire }) => {
    const question = questionnaire.questions[3]
    return question?.kind === 'single' ? question.choices.map(({ id }) => id).join('') : ''
  })
  expect(new Set(orders).size).toBeGreaterThan(5)
})

test('feature 39: an answer is held against the topic it was asked, in two waves', async () => {
  const opened = await openSurvey(cloud, 'topical')
  const letter = letterOf(opened)
  const whole = shortAnswers({ [`${letter}01`]: 'a', [`${letter}02`]: 3 })
  const refusals = [
    shortAnswers(),
    shortAnswers({ [`${letter}01`]: 'a' }),
    shortAnswers({ [`${letter}01`]: 'b', [`${letter}02`]: 3 }),
    { ...whole, [letter === 's' ? 't01' : 's01']: 'a' },
  ]
  for (const answers of refusals) {
    const called = await submit(cloud, makeSubmission(opened, { answers }), 'topical')
    expect(codeOf(called)).toBe('SURVEY.INCOMPLETE')
  }
  const submission = makeSubmission(opened, { answers: whole })
  const called = await submit(cloud, submission, 'topical')
  expect(outputOf(called).outcome).toBe('recorded')
  expect(called.waves).toBeLessThanOrEqual(2)
  const [kept] = await database.all<ResponseRecord>('responses', { _id: submission.id })
  expect(kept?.answers).toEqual(whole)
})
