import { FIRST_VERSION, type Alert } from './model'

const { version, reviewedOn } = FIRST_VERSION

/** Short warnings, the newest first. Heavy: only the pages of the learning package may import it. */
export const ALERTS: readonly Alert[] = [
  {
    ...{ id: 'year-end-points', version, reviewedOn },
    title: '积分清零的短信，先不点',
    text: [
      '年底常有短信说积分今天清零。',
      '点开要填卡号和验证码。',
      '运营商换积分，不会要银行卡密码。',
      '想换，自己打开营业厅的软件。',
    ],
    remember: '换积分不填卡号',
    lesson: 'card-sms',
  },
  {
    ...{ id: 'screen-share', version, reviewedOn },
    title: '叫您共享屏幕的电话，先挂',
    text: [
      '电话里说要取消会员、要理赔。',
      '接着请您装软件、开共享屏幕。',
      '开了共享，验证码他也看得到。',
      '真客服不会让您共享屏幕。',
    ],
    remember: '屏幕不给别人看',
    lesson: 'live-member',
  },
  {
    ...{ id: 'cash-pickup', version, reviewedOn },
    title: '有人上门取现金，先打 110',
    text: [
      '电话里说查案，或说家里人出事。',
      '请您取出现金，等人来拿。',
      '民警不会上门收现金。',
      '不开门，打 110，再打给家里人。',
    ],
    remember: '现金不交陌生人',
    lesson: 'grandchild-call',
  },
  {
    ...{ id: 'parcel-gift', version, reviewedOn },
    title: '没买东西，却收到礼品包裹',
    text: [
      '包裹里有张卡，请您扫码领奖。',
      '进了群，就请您做任务垫钱。',
      '正规商家送礼，不会叫您垫钱。',
      '东西可以留，码不用扫。',
    ],
    remember: '包裹里的码，不扫',
    lesson: 'like-for-cash',
  },
  {
    ...{ id: 'face-call', version, reviewedOn },
    title: '视频里是熟人，也打老号码',
    text: [
      '视频里的脸和声音，能用电脑做。',
      '几秒就断，接着打字借钱。',
      '真熟人不怕您再打个电话问。',
      '打他原来的号码，问一件旧事。',
    ],
    remember: '借钱先打老号码',
    lesson: 'boss-in-group',
  },
  {
    ...{ id: 'help-again', version, reviewedOn },
    title: '说能帮您要回钱的人',
    text: [
      '丢过钱的人，会再接到电话。',
      '自称律师、网警，先收服务费。',
      '办案的民警不收您一分钱。',
      '有进展，派出所会找您。',
    ],
    remember: '办案不收钱',
    lesson: 'police-call',
  },
]

/** The alert of an id from an address; undefined when there is none. */
export function findAlert(id: string | undefined): Alert | undefined {
  return ALERTS.find((alert) => alert.id === id)
}
