import type { RegisterRow } from '@shared/opinion/model'
import { instantOf } from '@shared/kit/time'
import { registerText } from './register-table'

const row: RegisterRow = {
  ...{ no: 'YJ11170042', receivedAt: instantOf('2026-11-17', 10 * 60 + 5) },
  ...{ receivedBy: '林**', post: '站长', name: '王**', gender: '女', workUnit: '', contact: '' },
  ...{ content: '楼梯没扶手，老人上楼难', handling: '加装', feedback: '打了电话', remarks: '' },
}

describe('the register as a table', () => {
  it('FRM-09, CMP-12: has the eleven printed columns in their order, one line an opinion', () => {
    const [header = '', line = ''] = registerText([row]).split('\r\n')
    expect(header.split(',')).toEqual([
      ...['接待日期/时间', '接待人', '职务', '群众姓名', '性别', '工作单位', '联系方式'],
      ...['反映内容及意见建议', '处理落实情况', '反馈情况', '备注'],
    ])
    expect(line).toBe(
      '2026-11-17 10:05,林**,站长,王**,女,,,楼梯没扶手，老人上楼难,加装,打了电话,YJ11170042',
    )
  })

  it('keeps the archive number beside the number', () => {
    expect(registerText([{ ...row, remarks: 'GD-2026-7' }])).toContain('YJ11170042，GD-2026-7')
  })

  it('does not let a spreadsheet compute what somebody said', () => {
    expect(registerText([{ ...row, content: '=1+1' }])).toContain(",'=1+1,")
  })
})
