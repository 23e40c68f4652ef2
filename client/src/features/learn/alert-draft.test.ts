import { draftOf } from '@shared/learn/alert-drafts'
import { draftFrom, fieldsOf, problemsOfDraft } from './alert-draft'

const fields = draftOf('loan')
const draft = draftFrom(fields)

describe('an alert that is being written', () => {
  test('KNW-03: each line is a sentence; empty ones are left out', () => {
    expect(fieldsOf(draft)).toEqual(fields)
    expect(fieldsOf({ ...draft, text: '\n 先挂。 \n\n再问。' }).text).toEqual(['先挂。', '再问。'])
    expect(fieldsOf({ ...draft, hasLesson: false }).lesson).toBeNull()
    expect(fieldsOf({ ...draft, fraudType: 'gaming' }).lesson).toBe('skin-trade')
  })

  test('KNW-10, D-30, R-32: what must not stand in it is said beside its field before it is sent', () => {
    expect(problemsOfDraft(draft)).toEqual({})
    expect(problemsOfDraft({ ...draft, title: '贷', text: '', remember: '' })).toEqual({
      title: '标题写 4 到 20 个字',
      text: '每句 2 到 20 个字，最多五句',
      remember: '写 2 到 14 个字',
    })
    const changed = { title: '骗子又来了', text: '打 13800138000', remember: '有三人转了钱' }
    expect(problemsOfDraft({ ...draft, ...changed })).toEqual({
      title: '换个说法，不写“骗子”',
      text: '去掉号码和密码',
      remember: '不写有几个人',
    })
    const long = Array.from({ length: 6 }, () => '先挂电话。').join('\n')
    expect(problemsOfDraft({ ...draft, text: long }).text).toBe('每句 2 到 20 个字，最多五句')
  })
})
