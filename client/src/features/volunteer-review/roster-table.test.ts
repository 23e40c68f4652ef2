import { rosterText, teamRosterText } from './roster-table'

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

describe('the roster of teams as a table', () => {
  const team = {
    ...{ team: '防诈宣讲队', members: 12, direction: '讲课,入户', registeredOn: '2026-03-10' },
    leaders: [
      { name: '林小满', phone: '13812342071' },
      { name: '周老师', phone: '' },
    ],
  }

  it('FRM-02, REG-38: has the eight columns of the handbook, one numbered line a team', () => {
    expect(teamRosterText([team, { ...team, team: '=入户队', leaders: [] }])).toBe(
      '序号,志愿队伍名称,负责人姓名,联系电话,队伍人数,服务方向,登记日期,备注\r\n' +
        '1,防诈宣讲队,林小满、周老师,13812342071,12,"讲课,入户",2026-03-10,\r\n' +
        '2,\'=入户队,,,12,"讲课,入户",2026-03-10,\r\n',
    )
  })
})
