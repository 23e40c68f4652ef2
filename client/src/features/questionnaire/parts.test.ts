import { readPlaces, placesText } from './places-text'
import { addPart, lookedAt, movePart, newClause, removePart, withPart, withRule } from './parts'
import { newForm, newQuestion } from './new-form'
import { addQuestion } from './editing'

const choices = [
  { id: 'c1', label: '甲' },
  { id: 'c2', label: '其他', stays: true },
]

test('feature 39: a new choice comes before 其他, which stays where it is', () => {
  const more = addPart(choices, 'c', (id) => ({ id, label: '' }))
  expect(more.map(({ id }) => id)).toEqual(['c1', 'c3', 'c2'])
})

test('SUR-06: choices are renamed, moved and removed; the others stay as they are', () => {
  expect(withPart(choices, 0, { label: '乙' })[0]).toEqual({ id: 'c1', label: '乙' })
  expect(movePart(choices, 0, 1).map(({ id }) => id)).toEqual(['c2', 'c1'])
  expect(movePart(choices, 0, -1)).toEqual(choices)
  expect(removePart(choices, 1)).toEqual(choices.slice(0, 1))
})

test('SUR-06: a question is shown by earlier ones whose answers have a value', () => {
  let form = newForm(false, 'q')
  for (const kind of ['text', 'number', 'matrix', 'region', 'single'] as const) {
    form = addQuestion(form, newQuestion(form, kind, 'q'))
  }
  const earlier = lookedAt(form.questions, 'q07')
  expect(earlier.map(({ id }) => id)).toEqual(['q01', 'q02', 'q04', 'q06'])
  expect(earlier.map(newClause)).toEqual([
    { question: 'q01', anyOf: ['c1'] },
    { question: 'q02', from: 1, to: 5 },
    { question: 'q04', from: 0, to: 100 },
    { question: 'q06', anyOf: ['p1'] },
  ])
  const last = form.questions.at(-1)!
  const ruled = withRule(last, { match: 'all', clauses: earlier.slice(0, 1).map(newClause) })
  expect(ruled.showIf?.clauses).toHaveLength(1)
  expect(withRule(ruled, { match: 'all', clauses: [] }).showIf).toBeUndefined()
})

describe('places as they are written', () => {
  const text = '广州\n广州/天河\n广州/越秀\n深圳'

  test('SUR-06: read, written and read again they keep their names', () => {
    const places = readPlaces(text, [])
    expect(places.map(({ label }) => label)).toEqual(['广州', '天河', '越秀', '深圳'])
    expect(places[1]?.within).toBe(places[0]?.id)
    expect(placesText(places)).toBe(text)
    const next = readPlaces('广州\n广州/海珠\n广州/天河\n深圳', places)
    expect(next.find(({ label }) => label === '天河')?.id).toBe(places[1]?.id)
    expect(places.map(({ id }) => id)).not.toContain(next[1]?.id)
  })

  test('SUR-06: a way that nobody wrote is added, and empty lines and doubles are passed over', () => {
    const places = readPlaces('佛山／禅城\n\n佛山/禅城\n 佛山 / 南海 \n/', [])
    expect(placesText(places)).toBe('佛山\n佛山/禅城\n佛山/南海')
  })
})
