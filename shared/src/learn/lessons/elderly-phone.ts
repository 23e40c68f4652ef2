import { FIRST_VERSION, type Lesson } from '../model'

/** For elderly people: the phone itself, its codes and its messages. */
export const ELDERLY_PHONE_LESSONS: readonly Lesson[] = [
  {
    ...FIRST_VERSION,
    id: 'code-is-key',
    title: '验证码只给自己',
    audience: 'elderly',
    topic: 'care',
    story: ['手机上跳出六个数字', '接着有人来电话，说发错了', '请您念一遍给他'],
    signs: ['把验证码念给我，马上办好', '我是客服，帮您退款要用', '发错号码了，麻烦转给我'],
    never: '银行和客服不会问您要验证码',
    steps: ['谁来要，都说不给', '说过了？马上改密码', '钱少了，打银行卡背面的电话'],
    remember: '验证码谁都不给',
    questions: [
      {
        title: '客服说要验证码才能退款。给不给？',
        choices: ['给，退款要紧', '不给，回原来的订单里退', '给前三位'],
      },
      {
        title: '邻居说手机没电，借您号码收验证码。怎么办？',
        choices: ['借，都是邻居', '收到了念给他', '好好说一声，不借'],
      },
      {
        title: '验证码已经念出去了，第一步做什么？',
        choices: ['马上改密码，给银行打电话', '等等看有没有事', '把短信删掉'],
      },
    ],
  },
  {
    ...FIRST_VERSION,
    id: 'lost-phone',
    title: '手机丢了怎么办',
    audience: 'elderly',
    topic: 'care',
    story: ['买菜回来，手机不见了', '里面有微信，也有银行卡', '先别慌，一样一样来'],
    signs: ['用家里人的手机，先打自己的号', '没人接，就先停电话卡', '再停银行卡，最后改微信密码'],
    never: '营业厅不让别人替您补卡',
    steps: ['打运营商电话，先停卡', '打银行电话，停掉手机支付', '带身份证去补一张电话卡'],
    remember: '手机丢了，先停卡',
    questions: [
      { title: '手机丢了，第一件事停什么？', choices: ['电话卡', '家里的水电', '微信头像'] },
      {
        title: '有人来电话说捡到了，要您先转感谢费。怎么办？',
        choices: ['先转，手机要紧', '转一半，见面再给', '约在派出所当面拿'],
      },
      {
        title: '平时怎么准备最好？',
        choices: ['密码写在手机壳里', '设锁屏密码，号码抄在家里本子上', '不设密码，方便别人还我'],
      },
    ],
  },
  {
    ...FIRST_VERSION,
    id: 'card-sms',
    title: '医保卡要停用了',
    audience: 'elderly',
    topic: 'care',
    story: ['短信说医保卡今天停用', '让点一个蓝色的链接去认证', '打开要填卡号、密码、验证码'],
    signs: ['今天不办就停用', '点链接，两分钟办好', '填卡号和密码，核对身份'],
    never: '医保局不会发链接要卡号',
    steps: ['不点，先放着', '打 12393，问医保有没有事', '填过卡号？马上打银行停卡'],
    remember: '链接里不填卡号',
    questions: [
      {
        title: '短信说医保卡要停用，附了链接。怎么办？',
        choices: ['点开看看写了什么', '转给老伙计，大家都办', '不点，打 12393 问'],
      },
      {
        title: '号码显示的是一串很长的数字。怎么看？',
        choices: ['号码能改，只看它要您做什么', '长号码都是单位', '存下来，以后还用'],
      },
      {
        title: '已经填了卡号和密码。先做什么？',
        choices: ['再填一次，改成错的', '打卡背面的电话停卡', '等明天去银行'],
      },
    ],
  },
]
