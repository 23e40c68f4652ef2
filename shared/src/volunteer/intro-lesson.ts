/**
 * The introductory lesson: one page and five questions, the gate to duty (TIER-03's like for volunteers; board 34c).
 * Which answer is right, and why, is known to the function alone.
 */
export interface LessonQuestion {
  readonly title: string
  /** Three or four; an answer is the place of one in this list, from 0. */
  readonly choices: readonly string[]
}

export interface IntroLesson {
  readonly title: string
  /** How long reading and answering takes, in minutes. */
  readonly minutes: number
  readonly chapters: readonly { readonly title: string; readonly paragraphs: readonly string[] }[]
  readonly questions: readonly LessonQuestion[]
}

export const INTRO_LESSON: IntroLesson = {
  title: '入门课',
  minutes: 8,
  chapters: [
    {
      title: '志愿者能做什么',
      paragraphs: [
        '陪邻居看一看可疑的电话、短信、链接。',
        '讲怎么防，帮着填问卷，帮着办活动。',
        '全凭自愿，不收钱，不收礼，不推销。',
        '您想停就停，说一声就行。',
      ],
    },
    {
      title: '不问的三样东西',
      paragraphs: [
        '不问验证码，不问密码，不问卡号。',
        '不碰别人的钱，也不替人转账。',
        '手机让本人自己点，您在旁边看。',
      ],
    },
    {
      title: '别人的事，不外传',
      paragraphs: [
        '谁来问过、说了什么，都留在站里。',
        '不拍照发群，回家也不当故事讲。',
        '要转给别人办，先问本人愿不愿意。',
      ],
    },
    {
      title: '怎么听人说完',
      paragraphs: [
        '先请人坐下，慢慢听，不打断。',
        '不说“怎么这么糊涂”，谁都可能碰上。',
        '听完说一遍：您看我记得对不对。',
        '拿不准就说拿不准，请站长来看。',
      ],
    },
    {
      title: '钱已经转了，先打电话',
      paragraphs: [
        '先打 110 或 96110，越早越好。',
        '再找出转账记录、对方账号和电话。',
        '这时候不先记经过，也不许诺能追回。',
      ],
    },
    {
      title: '守时守约',
      paragraphs: [
        '说好几点到，就几点到，不早走。',
        '来不了提前说，站长好另外安排人。',
        '时长按实际算，不多记也不代签。',
      ],
    },
  ],
  questions: [
    {
      title: '阿姨请您帮忙转一笔钱，您怎么做？',
      choices: [
        '问清密码，替她转好',
        '不碰钱，请她先停下，一起看清楚',
        '先拿我的钱替她垫上',
        '把手机拿回站里慢慢弄',
      ],
    },
    {
      title: '他说刚转出去两万块，第一步做什么？',
      choices: [
        '先把事情经过写完整',
        '等站长明天上班再说',
        '先打 110 或 96110',
        '劝他别急，钱会回来的',
      ],
    },
    {
      title: '邻居问您：昨天谁来站里了？',
      choices: ['不说，这是别人的事', '只说姓什么，不说名字', '悄悄说，请他别传'],
    },
    {
      title: '老人说得很慢，中间重复了几遍，怎么办？',
      choices: [
        '替他把话说完，省时间',
        '请他下次想好了再来',
        '边听边说他不该信',
        '听他说完，再说一遍请他核对',
      ],
    },
    {
      title: '约好周六上午服务，临时去不了，怎么办？',
      choices: [
        '不用说，少我一个没关系',
        '提前告诉站长，请他另外安排',
        '请朋友去，签我的名字',
        '下午再去，时长照上午的记',
      ],
    },
  ],
}
