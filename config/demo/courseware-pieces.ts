/** Three pieces of courseware written for the demo, and two that are under way. No case in them is anybody's own. */
import type { CoursewareFields } from '@shared/training/courseware'

/** Five people who are no customer service: a talk of twenty minutes. */
export const FAKE_SERVICE: CoursewareFields = {
  ...{ title: '五个假客服', form: 'script', subject: 'basics', length: 7 },
  audience: '来站里听讲的居民，长辈多',
  about: '学会认出五种假客服的头一句话，听到就挂，再自己打官方电话问。',
  pages: [
    '开场。先问大家：这个月接过“客服”电话的举手。举手的人里，有没有人当场就挂了？挂了的，请他说一说听到哪一句觉得不对。\n今天只记一件事：真客服不会等着您转钱。',
    '第一个：退款客服。“您买的东西有问题，我们三倍退您。”\n露馅的地方：他要您下载一个软件，或者打开屏幕共享。\n怎么办：挂掉。自己打开买东西的软件，找订单，问里面的客服。',
    '第二个：会员客服。“您开通了会员，今晚不取消，每月扣八百。”\n露馅的地方：他说要转到“安全账户”才能取消。\n怎么办：挂掉。没有开过的会员，不用取消。不放心就看自己的账单。',
    '第三个：快递客服。“您的包裹丢了，加我赔您。”\n露馅的地方：他让您扫一个码，再填卡号和验证码。\n怎么办：挂掉。自己查快递单号，打单子上的电话。赔钱不用验证码。',
    '第四个：贷款客服。“您的额度到了，先交一笔解冻的钱。”\n露馅的地方：钱还没见到，先要您交钱。\n怎么办：挂掉。先交钱的贷款，一个都不要理。',
    '第五个：公家的“客服”。“您的卡牵到一个案子，配合我们查。”\n露馅的地方：不让告诉家里人，要您去没人的地方接电话。\n怎么办：挂掉，马上告诉家里人，打 110 或 96110 问。公安不在电话里办案，也不要您转钱。',
    '练一练。两个人一组，一个念台词，一个听到不对就说“我先挂了，自己问”。念三遍，每遍换一个。\n收尾：请大家说出今天的那句话——真客服不会等着我转钱。已经转了怎么办？先打 110，再来站里，我们陪您。',
  ],
  author: '王慧兰',
  sources: '本站几年来的讲稿整理，人名、号码都是编的',
}

/** How to look at what is offered for old age: pictures with words. */
export const PENSION_OFFERS: CoursewareFields = {
  ...{ title: '养老项目怎么看', form: 'pages', subject: 'elderly', length: 5 },
  audience: '退休前后的居民和他们的孩子',
  about: '看一个养老项目，先问四件事：谁办的、钱去哪、说没说包赚、能不能退。',
  pages: [
    '图一：一张漂亮的宣传单，画着花园、大厅、笑着的老人。\n配字：好看的不是房子，是合同。先把单子收好，不签、不交钱，拿回家和孩子一起看。',
    '图二：一张营业执照和一个放大镜。\n配字：第一问，谁办的？请他写下公司全名，到政府的网站查有没有养老的许可。只有“投资”“咨询”的，不是养老院。',
    '图三：一只手递钱，另一边是问号。\n配字：第二问，钱去哪？进公司账户，还是进哪个人的卡？要现金、要转给个人的，转身就走。',
    '图四：一张写着“年年返”的纸，上面一个红叉。\n配字：第三问，包不包赚？说交得越多返得越多、拉人进来再返钱的，不是养老，是拿后来人的钱给前面的人。',
    '图五：一本合同，夹着一张便利贴。\n配字：第四问，能不能退？退多少、几天退、写没写进合同。四个问题有一个答不上来，先不交。拿不准，带合同来站里，我们一起看。',
  ],
  author: '陈一鸣',
  sources: '本站茶话会的提纲整理；图由志愿者自己画',
}

/** Three looks before one scans: pictures with words. */
export const THREE_LOOKS: CoursewareFields = {
  ...{ title: '扫码前看三眼', form: 'pages', subject: 'platform', length: 4 },
  audience: '所有居民，店主也用得上',
  about: '扫码付钱、扫码登录之前先看三眼：贴在哪、跳到哪、要什么。',
  pages: [
    '图一：一张桌角的二维码，边上翘起来一层。\n配字：第一眼，看贴在哪。摸一摸有没有贴了两层；共享单车、停车牌上新贴的，先不扫。店主每天开门时看一遍自己的码。',
    '图二：手机上一行网址，开头被圈出来。\n配字：第二眼，看跳到哪。扫完先不点，看上面的名字是不是您要找的那家。名字不认识、要您下软件的，退出来。',
    '图三：手机上要填卡号、密码和验证码。\n配字：第三眼，看要什么。付钱只要您看清数目、按密码。要卡号、要验证码、要打开屏幕共享的，关掉。',
    '图四：一个人把手机递给旁边的志愿者。\n配字：三眼里有一眼不对，就停。已经填了？马上改密码，打银行卡背面的电话；钱出去了先打 110。',
  ],
  author: '陈一鸣',
  sources: '本站摆摊宣传时居民问得最多的三件事',
}

/** Handed in without saying where its numbers are from. */
export const GAME_ACCOUNTS: CoursewareFields = {
  ...{ title: '孩子和游戏账号', form: 'script', subject: 'youth', length: 3 },
  audience: '小学高年级的家长',
  about: '孩子买卖游戏账号会遇到什么，家里先说好哪三条。',
  pages: [
    '先讲一件真事：一个五年级的孩子想把账号卖掉换皮肤，对方发来一张“冻结”的图，让他拿妈妈的手机扫码解冻。',
    '家里先说好三条：账号不买不卖；大人的手机不借出去扫码；有人说“告诉大人就抓你”，马上告诉大人。',
    '孩子已经被骗了，先抱一抱，别先骂。钱转走了打 110，把聊天记录留着，来站里我们陪着办。',
  ],
  author: '王慧兰',
  sources: '',
}

/** Still being written. */
export const HEARD_CALL: CoursewareFields = {
  ...{ title: '听一段电话', form: 'video', subject: 'basics', length: 4 },
  audience: '来站里听讲的居民',
  about: '演一通假公安的电话，请大家在哪一句喊停。',
  pages: ['第一段：接起来，对方报出名字和身份证号前几位。停一下，问大家：他知道这些，就是真的吗？'],
  ...{ author: '', sources: '' },
}
