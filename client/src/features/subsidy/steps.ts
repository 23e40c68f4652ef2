import type { TimelineStep } from '@client/ui/timeline'
import { DAY, friendlyDate, type Instant } from '@shared/kit/time'
import type { Statement, StatementStep } from '@shared/survey/subsidy-model'
import { STEPS_COPY } from './copy'

type Kind = StatementStep['kind']

const TITLES: Readonly<Record<Kind, string>> = {
  frozen: STEPS_COPY.frozen,
  handedIn: STEPS_COPY.handedIn,
  returned: STEPS_COPY.returned,
  accepted: STEPS_COPY.accepted,
  paid: STEPS_COPY.pay,
}

/** How long the invoice is still waited for, in whole days that have begun. */
export function daysLeftWords(dueAt: Instant, now: Instant): string {
  const days = Math.ceil((dueAt - now) / DAY)
  if (days > 0) return STEPS_COPY.left(days)
  const late = Math.floor((now - dueAt) / DAY)
  return late === 0 ? STEPS_COPY.today : STEPS_COPY.late(late)
}

/** What was done to a statement, what is under way and what comes, in the order of its steps. Board 52. */
export function statementSteps(statement: Statement, now: Instant): TimelineStep[] {
  const done = statement.steps.map((step, index): TimelineStep => ({
    key: String(index),
    state: step.kind === 'returned' ? 'stopped' : 'done',
    title: TITLES[step.kind],
    time: friendlyDate(step.at),
    ...textOf(step, statement),
  }))
  return [...done, ...toCome(statement, now)]
}

function textOf({ kind, reason }: StatementStep, { invoice, payment }: Statement) {
  if (kind === 'frozen') return { text: STEPS_COPY.frozenText }
  if (kind === 'returned' && reason !== null) return { text: reason }
  if (kind === 'accepted' && invoice) return { text: STEPS_COPY.number(invoice.number) }
  if (kind === 'paid' && payment) return { text: STEPS_COPY.reference(payment.reference) }
  return {}
}

/** The step under way, and those behind it. */
function toCome({ state, payer, dueAt }: Statement, now: Instant): TimelineStep[] {
  const due = dueAt === null ? {} : { time: daysLeftWords(dueAt, now) }
  const counting = { key: 'count', title: STEPS_COPY.counting, text: STEPS_COPY.countingText }
  const invoice = { key: 'invoice', title: STEPS_COPY.invoice }
  const checking = { key: 'check', title: STEPS_COPY.checking, text: STEPS_COPY.checkingText }
  const pay = { key: 'pay', title: STEPS_COPY.pay, text: STEPS_COPY.payText }
  switch (state) {
    case 'open':
      return [
        { ...counting, state: 'now' },
        { ...invoice, state: 'next' },
        { ...pay, state: 'next' },
      ]
    case 'frozen':
      return [
        { ...invoice, ...due, state: 'now', text: STEPS_COPY.payer(payer) },
        { ...pay, state: 'next' },
      ]
    case 'handedIn':
      return [
        { ...checking, state: 'now' },
        { ...pay, state: 'next' },
      ]
    case 'accepted':
      return [{ ...pay, state: 'now' }]
    case 'paid':
      return []
  }
}
