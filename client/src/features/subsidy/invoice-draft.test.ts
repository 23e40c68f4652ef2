import { EMPTY_INVOICE, invoiceProblems, paymentProblems } from './invoice-draft'

const today = '2026-01-20'
const statement = { fen: 58_400 }

describe('what stands on an invoice', () => {
  it('SUR-09, D-07: is whole, from a day that was, and over the amount of the statement to the fen', () => {
    const draft = { number: '24110001', date: today, amount: '584.00' }
    expect(invoiceProblems(draft, statement, today)).toEqual({})
    expect(Object.keys(invoiceProblems(EMPTY_INVOICE, statement, today))).toEqual([
      ...['number', 'date', 'amount'],
    ])
    for (const amount of ['584.01', '58400', '583.99']) {
      const { amount: problem } = invoiceProblems({ ...draft, amount }, statement, today)
      expect(problem).toContain('584.00')
    }
    expect(invoiceProblems({ ...draft, date: '2026-01-21' }, statement, today)).toHaveProperty(
      'date',
    )
  })

  it('SUR-09: a payment has its day and the bank’s number', () => {
    expect(paymentProblems({ date: today, reference: '20260120-001' }, today)).toEqual({})
    expect(Object.keys(paymentProblems({ date: '', reference: '号' }, today))).toEqual([
      ...['date', 'reference'],
    ])
  })
})
