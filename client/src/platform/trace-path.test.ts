import { stepsOf, tracePath, type Tracing } from './trace-path'

/** What is laid into a canvas, as words with whole hundredths. */
function traced(path: string): string[] {
  const laid: string[] = []
  const note =
    (name: string) =>
    (...values: readonly (number | boolean | undefined)[]) => {
      const words = values.map((value) =>
        typeof value === 'number' ? String(Math.round(value * 100) / 100 + 0) : String(value),
      )
      laid.push([name, ...words].join(' '))
    }
  const on: Tracing = {
    moveTo: note('to'),
    lineTo: note('line'),
    bezierCurveTo: note('curve'),
    quadraticCurveTo: note('bend'),
    arc: note('arc'),
    closePath: note('close'),
  }
  tracePath(on, path)
  return laid
}

test('lines, level and upright, absolute and relative; what follows a move is a line', () => {
  expect(traced('M1 2 3 4l1 1H9v-2Z')).toEqual([
    ...['to 1 2', 'line 3 4', 'line 4 5', 'line 9 5', 'line 9 3', 'close'],
  ])
})

test('numbers may stand without a space: a sign or a second point begins the next', () => {
  expect(stepsOf('m9.3.5-2')[0]?.values).toEqual([9.3, 0.5])
  expect(stepsOf('a3.4 3.4 0 0 1 0 6.4')[0]?.values).toEqual([3.4, 3.4, 0, 0, 1, 0, 6.4])
  expect(stepsOf('a8 8 0 1010 10')[0]?.values).toEqual([8, 8, 0, 1, 0, 10, 10])
})

test('curves; a smooth one goes on as the last one came, or from where it stands', () => {
  expect(traced('M0 0c1 0 2 1 2 2s1 2 2 2')).toEqual([
    ...['to 0 0', 'curve 1 0 2 1 2 2', 'curve 2 3 3 4 4 4'],
  ])
  expect(traced('M2 2s1 0 2 2q1 1 2 0')).toEqual([
    ...['to 2 2', 'curve 2 2 3 2 4 4', 'bend 5 5 6 4'],
  ])
})

test('arcs are parts of circles, either side and either way', () => {
  const half = Math.round(Math.PI * 100) / 100
  expect(traced('M0 0A5 5 0 0 1 10 0')[1]).toBe(`arc 5 0 5 ${half} 0 false`)
  expect(traced('M0 0a5 5 0 0 0 10 0')[1]).toBe(`arc 5 0 5 ${half} 0 true`)
  // A quarter, clockwise on the screen: the middle is under its beginning.
  expect(traced('M0 0A4 4 0 0 1 4 4')[1]).toBe('arc 0 4 4 -1.57 0 false')
  expect(traced('M0 0A4 4 0 1 1 4 4')[1]).toBe('arc 4 0 4 -3.14 1.57 false')
  expect(traced('M0 0A4 4 0 0 0 4 4')[1]).toBe('arc 4 0 4 -3.14 1.57 true')
})

test('what no picture of ours has is refused', () => {
  expect(() => stepsOf('M0 0t1 1')).toThrow(RangeError)
})
