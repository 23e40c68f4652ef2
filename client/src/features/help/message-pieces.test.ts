import { checkMessage } from '@shared/help/message-check'
import fc from 'fast-check'
import { messagePieces } from './message-pieces'

describe('messagePieces', () => {
  test('D-31: cuts a message at its marks; words of two marks are one piece', () => {
    const marks = [
      { id: 'link', spans: [{ start: 2, end: 5 }] },
      { id: 'secret', spans: [{ start: 4, end: 7 }] },
    ] as const
    expect(messagePieces('请点网址填卡号吧', marks)).toEqual([
      { start: 0, text: '请点', marked: false },
      { start: 2, text: '网址填卡号', marked: true },
      { start: 7, text: '吧', marked: false },
    ])
  })

  test('D-31: put together, the pieces are the message, whatever is in it', () => {
    const words = fc.constantFrom(
      '先交保证金',
      '稳赚',
      '点 a-b.example',
      '，',
      '今天',
      '别告诉家人',
      '好',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (parts) => {
        const text = parts.join('')
        const pieces = messagePieces(text, checkMessage(text).marks)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        pieces.slice(1).forEach((piece, at) => expect(piece.marked).not.toBe(pieces[at]?.marked))
      }),
    )
  })
})
