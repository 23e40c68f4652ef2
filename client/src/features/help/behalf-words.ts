import { type Behalf } from '@shared/help/triage'

/** What the form asks: of the person themselves, or of the one they ask for. Feature 27. */
export interface FormWords {
  readonly category: string
  readonly money: string
  readonly leaked: string
  readonly inContact: string
  readonly text: string
}

function wordsAbout(who: string): FormWords {
  return {
    category: `${who}遇到了哪一种？`,
    money: `${who}的钱转出去了吗？`,
    leaked: `${who}告诉过对方什么`,
    inContact: `${who}还和对方联系吗`,
    text: `${who}遇到了什么`,
  }
}

const FORM_WORDS: Readonly<Record<Behalf, FormWords>> = {
  self: {
    category: '您遇到了哪一种？',
    money: '钱转出去了吗？',
    leaked: '告诉过对方什么',
    inContact: '还和对方联系吗',
    text: '发生了什么',
  },
  family: wordsAbout('家里人'),
  neighbour: wordsAbout('邻居'),
}

export function formWords(behalf: Behalf): FormWords {
  return FORM_WORDS[behalf]
}

/** How to stand by somebody who was taken in: what to do, and why. */
export const STAND_BY = {
  title: '怎么陪着，更有用',
  lines: [
    { todo: '先听完，不怪谁', why: '怕挨说的人，会把事藏起来' },
    { todo: '坐在旁边，陪着打电话', why: '让本人自己跟民警说' },
    { todo: '不抢手机，不替人转钱', why: '一起看，一起决定' },
    { todo: '这几天多去看看', why: '对方可能换个名字再来' },
  ],
} as const
