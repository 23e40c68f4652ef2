import type { ShowRule } from '../../shared/src/survey/question-model'

function together(...clauses: ShowRule['clauses']): ShowRule {
  return { match: 'all', clauses }
}

/** What nobody can answer in one life to the winter questionnaire. Kept apart from it: no phone gets to see them. */
export const winterContradictions: readonly ShowRule[] = [
  together(
    { question: 'q01', anyOf: ['from45', 'from60'] },
    { question: 'q10', anyOf: ['school', 'college'] },
  ),
  together(
    { question: 'q05', anyOf: ['hour'] },
    { question: 'q11', anyOf: ['twoHours', 'fourHours', 'more'] },
  ),
  together({ question: 'q17', anyOf: ['none'] }, { question: 'q24', anyOf: ['used'] }),
  together({ question: 'q09', anyOf: ['never'] }, { question: 'q24', anyOf: ['used'] }),
]
