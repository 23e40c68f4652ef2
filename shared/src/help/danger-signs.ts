/** Words after which a person must look at once: somebody may hurt themselves, or a child is hurt. RPT-10, PRV-10. */
export const DANGER_SIGNS = ['suicidal', 'minor', 'threatened'] as const
export type DangerSign = (typeof DANGER_SIGNS)[number]

/** Who means to hurt themselves; 想死你了 and 跳楼价 mean nothing of the kind. */
const SUICIDAL =
  /不想活|活不下去|活不成|没脸(?:再)?活|活着(?:真|也|还)?(?:没意思|没劲|没盼头|有什么意思)|(?:想|要|去|不如)(?:一)?死(?![你他她它机心活记板])(?:了算了|了之|掉|了)?|死了算了|以死谢|自杀|自尽|自残|割腕|轻生|寻短见|寻死|一了百了|想不开|走绝路|结束(?:自己的?)?(?:生命|一切)|跳(?:楼|河|江|桥)(?![价清甩特促式])|上吊|喝(?:了)?农药|(?:吞|吃)(?:了)?(?:一|半|整)?(?:大)?[把瓶盒](?:安眠)?药|遗书/

/** A reporter who says to be a child: 我今年 13 岁, 我上初二. */
const AM_CHILD =
  /我(?:今年|现在|才|刚|也?就|只有|是|是个|还|还是|在|在读|在上|上|读|念|正在读|还没){0,4}(?:满)?(?:(?:[6-9]|1[0-7]|[六七八九十]|十[一二三四五六七])周?岁|(?:小学|初中|中学|高中)(?:生|的?学生)?(?!同学|老师|班主任|的?时候|毕业|校友|群|的?家长|教师|校长|附近|门口|对面|旁)|初[一二三]|高[一二三](?!层)|未成年|没(?:满|到)(?:18|十八))/

/** Somebody who is a child by these words. */
const CHILD =
  '(?:未成年|小学生|初中生|高中生|中学生|幼儿园|小朋友|小孩|孩子|小女孩|小男孩|娃|孙子|孙女|外孙|[一二三四五六七八九]年级|[上读念](?:小学|初中|高中|初[一二三]|高[一二三])|(?:[^0-9]|^)(?:[3-9]|1[0-7])岁|[^二三四五六七八九]十?[一二三四五六七]岁)'
/** What was done to them, or what they were got to do. */
const HURT =
  /(?:被(?:人|他|她|对方|网友|同学|老师)?[^，。！？!?；;\n]{0,6}(?:骗|敲诈|勒索|威胁|恐吓|欺负|霸凌|打|跟踪|拐|猥亵|性侵|诱导|诱骗|要挟|盯上|偷拍|网暴)|上当|裸|私密照|不雅|拍(?:了)?(?:照片|视频)给|发(?:了)?照片给|约(?:他|她|孩子)?(?:去|出去|出来)?见面|见网友|不敢(?:去)?上学|不见了|失踪|离家|联系不上|(?:转|付|交|充|刷|打赏|借|花)(?:了|出去|走)[^，。！？!?；;\n]{0,6}(?:\d|万|千|百|钱|元|块))/
/** So far apart they still speak of the same. */
const NEAR = /[^。！？!?\n]{0,24}/
const CHILD_IS_HURT = new RegExp(`${CHILD}${NEAR.source}${HURT.source}`)
/** Children who are grown up, or who only give advice. */
const GROWN_UP =
  /(?:孩子|孙子|孙女|外孙|娃)[^，。！？!?；;\n]{0,6}(?:上班|工作|结婚|成家|大学|在外地|出国|打工|让我|叫我|教我|帮我|劝我|提醒|说我|告诉我|给我)/

/** Who is threatened, held or lain in wait for. */
const THREATENED =
  /(?<!网络|安全|信息|潜在|病毒|没有|没|构成|面临的?)威胁(?!情报|感知|检测|预警)|恐吓|(?<!防)(?:敲诈|勒索)(?!病毒|软件|邮件|广告|罪)|(?:要|说|会|想|就)(?:来)?(?:杀|砍|弄死|打死|捅)(?:了)?(?:我|他|她|你|全家)|打断(?:我|你|他)的?腿|不(?:得)?好死|(?:上门|到家里?|到单位|来家里?)(?:来)?(?:闹|堵|打人|砸|泼)|堵(?:在)?(?:我|家|门口|单位)|泼(?:油漆|大粪)|绑架|(?:跟踪|尾随)(?:我|她|孩子|女儿)|(?:不让|不许)(?:我|他|她)(?:走|离开|回家|回国)|(?:关|锁|扣)在[^，。！？!?；;\n]{0,8}(?:里|房|园区|不让)|家暴|(?:发给|群发|发到)[^，。！？!?；;\n]{0,8}(?:通讯录|亲友|家人|朋友圈|单位|同事|同学)/

/** What is told of others or made up, or denied. */
const NOT_MEANT =
  /(?:谣言|新闻|标题|文章|电影|电视剧|小说|游戏里|主播|标语|课|讲座|宣传)[^。！？!?\n]{0,14}$|(?:不会|没有|没|从没|不至于|绝不|并不|不)$/

const SIGNS: readonly (readonly [DangerSign, (text: string) => boolean])[] = [
  ['suicidal', (text) => isMeant(text, SUICIDAL)],
  ['minor', (text) => AM_CHILD.test(text) || isMeant(text.replace(GROWN_UP, ''), CHILD_IS_HURT)],
  ['threatened', (text) => isMeant(text, THREATENED)],
]

/**
 * The signs in a resident's words that somebody is in danger. They bring a person to the case at once and decide nothing
 * else: a sign too many costs a look, a sign too few may cost more.
 */
export function findDangerSigns(text: string): DangerSign[] {
  const plain = text
    .normalize('NFKC')
    .replace(/(?<=[\u0080-\uffff])\s+(?=\S)|(?<=\S)[ \t]+(?=[\u0080-\uffff])/g, '')
  return SIGNS.filter(([, isThere]) => isThere(plain)).map(([sign]) => sign)
}

/** Whether one of the places where the words stand says so in earnest. */
function isMeant(text: string, words: RegExp): boolean {
  return Array.from(text.matchAll(new RegExp(words, 'g'))).some(
    ({ index }) => !NOT_MEANT.test(text.slice(0, index)),
  )
}
