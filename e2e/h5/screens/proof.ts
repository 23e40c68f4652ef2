/** Screens of proofs of service. */
import type { AppScreen } from '../app-screen'

export const PROOF: readonly AppScreen[] = [
  {
    name: 'proofs',
    page: 'packages/badge/proofs/index',
    who: 'volunteer',
    words: /等盖章/,
    differs: 'Cells after 11: a proof a row, with its number once it has one.',
  },
  {
    name: 'proof-apply',
    page: 'packages/badge/proof-apply/index',
    who: 'volunteer',
    words: /选要写进证明的记录/,
    boards: ['48-proof-apply'],
    differs:
      'Nothing is picked for people; one row picks all of the year. Years that have records stand as chips.',
  },
  {
    name: 'proof',
    page: 'packages/badge/proof/index?id=prf_demo-good',
    who: 'volunteer',
    words: /存成 PDF/,
    boards: ['14-certificate'],
    differs:
      'The telephone is the station’s own; the list stands in the PDF. Below it, in which language.',
  },
  {
    name: 'proof-english',
    page: 'packages/badge/proof/index?id=prf_demo-good',
    who: 'volunteer',
    words: /名字的拉丁字母写法/,
    then: (person) => person.tap('English'),
    differs: 'Segments and a field in a card below the paper of 14.',
  },
  {
    name: 'proof-revoked',
    page: 'packages/badge/proof/index?id=prf_demo-revoked',
    who: 'volunteer',
    words: /撤销不代表作假/,
    boards: ['14-certificate'],
    differs: 'The same paper with its stamp, and why above it.',
  },
  {
    name: 'proof-waiting',
    page: 'packages/badge/proof/index?id=prf_demo-waiting',
    who: 'volunteer',
    words: /等站里盖章/,
    differs: 'A card of facts after 48, with the deadline.',
  },
  {
    name: 'proof-queue',
    page: 'packages/books/proofs/index',
    who: 'manager',
    words: /申请 1 张/,
    differs: 'Rows of 17; names are covered.',
  },
  {
    name: 'proof-issue',
    page: 'packages/books/proof-issue/index?id=prf_demo-waiting',
    who: 'manager',
    words: /发之前，看三样/,
    boards: ['48b-proof-issue'],
    differs: 'The number is given with the seal. The name is covered; all records stand below.',
  },
  {
    name: 'proof-return',
    page: 'packages/books/proof-issue/index?id=prf_demo-waiting',
    who: 'manager',
    words: /为什么退回/,
    then: (person) => person.tap('退回'),
    differs: 'A sheet with the four reasons.',
  },
  {
    name: 'proof-revoke',
    page: 'packages/books/proof-issue/index?id=prf_demo-good',
    who: 'manager',
    words: /撤销这张证明？/,
    then: (person) => person.tap('撤销这张证明'),
    boards: ['67d-confirm-revoke'],
  },
  {
    name: 'verify-form',
    page: 'packages/public/verify/index',
    who: 'resident',
    words: /查记录证明真假/,
    boards: ['49c-verify-form'],
    differs: 'Four digits stand in a field. Scanning is WeChat’s own and only there.',
  },
  {
    name: 'verify-valid',
    page: `packages/public/verify/index?no=${numberOf(427, 4)}`,
    who: 'resident',
    words: /这张证明有效/,
    then: check,
    boards: ['49-verify-valid'],
  },
  {
    name: 'verify-revoked',
    page: `packages/public/verify/index?no=${numberOf(421, 19)}`,
    who: 'resident',
    words: /这张证明已撤销/,
    then: check,
    boards: ['49b-verify-revoked'],
    differs: 'The demo’s was given out by mistake: nothing stands for it.',
  },
]

/** The demo's numbers: given out so many days ago. */
function numberOf(turn: number, days: number): string {
  const at = new Date(Date.now() - days * 86_400_000 - 4 * 3_600_000 + 8 * 3_600_000)
  return `HAZ-${String(at.getUTCFullYear())}-${String(turn).padStart(5, '0')}`
}

async function check(person: Parameters<NonNullable<AppScreen['then']>>[0]): Promise<void> {
  await person.writes('1000', '4 位数字')
  await person.tap('查一查')
}
