import { draftProblems, formOf } from '../../shared/src/survey/draft-rules'
import { composed } from '../../shared/src/survey/arrange-rules'
import { Questionnaire } from '../../shared/src/survey/model'
import { streetTopic } from './street-topic'
import { winterQuestionnaire } from './winter-questionnaire'

describe('the topic of the winter campaign', () => {
  it('feature 39: is a questionnaire by the schema, and stands behind the main one without a clash', () => {
    expect(Questionnaire.parse(streetTopic)).toEqual(streetTopic)
    expect(draftProblems(formOf(streetTopic), true)).toEqual([])
    const ids = composed(winterQuestionnaire, [streetTopic]).questions.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('asks in every kind that the main one does not', () => {
    const kinds = [...winterQuestionnaire.questions, ...streetTopic.questions].map(
      ({ kind }) => kind,
    )
    expect(new Set(kinds)).toEqual(
      new Set(['single', 'multiple', 'scale', 'matrix', 'ranking', 'number', 'region', 'text']),
    )
  })
})
