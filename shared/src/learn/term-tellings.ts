import type { LessonId } from './lesson-ids'
import type { SolarTerm } from './solar-terms'

/** What is told on a day of the calendar: one sentence, and the lesson that says more. */
export interface Telling {
  readonly line: string
  readonly lesson: LessonId
}

/** What fits each solar term. KNW-04. */
export const TERM_TELLINGS: Readonly<Record<SolarTerm, Telling>> = {
  小寒: { line: '天冷人在家，电话多，先听清再说。', lesson: 'police-call' },
  大寒: { line: '年货网上买，退款只走原订单。', lesson: 'parcel-claim' },
  立春: { line: '新年第一课，验证码谁都不给。', lesson: 'code-is-key' },
  雨水: { line: '开工找活干，先垫钱的不做。', lesson: 'like-for-cash' },
  惊蛰: { line: '虫子醒了，老套路也会换新话。', lesson: 'sure-profit' },
  春分: { line: '白天黑夜一样长，付款前想一样长。', lesson: 'boss-in-group' },
  清明: { line: '祭扫路上，转账前打老号码。', lesson: 'grandchild-call' },
  谷雨: { line: '春茶上市，讲座上的保健品不是药。', lesson: 'health-goods' },
  立夏: { line: '出门多了，收款码天天看一眼。', lesson: 'pay-code' },
  小满: { line: '小有盈余，说稳赚的先放一放。', lesson: 'partner-project' },
  芒种: { line: '农忙时候，急单大单慢一步接。', lesson: 'big-order' },
  夏至: { line: '白天最长，孩子的屏幕时间短一点。', lesson: 'child-pay' },
  小暑: { line: '假期兼职，收押金的不做。', lesson: 'like-for-cash' },
  大暑: { line: '天热心静，网上交朋友先不谈钱。', lesson: 'warm-friend' },
  立秋: { line: '要开学了，群里收费先打电话。', lesson: 'class-fee' },
  处暑: { line: '孩子买装备，看一眼付款设置。', lesson: 'free-skin' },
  白露: { line: '新生报到，卡和号只自己用。', lesson: 'lend-card' },
  秋分: { line: '丰收时节，来了大单先核实。', lesson: 'big-order' },
  寒露: { line: '天凉了，讲座送礼也别急着买。', lesson: 'health-goods' },
  霜降: { line: '年底资金紧，放款前收钱的不贷。', lesson: 'shop-loan' },
  立冬: { line: '坐下来，帮长辈看一遍手机。', lesson: 'card-sms' },
  小雪: { line: '网购多了，屏幕不给别人看。', lesson: 'live-member' },
  大雪: { line: '年底查征信，自己去银行。', lesson: 'student-credit' },
  冬至: { line: '一家人吃饭，定一句家里的暗号。', lesson: 'grandchild-call' },
}
