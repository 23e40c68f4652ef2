import type { StatementState, StatementStep } from './subsidy-model'

/** How far a statement is, in the words people read. */
export const STATEMENT_WORDS: Readonly<Record<StatementState, string>> = {
  open: '还在统计',
  frozen: '已冻结，等发票',
  handedIn: '发票待核对',
  accepted: '等打款',
  paid: '已打款',
}

/** What happened to it. */
export const STEP_WORDS: Readonly<Record<StatementStep['kind'], string>> = {
  frozen: '协会核过',
  handedIn: '发票交来',
  returned: '发票退回',
  accepted: '发票核对好',
  paid: '打到服务站账户',
}
