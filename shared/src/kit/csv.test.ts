import { csvText } from './csv'

describe('a table of commas', () => {
  test('keeps commas, quotes and line breaks inside their value', () => {
    expect(
      csvText([
        ['a', 'b'],
        ['摄影,"短片"\n剪辑', ''],
      ]),
    ).toBe('a,b\r\n"摄影,""短片""\n剪辑",\r\n')
  })

  test.each(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1'])(
    'does not let a spreadsheet compute what somebody typed: %j',
    (typed) => expect(csvText([[typed]])).toBe(`'${typed}\r\n`),
  )
})
