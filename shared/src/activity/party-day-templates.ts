/** Party days with a theme, in the shapes of the two cases of the handbook: thirty people for a morning, visits on an afternoon. ACT-43, PTY-03. */
import { AT_HOMES, at, before, helpers, INDOORS, part } from './template-model'
import type { ActivityTemplate } from './template-model'

export const PARTY_DAY_TEMPLATES: readonly ActivityTemplate[] = [
  {
    ...{ key: 'partyDayStudy', name: '主题日：一起学', starts: at('9:15'), ends: at('11:45') },
    plan: {
      title: '主题日：学历史，讲防诈',
      purpose: '每人学会讲一件历史小事、一个防诈办法，回楼里讲给邻居听。',
      content: '先集体学习，再听防诈讲解，分组练习怎么讲给邻居，最后领任务。',
      categories: ['antiFraud', 'civility'],
      forms: ['onSite', 'discussion'],
      recipients: ['residents'],
      expectedRecipients: 30,
      conditions: '社区党员志愿者，最多 30 位。',
      publicity: '提前一周在楼门和群里说，当天拍照写一篇短文。',
      evaluation: '每人讲一遍，互相打分；一周后看讲给了几户。',
    },
    schedule: [
      part('9:15', '签到，领资料', '签到的人', '签到码，资料袋'),
      part('9:30', '说明今天做什么', '主持人', '横幅，电脑'),
      part('9:40', '集体学习，讲一件历史小事', '讲的人', '投影，音响'),
      part('10:20', '看案例，讲防诈办法', '公益讲师', '课件'),
      part('10:50', '休息，喝水', '后勤的人', '饮用水'),
      part('11:00', '分 5 组练习讲给邻居听', '各组组长', '讲稿'),
      part('11:30', '领任务，合影，收拾', '主持人', '任务单'),
      part('11:45', '结束，签退', '签到的人', '签到码'),
    ],
    preparation: [
      before(14, '定主题、人数和地点'),
      before(10, '请讲的人，定讲稿'),
      before(7, '发通知，开始报名'),
      before(3, '印资料，分组，定组长', '后勤的人'),
      before(1, '试投影和音响，摆座位', '后勤的人'),
    ],
    safety: INDOORS,
    adaptations: '',
    posts: [
      helpers('党员志愿者', '学习、练习、回楼里讲', 26),
      helpers('后勤', '签到、资料、设备', 4),
    ],
    companionsMax: 0,
  },
  {
    ...{ key: 'partyDayVisits', name: '主题日：上门看望', starts: at('14:30'), ends: at('16:00') },
    plan: {
      title: '主题日：上门看望，讲防诈',
      purpose: '看望有困难的邻居，听听要什么帮助，讲清一个防诈办法。',
      content: '分组看望 4 到 5 户，送慰问品，查手机里的风险，记下要帮的事。',
      categories: ['caring', 'antiFraud'],
      forms: ['onSite'],
      recipients: ['elderly', 'hardship'],
      expectedRecipients: 5,
      conditions: '学完入门课的党员志愿者，两人一组。',
      publicity: '不拍住户的脸和门牌，写一篇短文发在群里。',
      evaluation: '每户问一句满不满意，记下要接着帮的事。',
    },
    schedule: [
      part('14:30', '集合签到，分组', '负责人', '签到码，工作证'),
      part('14:40', '说清楚路线和注意的事', '负责人', '路线单'),
      part('14:50', '看望前两户', '各组', '慰问品，防诈卡'),
      part('15:20', '看望后两到三户', '各组', '慰问品，防诈卡'),
      part('15:50', '回站里说说看到的', '负责人', '记录本'),
      part('16:00', '结束，签退', '负责人', '签到码'),
    ],
    preparation: [
      before(10, '和居委会定看望哪几户'),
      before(7, '打电话问方不方便来'),
      before(5, '发通知，开始报名'),
      before(2, '买慰问品，印防诈卡', '后勤的人'),
      before(1, '分组，定路线，告诉住户时间'),
    ],
    safety: AT_HOMES,
    adaptations: '说话慢一点，先问方不方便；不进卧室，不碰住户的手机，请他自己点。',
    posts: [helpers('看望的人', '两人一组，每组两三户', 6)],
    companionsMax: 0,
  },
]
