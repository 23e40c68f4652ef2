import { codeMatrix } from './code-matrix'

describe('codeMatrix', () => {
  const matrix = codeMatrix('http://127.0.0.1:7700/#/packages/survey/intro/index?code=abc')

  it('SUR-10: is a square whose three corners carry the finder pattern', () => {
    const finder = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######']
    const corner = (top: number, left: number) =>
      finder.map((_, row) =>
        Array.from({ length: 7 }, (_none, column) =>
          matrix[top + row]?.[left + column] ? '#' : '.',
        ).join(''),
      )
    const far = matrix.length - 7
    expect(matrix.every((row) => row.length === matrix.length)).toBe(true)
    expect([corner(0, 0), corner(0, far), corner(far, 0)]).toEqual([finder, finder, finder])
  })

  it('SUR-10: another address is another code', () => {
    expect(codeMatrix('a')).not.toEqual(codeMatrix('b'))
  })
})
