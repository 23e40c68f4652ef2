import type { LocalDate } from '@shared/kit/time'
import { Invoice, Payment, type Statement } from '@shared/survey/subsidy-model'
import { INVOICE_COPY, PAY_COPY } from './copy'
import { fenOf, yuanWords } from './money'

/** What is typed off an invoice, as it is typed. */
export interface InvoiceDraft {
  readonly number: string
  readonly date: string
  readonly amount: string
}
export const EMPTY_INVOICE: InvoiceDraft = { number: '', date: '', amount: '' }

/** The fields of an invoice in their order. */
export const INVOICE_FIELDS = ['number', 'date', 'amount'] as const

/** What is to be mended, each with the sentence that says how. SUR-09. */
export function invoiceProblems(
  { number, date, amount }: InvoiceDraft,
  { fen }: Pick<Statement, 'fen'>,
  today: LocalDate,
): Partial<InvoiceDraft> {
  return {
    ...(Invoice.shape.number.safeParse(number).success
      ? {}
      : { number: INVOICE_COPY.numberProblem }),
    ...(date === '' || date > today ? { date: INVOICE_COPY.dateProblem } : {}),
    ...(fenOf(amount) === fen ? {} : { amount: INVOICE_COPY.amountProblem(yuanWords(fen)) }),
  }
}

export const PAYMENT_FIELDS = ['date', 'reference'] as const

/** The same for a payment. */
export function paymentProblems({ date, reference }: Payment, today: LocalDate): Partial<Payment> {
  return {
    ...(date === '' || date > today ? { date: PAY_COPY.dateProblem } : {}),
    ...(Payment.shape.reference.safeParse(reference).success
      ? {}
      : { reference: PAY_COPY.referenceProblem }),
  }
}
