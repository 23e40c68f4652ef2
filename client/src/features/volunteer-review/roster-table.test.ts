import { rosterText } from './roster-table'

const row = {
  name: '赵启明',
  age: 32,
  phone: '13955552071',
  specialty: '讲课',
  teams: '',
  volunteerNo: 'HA-0428',
}

describe('the roster as a table', () => {
  it('REG-38, FRM-03: has the columns of the handbook, one line a person', () => {
    expect(rosterText([row])).toBe(
      '姓名,年龄,电话,特长,队伍,志愿者编号\r\n赵启明,32,13955552071,讲课,,HA-0428\r\n',
    )
  })

  it('keeps commas, quotes and line breaks inside their value', () => {
    const text = rosterText([{ ...row, specialty: '摄影,"短片"\n剪辑' }])
    expect(text.split('\r\n')[1]).toBe('赵启明,32,13955552071,"摄影,""短片""\n剪辑",,HA-0428')
  })

  it.each(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1'])(
    'does not let a spreadsheet compute what somebody typed: %j',
    (specialty) => {
      const [, line = ''] = rosterText([{ ...row, specialty }]).split('\r\n')
      expect(line).toContain(`,'${specialty},`)
    },
  )
})
