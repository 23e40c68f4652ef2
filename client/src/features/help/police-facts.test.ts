import { POLICE_CARD_COPY } from './police-card-copy'
import { cardRows, cardText, factsOf, NO_FACTS, POLICE_FACTS } from './police-facts'
import { BLANK_DRAFT } from './report-draft'

const ANSWERED = Date.parse('2026-11-20T19:42:00+08:00')

it('Feature 22: the card asks for what an emergency stop-payment needs', () => {
  const labels = POLICE_FACTS.map(({ label }) => label).join(' ')
  for (const need of ['什么时候', '多少', '从哪转', '怎么转', '转给谁', '对方账号', '单号']) {
    expect(labels).toContain(need)
  }
})

it('Feature 22: it begins with what the report says, and the time is that of the answer', () => {
  const draft = {
    ...BLANK_DRAFT,
    money: 'moved',
    paidAgo: 'halfHour',
    paidAgoAt: ANSWERED,
    counterpart: ' 6217 0036 农行 ',
    inContact: true,
  } as const
  expect(factsOf(draft)).toEqual({
    ...NO_FACTS,
    when: '11月20日 19:42 前半小时内',
    toAccount: '6217 0036 农行',
    inContact: '还在联系',
  })
  expect(factsOf({ ...draft, paidAgo: 'today' }).when).toBe('11月20日')
  expect(factsOf({ ...draft, paidAgo: 'longer' }).when).toBe('')
  expect(factsOf({ ...draft, money: 'notMoved' }).when).toBe('')
  expect(factsOf(BLANK_DRAFT)).toEqual(NO_FACTS)
})

it('what is not filled in says so, on the screen and in the text', () => {
  const card = { ...NO_FACTS, amount: '3800 元' }
  const rows = cardRows(card)
  expect(rows.filter(({ value }) => value === POLICE_CARD_COPY.missing)).toHaveLength(8)
  expect(cardText(card)).toContain('转了多少：3800 元\n从哪转的：还没填')
})
