import type { Questionnaire } from '../../shared/src/survey/model'

/** A topic behind the winter campaign's main questions: what one does on the street, in the kinds that those do not have. */
export const streetTopic: Questionnaire = {
  id: 'qst_street',
  version: 1,
  title: '街坊防骗小专题',
  satisfactionQuestion: 's05',
  questions: [
    {
      id: 's01',
      chapter: 'securityKnowledge',
      kind: 'matrix',
      title: '下面几件事，您平时做吗？',
      hint: '一行选一个',
      rows: [
        { id: 'hangUp', label: '陌生电话先挂断' },
        { id: 'askFirst', label: '转钱前问问家里人' },
        { id: 'noCode', label: '验证码谁也不给' },
      ],
      columns: [
        { id: 'never', label: '不做' },
        { id: 'sometimes', label: '有时做' },
        { id: 'always', label: '都做' },
      ],
    },
    {
      id: 's02',
      chapter: 'problems',
      kind: 'ranking',
      title: '您最想先学哪两样？',
      hint: '先点的排在前面',
      most: 2,
      choices: [
        { id: 'calls', label: '分清真假电话' },
        { id: 'links', label: '看懂可疑链接' },
        { id: 'payment', label: '付款怎么更安全' },
        { id: 'phone', label: '手机怎么设置' },
      ],
    },
    {
      id: 's03',
      chapter: 'internetUse',
      kind: 'number',
      title: '这一周，您接到几个可疑电话？',
      hint: '记个大概就行',
      from: 0,
      to: 200,
      unit: '个',
      optional: true,
    },
    {
      id: 's04',
      chapter: 'portrait',
      kind: 'region',
      title: '您平时在哪一片？',
      hint: '只问一片，不问门牌',
      places: [
        { id: 'huaian', label: '怀安门一带' },
        { id: 'huaianli', label: '槐安里', within: 'huaian' },
        { id: 'liuyin', label: '柳荫街', within: 'huaian' },
        { id: 'riverside', label: '河沿一带' },
        { id: 'elsewhere', label: '别的地方' },
      ],
    },
    {
      id: 's05',
      chapter: 'problems',
      kind: 'scale',
      title: '您会把服务站告诉邻居吗？',
      hint: '0 是不会，10 是一定会',
      low: '不会',
      high: '一定会',
      from: 0,
      to: 10,
    },
  ],
}
